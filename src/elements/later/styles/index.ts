import { advice } from './advice.js';
import { form } from './form.js';
import { plan } from './plan.js';

/** What only the later steps show; it loads with them. */
export const laterStyles = form + plan + advice;
