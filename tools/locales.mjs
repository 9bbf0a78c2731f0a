// Languages of the widget: those whose pack the package exports, in that order.
import { readFileSync } from 'node:fs';

const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

export const LOCALES = Object.keys(exports).flatMap((path) => /^\.\/content\/(.+)$/.exec(path)?.[1] ?? []);
