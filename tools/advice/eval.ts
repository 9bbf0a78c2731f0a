/**
 * `npm run eval:advice`: tells every story of data/stories/ to the widget's search, guide and advice, and holds what comes of
 * it against what must and must not. `--family=NAME` and `--story=ID` pick some. Exits 1 where fewer checks hold than
 * FLOOR.
 */
import { parseArgs } from 'node:util';
import { checksOf } from './stories/checks.js';
import { createTeller } from './stories/outcome.js';
import { readStories } from './stories/read.js';

/** Share of the checks that must hold: what was reached, so that it does not fall back. Raise it with what is gained. */
const FLOOR = 0.998;

const { values } = parseArgs({ options: { family: { type: 'string' }, story: { type: 'string' } } });
const stories = readStories().filter(
  ({ family, id }) => (!values.family || family === values.family) && (!values.story || id === values.story),
);
if (stories.length === 0) {
  console.error('no story has this family or id');
  process.exit(2);
}

const tell = await createTeller();
const results = stories.map((story) => ({ story, checks: checksOf(story, tell(story)) }));

for (const { story, checks } of results) {
  const broken = checks.filter(({ holds }) => !holds);
  if (broken.length) console.log(`\n${story.family}/${story.id}: ${story.text}`);
  for (const { name, found } of broken)
    console.log(`  ✗ ${name}\n      found: ${found.replaceAll('\n', ' ⏎ ')}`);
}

const count = (title: string, some: typeof results): void => {
  const checks = some.flatMap((result) => result.checks);
  const stories = some.filter((result) => result.checks.every(({ holds }) => holds)).length;
  const held = checks.filter(({ holds }) => holds).length;
  console.log(
    `${title.padEnd(24)}${`${stories} of ${some.length}`.padStart(12)}${`${held} of ${checks.length}`.padStart(16)}`,
  );
};
console.log(`\n${'family'.padEnd(24)}${'stories'.padStart(12)}${'checks'.padStart(16)}`);
for (const family of new Set(stories.map((story) => story.family))) {
  count(
    family,
    results.filter(({ story }) => story.family === family),
  );
}
count('all', results);
const all = results.flatMap(({ checks }) => checks);
if (all.filter(({ holds }) => holds).length < FLOOR * all.length) process.exitCode = 1;
