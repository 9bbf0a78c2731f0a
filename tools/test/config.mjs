// Settings of the browser's tests that are the same in every engine.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { inputMethodPlugin } from './input-method.mjs';
import { browserReporter } from './reporter.mjs';

export const shared = {
  files: ['test/**/*.test.ts'],
  nodeResolve: true,
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }), inputMethodPlugin()],
  // Two cores: a third page would only make the others miss their time.
  concurrency: 2,
  testsFinishTimeout: 600_000,
  testFramework: { config: { ui: 'bdd', timeout: 10_000, retries: 0 } },
  reporters: [browserReporter()],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
