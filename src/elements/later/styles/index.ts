import { advice } from './advice.js';
import { form } from './form.js';

/** What only the later steps show; it loads with them. */
export const laterStyles = form + advice;
