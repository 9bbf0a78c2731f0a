// `taobao-help/element`: the class without registering it.
export type { Mode, Persist, RegionSetting, Theme } from './elements/shell/settings.js';
export * from './elements/panel/guide-events.js';
export * from './elements/shell/lifecycle-events.js';
export { TaobaoHelpElement } from './elements/shell/taobao-help-element.js';
export type { Strings } from './elements/shell/strings.js';
