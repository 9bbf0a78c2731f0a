export { default as content } from '../../content/zh-Hant.js';
export { default as availability } from '../../strings/advice/availability/zh-Hant.js';
export { default as strings } from '../../strings/zh-Hant.js';
