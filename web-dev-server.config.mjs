// Serves the repository as it is on disk, so that the demo runs what was built.
const announce = {
  name: 'announce',
  serverStart({ config }) {
    console.log(`The demo: http://${config.hostname}:${config.port}/demo/`);
  },
};

export default {
  rootDir: '.',
  hostname: '127.0.0.1',
  open: false,
  plugins: [announce],
  middleware: [
    (context, next) => {
      if (context.path === '/') context.redirect('/demo/');
      else return next();
    },
  ],
};
