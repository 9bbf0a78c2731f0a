// npm run bench: what an untouched page and the first steps cost on a slow phone, beside a bare element, Lit alone and
// peers from npm.
//   --rounds N   how often each is visited; the table shows the median and, in brackets, the least and the most
// Ends with an error where a page that nobody touches exceeds what it may cost.
import { startSite } from './site.mjs';
import { SUBJECTS } from './subjects.mjs';
import { DEVICE, openBrowser, visit } from './visit.mjs';

const ROUNDS = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 7;
/** An untouched page may load one file and hold this much more (KiB) than an empty one. */
const UNTOUCHED = { requests: 1, heap: 220 };
const QUESTION = '退款多久到帳';

/** @type {Map<string, Map<string, number[]>>} */
const results = new Map(Object.keys(SUBJECTS).map((name) => [name, new Map()]));
const note = (name, what, value) => {
  const of = results.get(name);
  of.set(what, [...(of.get(what) ?? []), value]);
};

/** Goes a shopper's way: opens, asks and, in ours, takes an answer. */
async function walk(name, visited) {
  const { launcher, field, answer } = SUBJECTS[name];
  note(name, 'click → usable', await visited.click(launcher, field));
  await visited.rest();
  note(name, 'heap, open', await visited.heap());
  if (answer) {
    await visited.forget();
    note(name, 'type → answer', await visited.type(QUESTION, answer));
    await visited.rest();
    note(name, 'heap with answers', await visited.heap());
  }
  if (name === 'ours') {
    note(name, 'answer → message', await visited.click('.result', '.plan'));
    await visited.rest();
    note(name, 'longest task after opening', (await visited.work()).longest);
  }
  note(name, 'requests, all', visited.requests().length);
  await visited.again();
  note(name, 'click → usable, files kept', await visited.click(launcher, field));
}

const site = await startSite(SUBJECTS);
const browser = await openBrowser();
try {
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, { launcher }] of Object.entries(SUBJECTS)) {
      const visited = await visit(browser, site.addressOf(name));
      const { main, script, long, blocked } = await visited.work();
      const bytes = visited.requests().reduce((sum, request) => sum + request.bytes, 0);
      note(name, 'main thread', main);
      note(name, 'script', script);
      note(name, 'blocked', blocked);
      note(name, 'long tasks', long);
      note(name, 'heap', await visited.heap());
      note(name, 'requests', visited.requests().length);
      note(name, 'KiB on the wire', bytes / 1024);
      if (launcher) await walk(name, visited);
      await visited.close();
    }
  }
} finally {
  await browser.close();
  site.stop();
}

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const median = (numbers) => sorted(numbers)[Math.floor(numbers.length / 2)];
const shown = (number) => String(Math.round(number));
const { slowed, megabits, latency } = DEVICE;
console.log(
  `processor slowed ${slowed} times, ${megabits} Mbit/s, ${latency} ms; ${ROUNDS} rounds; ms and KiB\n`,
);
for (const [name, of] of results) {
  console.log(name);
  for (const [what, numbers] of of) {
    const all = sorted(numbers);
    console.log(
      `  ${what.padEnd(28)}${shown(median(all)).padStart(7)}  (${shown(all[0])}–${shown(all.at(-1))})`,
    );
  }
}

const of = (name, what) => median(results.get(name).get(what));
const requests = of('ours', 'requests');
const heap = of('ours', 'heap') - of('empty', 'heap');
if (requests > UNTOUCHED.requests || heap > UNTOUCHED.heap) {
  console.error(`
A page that nobody touches loads ${requests} files and holds ${shown(heap)} KiB; ${UNTOUCHED.requests} and ${UNTOUCHED.heap} are allowed.
What to do: find what the shell imports or makes before somebody opens the panel, and leave it to the panel.`);
  process.exitCode = 1;
}
