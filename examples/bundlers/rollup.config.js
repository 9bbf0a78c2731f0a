import { nodeResolve } from '@rollup/plugin-node-resolve';

export default {
  input: { main: 'src/main.js', search: 'src/search.js' },
  plugins: [nodeResolve({ browser: true })],
  output: { dir: 'dist/rollup', format: 'es' },
  onwarn(warning, warn) {
    if (warning.code !== 'CIRCULAR_DEPENDENCY') warn(warning);
  },
};
