import { advice } from './advice.js';
import { form } from './form.js';

/** Styles of the later steps alone. */
export const laterStyles = form + advice;
