export { default as content } from '../../content/zh-Hans.js';
export { default as availability } from '../../strings/advice/availability/zh-Hans.js';
export { default as strings } from '../../strings/zh-Hans.js';
