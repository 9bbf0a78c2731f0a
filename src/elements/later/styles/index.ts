import { advice } from './advice.js';
import { form } from './form.js';
import { plan } from './plan.js';
import { solved } from './solved.js';

/** What only the later steps show; it loads with them. */
export const laterStyles = form + plan + solved + advice;
