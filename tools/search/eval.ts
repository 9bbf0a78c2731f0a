/**
 * `npm run eval`: how well the search answers the validation questions, beside the libraries. Each question is asked on the
 * page of its language, and ours on the pages of the other two, too. Exits 1 where a goal is missed.
 */
import { createSearch, createTextSearch } from '../../src/search/index.js';
import type { HelpContent } from '../../src/content/types.js';
import { LIBRARIES } from './libraries.js';
import { calibration, calibrationError, confusions, measure, type Answer, type Measures } from './measure.js';
import { OUTSIDE_FOLDER, readOutside } from './outside-questions.js';
import { packFor, PACKS } from './packs.js';
import { OUT_OF_SCOPE, readQuestions, type Question } from './questions.js';

/**
 * Goals of the search, in percent, by the languages of the questions. Validation is as hard as what real people type, so
 * Chinese and English have the goals of those questions.
 */
const GOALS: readonly (readonly [
  name: string,
  langs: readonly string[],
  first: number,
  amongThree: number,
])[] = [
  ['Chinese', ['zh-Hant', 'zh-Hans'], 77, 92],
  ['English', ['en'], 65, 84],
  ['Cantonese', ['yue'], 78, 92],
  ['pinyin, mixed, typos', ['pinyin', 'mixed', 'typo'], 75, 90],
];
const REJECTED = 75;
const FALSELY_REJECTED = 3;

const questions = readQuestions('validation');
const LIMIT = 3;

const percent = (share: number): string => (Number.isNaN(share) ? '' : (share * 100).toFixed(1)).padStart(8);
const HEADINGS = ['questions', 'first', 'in three', 'MRR', 'false []', 'outside', 'right []', 'unsure'];

function row(name: string, m: Measures): string {
  const counts = [String(m.answerable).padStart(10), String(m.outside).padStart(9)];
  return `${name.padEnd(24)}${counts[0]!}${percent(m.first)}${percent(m.amongThree)}${percent(m.mrr)}${percent(m.falselyRejected)}${counts[1]!}${percent(m.rejected)}${percent(m.unanswered)}`;
}
const heading = (name: string): string =>
  `\n${name.padEnd(24)}${HEADINGS.map((title, i) => title.padStart(i === 0 ? 10 : i === 5 ? 9 : 8)).join('')}`;

type Ask = (query: string) => Answer['hits'];

/** Counts the best of the entries that a reader would accept as the one that was asked for. */
const accepted = (question: Question, hits: Answer['hits']): Answer => {
  const right = hits.find(({ id }) => id === question.label || id === question.also)?.id;
  return { question: { ...question, label: right ?? question.label }, hits };
};

/** Asks every question; `pages` tells which packs' searches it is put to. */
function askAll(
  searches: ReadonlyMap<HelpContent, Ask>,
  pages: (question: Question) => readonly HelpContent[],
): Answer[] {
  return questions.flatMap((question) =>
    pages(question).map((pack) => accepted(question, searches.get(pack)!(question.text))),
  );
}

async function perPack(create: (pack: HelpContent) => Ask | Promise<Ask>): Promise<Map<HelpContent, Ask>> {
  const made = new Map<HelpContent, Ask>();
  for (const pack of PACKS) made.set(pack, await create(pack));
  return made;
}

const ours = await perPack(async (pack) => {
  const search = await createSearch(pack);
  return (query) => search(query, { limit: LIMIT });
});
const words = await perPack((pack) => {
  const search = createTextSearch(pack);
  return (query) => search(query, { limit: LIMIT });
});
const own = askAll(ours, (question) => [packFor(question)]);
const everywhere = askAll(ours, () => PACKS);

console.log(`${questions.length} validation questions, percent; "first" and "in three" count [] as wrong,`);
console.log('"unsure" counts [] and "perhaps" for what is outside');
console.log(heading('search'));
console.log(row('ours', measure(own)));
console.log(row('ours, any page', measure(everywhere)));
console.log(row('ours, words only', measure(askAll(words, (question) => [packFor(question)]))));
for (const { name, create } of LIBRARIES) {
  const rankers = await perPack(async (pack) => {
    const ranker = await create(pack.entries);
    return (query) => ranker(query, LIMIT).map((id) => ({ id, score: 0 }));
  });
  console.log(row(name, measure(askAll(rankers, (question) => [packFor(question)]))));
}

console.log(heading('ours, by language'));
for (const lang of new Set(questions.map((question) => question.lang))) {
  console.log(row(lang, measure(everywhere.filter(({ question }) => question.lang === lang))));
}
console.log(heading('ours, by entry'));
for (const label of new Set(questions.map((question) => question.label))) {
  if (label === OUT_OF_SCOPE) continue;
  console.log(row(label, measure(everywhere.filter(({ question }) => question.label === label))));
}

console.log('\nscore of the first hit    shown    right');
for (const { shown, score, right } of calibration(everywhere)) {
  console.log(`${score.toFixed(2).padStart(22)}${String(shown).padStart(9)}${percent(right)}`);
}
const calibrationRow = (of: string, answers: readonly Answer[]): string =>
  `calibration error, ${of}: ${calibrationError(answers).toFixed(3)}`;
console.log(calibrationRow('validation', everywhere));
console.log('\nworst confusions');
for (const { label, answered, count } of confusions(everywhere).slice(0, 12)) {
  console.log(`${String(count).padStart(5)}  ${label} → ${answered}`);
}

const real = readOutside();
if (real) {
  const search = ours.get(PACKS[0]!)!;
  // Any of the entries that a reader would accept counts as right.
  const answers = real.map((question) => {
    const hits = search(question.text);
    const right = hits.find(({ id }) => question.gold.includes(id))?.id ?? question.label;
    return { question: { ...question, label: right }, hits };
  });
  const random = answers.filter(({ question }) => question.isRandom);
  console.log(heading('validation'));
  console.log(row('all', measure(everywhere)));
  console.log(heading('real questions'));
  console.log(row('all', measure(answers)));
  for (const lang of new Set(real.map((question) => question.lang))) {
    const of = ({ question }: Answer): boolean => question.lang === lang;
    console.log(row(lang, measure(answers.filter(of))));
    const drawn = measure(random.filter(of));
    if (drawn.answerable > 0) console.log(row(`${lang}, at random`, drawn));
  }
  console.log(calibrationRow('real questions', answers));
} else console.log(`\nno real questions beside them: there is no ${OUTSIDE_FOLDER}`);

const missed: string[] = [];
for (const [name, langs, first, amongThree] of GOALS) {
  const m = measure(everywhere.filter(({ question }) => langs.includes(question.lang)));
  if (m.first * 100 < first || m.amongThree * 100 < amongThree) {
    missed.push(`${name}: ${first} first and ${amongThree} among three`);
  }
}
const { rejected, falselyRejected } = measure(everywhere);
if (rejected * 100 < REJECTED) missed.push(`${REJECTED} of 100 questions outside the content get []`);
if (falselyRejected * 100 > FALSELY_REJECTED)
  missed.push(`at most ${FALSELY_REJECTED} of 100 answerable ones do`);
console.log(missed.length ? `\nmissed:\n  ${missed.join('\n  ')}` : '\nall goals reached');
if (missed.length) process.exitCode = 1;
