import { advice } from './advice.js';
import { form } from './form.js';
import { planSizes } from './plan-sizes.js';
import { plan } from './plan.js';
import { solved } from './solved.js';

/** Styles that only the later steps use; they load with them. */
export const laterStyles = form + plan + planSizes + solved + advice;
