// Serves the repository as it is on disk, so that the demo runs what was built.
export default {
  rootDir: '.',
  hostname: '127.0.0.1',
  open: false,
  middleware: [
    (context, next) => {
      if (context.path === '/') context.redirect('/demo/');
      else return next();
    },
  ],
};
