// npm run bench:growth: how cost grows with the number of closed launchers in a page, and with the number of entries in a
// page's own pack, on a slow phone. Prints two tables and a plot.
//   --rounds N   how often each is visited; medians are shown
import { readQuestions } from '../search/questions.js';
import { startSite } from './site.mjs';
import { openBrowser, visit } from './visit.mjs';

const ROUNDS = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 3;
const WIDGETS = [1, 10, 50, 100];
const ENTRIES = [20, 200, 2000, 20_000];
/** Characters of the longest bar. */
const BAR = 50;
/** ms for the pack to come over the network and be indexed, before somebody types. */
const SETTLED = 20_000;

const questions = [...new Set(readQuestions('train').map(({ text }) => text))];

/** A pack of so many entries, each a question of its own. */
const pack = (size) =>
  JSON.stringify({
    formatVersion: 1,
    locale: 'zh-Hant',
    topics: [{ id: 'all', title: '全部' }],
    entries: questions.slice(0, size).map((title, index) => ({
      id: `entry-${index}`,
      topic: 'all',
      title: `${index} ${title}`,
      answer: `${title}：請看訂單頁。`,
    })),
  });

const launchers = (count) => ({
  markup: '<taobao-help mode="launcher"></taobao-help>'.repeat(count),
  file: '/dist/taobao-help.js',
});
const own = (size) => ({
  markup: `<taobao-help mode="launcher" src="/pack-${size}.json"></taobao-help>`,
  file: '/dist/taobao-help.js',
  files: { [`/pack-${size}.json`]: async () => pack(size) },
});
const subjects = {
  ...Object.fromEntries([0, ...WIDGETS].map((count) => [`${count} widgets`, launchers(count)])),
  ...Object.fromEntries(ENTRIES.map((size) => [`${size} entries`, own(size)])),
};

const site = await startSite(subjects);
const browser = await openBrowser();
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Medians of what `measure` finds, by name. */
async function rounds(name, measure) {
  const all = [];
  for (let round = 0; round < ROUNDS; round++) {
    const visited = await visit(browser, site.addressOf(name));
    all.push(await measure(visited));
    await visited.close();
  }
  return Object.fromEntries(
    Object.keys(all[0]).map((key) => [key, median(all.map((values) => values[key]))]),
  );
}

const untouched = async (visited) => ({
  heap: await visited.heap(),
  script: (await visited.work()).script,
  requests: visited.requests().length,
});

async function typed(visited) {
  const usable = await visited.click('.launcher', '#ask');
  await visited.rest(SETTLED);
  const { longest } = await visited.work();
  await visited.forget();
  const answer = await visited.type('19', '.result', '19');
  await visited.rest();
  return { usable, longest, answer, heap: await visited.heap() };
}

const shown = (number) => Math.round(number).toLocaleString('en');
const row = (cells) => console.log(`| ${cells.join(' | ')} |`);
const bar = (name, value, most) =>
  console.log(
    `${name.padStart(16)} ${'█'.repeat(Math.max(1, Math.round((value / most) * BAR)))} ${shown(value)}`,
  );

try {
  const empty = await rounds('0 widgets', untouched);
  row(['closed launchers', 'heap beyond none, KiB', 'script beyond none, ms', 'requests']);
  for (const count of WIDGETS) {
    const { heap, script, requests } = await rounds(`${count} widgets`, untouched);
    row([shown(count), shown(heap - empty.heap), shown(script - empty.script), requests]);
  }
  console.log('');
  row([
    'entries',
    'click → usable, ms',
    'longest task until indexed, ms',
    'first letter → answer, ms',
    'heap, KiB',
  ]);
  const answers = [];
  for (const size of ENTRIES) {
    const { usable, longest, answer, heap } = await rounds(`${size} entries`, typed);
    answers.push([size, answer]);
    row([size, usable, longest, answer, heap].map(shown));
  }
  console.log('\nfirst letter → answer, ms');
  const most = Math.max(...answers.map(([, ms]) => ms));
  for (const [size, ms] of answers) bar(`${shown(size)} entries`, ms, most);
} finally {
  await browser.close();
  site.stop();
}
