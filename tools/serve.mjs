// npm start: serves the repository on this machine alone and says where the demo is.
import { startDevServer } from '@web/dev-server';
import config from '../web-dev-server.config.mjs';

const server = await startDevServer({ config, readFileConfig: false, logStartMessage: false });
const { hostname, port } = server.config;
console.log(`The demo: http://${hostname}:${port}/demo/`);
