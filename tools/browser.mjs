// Finds a Chromium to test with: CHROME_PATH, then the PATH, then the usual places of an installation, then a build
// that comes from the npm registry. So the tests run on a machine with Node and nothing else.
import { accessSync, constants, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packagesOf } from './packages.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Flags that let Chromium run as root, in a container, without talking to its maker's servers. */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of the commands that the PATH has, as a path. */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

async function installed() {
  const { Launcher } = await import('chrome-launcher');
  try {
    return Launcher.getInstallations()[0];
  } catch {
    return undefined;
  }
}

/** Unpacks the browser of the npm registry once per version; an interrupted unpacking leaves nothing half done. */
async function fromRegistry() {
  const require = packagesOf('tools/chromium');
  const entry = require.resolve('@sparticuz/chromium');
  const chromium = await import(pathToFileURL(entry).href);
  const home = dirname(dirname(entry));
  const { version } = require(join(home, 'package.json'));
  const folder = join(tmpdir(), `taobao-help-chromium-${version}`);
  if (!existsSync(folder)) {
    const { TMPDIR } = process.env;
    const unpacking = mkdtempSync(`${folder}-`);
    process.env.TMPDIR = unpacking;
    try {
      await chromium.default.executablePath(join(home, 'bin'));
      await chromium.inflate(join(home, 'bin', 'al2023.tar.br'));
    } finally {
      if (TMPDIR === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = TMPDIR;
    }
    try {
      renameSync(unpacking, folder);
    } catch (error) {
      // Somebody else was faster.
      rmSync(unpacking, { recursive: true });
      if (!existsSync(folder)) throw error;
    }
  }
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(delimiter);
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  return {
    executablePath: join(folder, 'chromium'),
    env: { HOME: tmpdir(), ...process.env, ...fonts, LD_LIBRARY_PATH: libraries },
  };
}

/**
 * Options for puppeteer's `launch`: which Chromium, with which flags.
 * @returns {Promise<import('puppeteer-core').LaunchOptions>}
 */
export async function chromium() {
  const executablePath = process.env.CHROME_PATH || onPath(NAMES) || (await installed());
  const found = executablePath ? { executablePath } : await fromRegistry();
  return { headless: true, args: CHROMIUM_FLAGS, ...found };
}
