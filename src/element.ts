// `taobao-help/element`: the class without registering it.
export type { Mode, Persist, RegionSetting, Theme } from './elements/attributes.js';
export * from './elements/guide-events.js';
export * from './elements/lifecycle-events.js';
export { TaobaoHelpElement } from './elements/taobao-help-element.js';
export type { Strings } from './strings/types.js';
