// npm run test:engines: the browser's tests in three engines, one after the other, with a line of counts for each.
//   npm run test:engines -- firefox webkit     only these engines
//   npm run test:engines -- --core             only what engines differ in
//   Other options go on to npm test, such as --files <pattern> and --built.
import { spawn } from 'node:child_process';

const CONFIGS = {
  chromium: 'web-test-runner.config.mjs',
  firefox: 'web-test-runner.firefox.config.mjs',
  webkit: 'web-test-runner.webkit.config.mjs',
};

/** Tests of what engines differ in: layout, focus, keys, text entry, dialogs, storage. The rest is the same script everywhere. */
const CORE = [
  'test/accessibility/{launcher,layout,reflow}.test.ts',
  'test/elements/journeys.test.ts',
  'test/elements/panel/{announcing,draft,focus,input-method,keyboard,locale,search-box}.test.ts',
  'test/elements/shell',
];

const given = process.argv.slice(2).flatMap((argument) => (argument === '--core' ? CORE : [argument]));
const named = given.filter((argument) => argument in CONFIGS);
const engines = named.length ? named : Object.keys(CONFIGS);
const rest = given.filter((argument) => !named.includes(argument));

/** Runs all in one engine; gives its exit code and its last line. */
function run(engine, more) {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['tools/test/run.mjs', '--browser', '--config', CONFIGS[engine], ...rest, ...more],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let last = '';
    child.stdout.on('data', (data) => {
      process.stdout.write(data);
      last = String(data).trim().split('\n').at(-1) || last;
    });
    child.on('close', (code) => resolve({ code, last }));
  });
}

const results = [];
for (const engine of engines) {
  console.log(`── ${engine}`);
  // The first one has built what is tested.
  const more = results.length && !rest.includes('--built') ? ['--built'] : [];
  results.push({ engine, ...(await run(engine, more)) });
}
console.log('──');
for (const { engine, last } of results) console.log(`${engine}: ${last}`);
process.exitCode = results.some(({ code }) => code) ? 1 : 0;
