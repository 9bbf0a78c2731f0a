import { css } from '../../shell/css.js';

/**
 * Colours, type and measures, once, for light and dark. Public properties come first in each `var()`, so that a
 * page's own value wins in both themes. Dark is a design of its own: raised surfaces are lighter, orange is softer.
 */
export const tokens = css`
  .panel {
    --_background: var(--taobao-help-background-color, light-dark(#fffdfb, #1b1815));
    --_text: var(--taobao-help-text-color, light-dark(#2a2320, #f3ece5));
    --_border: var(--taobao-help-border-color, light-dark(#eae1d8, #3f3731));
    --_accent: var(--taobao-help-accent-color, light-dark(#c2410c, #ff9b66));
    --_on-accent: var(--taobao-help-on-accent-color, light-dark(#fff, #2b1206));
    --_surface: light-dark(
      color-mix(in srgb, var(--_background) 30%, #fff),
      color-mix(in srgb, var(--_background) 95%, var(--_text))
    );
    --_raised: color-mix(
      in srgb,
      var(--_background) 94%,
      color-mix(in srgb, var(--_text) 60%, var(--_accent))
    );
    --_muted: color-mix(in srgb, var(--_text) 74%, var(--_background));
    --_edge: color-mix(in srgb, var(--_text) 54%, var(--_background));
    --_soft: light-dark(
      color-mix(in srgb, var(--_accent) 8%, var(--_background)),
      color-mix(in srgb, var(--_accent) 16%, var(--_background))
    );
    --_pill: min(28px, var(--_radius) * 2);
    --_radius: var(--taobao-help-radius, 12px);
    --_inset: var(--taobao-help-inset, 16px);
    --_height: var(--taobao-help-panel-height, 720px);
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
  @media (prefers-contrast: more) {
    .panel {
      --_muted: var(--_text);
      --_edge: var(--_text);
      --_border: var(--_text);
    }
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
