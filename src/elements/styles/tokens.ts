import { css } from './css.js';

/**
 * Colours, type and measures, once, for light and dark. Public properties come first in each `var()`, so that a
 * page's own value wins in both themes. Dark is a design of its own: raised surfaces are lighter, orange is softer.
 */
export const tokens = css`
  .panel {
    --_background: var(--taobao-help-background-color, light-dark(#fffdfb, #1b1815));
    --_surface: light-dark(#fff, #26211d);
    --_raised: light-dark(#faf4ee, #312a25);
    --_text: var(--taobao-help-text-color, light-dark(#2a2320, #f3ece5));
    --_muted: light-dark(#685c54, #bdb0a5);
    --_border: var(--taobao-help-border-color, light-dark(#eae1d8, #3f3731));
    --_edge: light-dark(#91837a, #8d8077);
    --_accent: var(--taobao-help-accent-color, light-dark(#c2410c, #ff9b66));
    --_on-accent: var(--taobao-help-on-accent-color, light-dark(#fff, #2b1206));
    --_radius: var(--taobao-help-radius, 12px);
    --_inset: var(--taobao-help-inset, 16px);
    --_height: var(--taobao-help-panel-height, 680px);
    font-family: var(
      --taobao-help-font-family,
      system-ui,
      -apple-system,
      'PingFang TC',
      'Noto Sans TC',
      'Microsoft JhengHei',
      sans-serif
    );
  }
  .panel:lang(zh-Hans) {
    font-family: var(
      --taobao-help-font-family,
      system-ui,
      -apple-system,
      'PingFang SC',
      'Noto Sans SC',
      'Microsoft YaHei',
      sans-serif
    );
  }
  .panel:lang(en) {
    font-family: var(--taobao-help-font-family, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif);
    line-height: 1.5;
  }
`;
