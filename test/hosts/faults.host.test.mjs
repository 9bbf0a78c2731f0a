// No file of the build is so needed that a shopper without it is left alone. `npm run faults` tries every fault.
import { chunkFiles, survive } from '../support/hosts/faults.mjs';
import { row } from '../support/hosts/row.mjs';

const { HOSTS_DIST: dist = 'dist' } = process.env;

for (const file of chunkFiles(dist))
  row(`${file.replace(/-[\w-]{8}\.js$/, '')} is not found: a word and a way on`, (t) =>
    survive(t, dist, file, '404'),
  );
