// For a script tag: registers the element and gives nothing else, so that the file stays small.
import { define } from './define.js';

define();
