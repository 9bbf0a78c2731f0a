import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  build: {
    outDir: 'dist/vite',
    target: 'es2022',
    rollupOptions: {
      input: { main: 'src/main.js', search: 'src/search.js' },
      output: { entryFileNames: '[name].js' },
    },
  },
});
