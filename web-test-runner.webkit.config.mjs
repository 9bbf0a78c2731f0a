// The same tests in WebKitGTK (Debian: webkit2gtk-driver, xvfb).
import { shared } from './tools/test/config.mjs';
import { webkitLauncher } from './tools/test/webkit.mjs';

export default { ...shared, concurrency: 1, browsers: [webkitLauncher()] };
