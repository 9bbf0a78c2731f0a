export default {
  mode: 'production',
  entry: { main: './src/main.js', search: './src/search.js' },
  experiments: { outputModule: true },
  output: {
    path: `${import.meta.dirname}/dist/webpack`,
    module: true,
    filename: '[name].js',
    chunkFilename: 'chunks/[name].js',
    chunkFormat: 'module',
    publicPath: 'auto',
  },
  // The whole widget is larger than webpack likes; most of it is loaded on demand.
  performance: { hints: false },
};
