// Removes what an earlier build left: chunks carry a hash in their name and would pile up.
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
