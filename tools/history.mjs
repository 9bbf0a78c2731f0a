// npm run check:history: holds the subjects of new commits against CONTRIBUTING.md, «History».
//   [<revision range>]  those commits; by default, all since the first one that named its part
import { execFileSync } from 'node:child_process';

/** Longer subjects are cut where they are listed. */
const LONGEST = 72;
/** The part, a colon, the effect. */
const SUBJECT = /^[a-z][a-z0-9-]*: \S/;

const git = (...given) => execFileSync('git', given, { encoding: 'utf8' }).trim();

/** A clone may hold no more than the last commits: then there is nothing before them to begin at. */
function newCommits() {
  const all = git('log', '--format=%H%x09%P%x09%s', ...process.argv.slice(2))
    .split('\n')
    .filter(Boolean);
  const rows = all.map((line) => line.split('\t'));
  const firstOld = rows.findIndex(([, , subject]) => /^[A-Z]/.test(subject));
  const isGiven = process.argv.length > 2;
  return isGiven || firstOld < 0 ? rows : rows.slice(0, firstOld);
}

const wrong = newCommits()
  .filter(([, parents]) => !parents.includes(' '))
  .filter(([, , subject]) => !SUBJECT.test(subject) || [...subject].length > LONGEST);
for (const [hash, , subject] of wrong) console.error(`${hash.slice(0, 8)} ${subject}`);
if (wrong.length > 0) {
  console.error(`A subject is “part: effect” in at most ${LONGEST} characters (CONTRIBUTING.md, History).`);
  process.exit(1);
}
