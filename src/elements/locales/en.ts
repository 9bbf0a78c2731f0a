export { default as content } from '../../content/en.js';
export { default as availability } from '../../strings/advice/availability/en.js';
export { default as strings } from '../../strings/en.js';
