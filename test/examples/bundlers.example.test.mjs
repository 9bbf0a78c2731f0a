import { example } from '../support/examples/example.mjs';

example('bundlers');
