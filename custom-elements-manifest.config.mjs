// Makes dist/custom-elements.json: what <taobao-help> offers, read from the source. The class says its slots, parts
// and CSS properties in JSDoc; attributes and events are read from the code that reads and sends them.
import { publicInterface } from './tools/manifest/public-interface.mjs';

export default {
  globs: [
    'src/elements/shell/settings.ts',
    'src/elements/*/*-events.ts',
    'src/elements/shell/reflecting-element.ts',
    'src/elements/shell/taobao-help-element.ts',
  ],
  outdir: 'dist',
  packagejson: false,
  plugins: [publicInterface()],
};
