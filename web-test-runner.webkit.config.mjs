// The same tests in WebKitGTK (Debian: webkit2gtk-driver, xvfb).
import { onPath } from './tools/browser.mjs';
import { shared } from './tools/test/config.mjs';
import { webkitLauncher } from './tools/test/webkit.mjs';

for (const command of ['WebKitWebDriver', 'Xvfb'])
  if (!onPath([command])) throw new Error(`${command} is not installed here.`);

export default { ...shared, concurrency: 1, browsers: [webkitLauncher()] };
