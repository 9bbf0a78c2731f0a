/**
 * `npm run fuzz`: gives each public function 100,000 inputs. Fails where one throws what is not documented, takes more
 * than 50 ms, or gives two answers to one question. One line for each function, and for each of its first failures.
 *   npm run fuzz -- 1000            so many inputs
 *   npm run fuzz -- 1000 advise     and only functions of this name
 *   npm run fuzz -- 1000 advise 7   and from this seed
 */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { CALLS, type Call } from './calls.js';

const [count = '100000', only = '', seed = '20261123'] = process.argv.slice(2);

/** ms of the processor: longer, and a shopper's letters wait for it. */
const LIMIT = 50;
/** Garbage that others left is not the function's: slow is what is slow each time. */
const TRIES = 3;
/** Every so many inputs the same is asked twice. */
const TWICE = 50;
/** Failures of one function that are told. */
const TOLD = 5;
/** Inputs made at a time, which bounds the memory. */
const BATCH = 1000;

/** A mistake of the caller's is told in one line that begins with the function; content, with its own error. */
const isDocumented = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'ContentError' ||
    (error instanceof TypeError && /^[a-z]\w+(?:\([\w, ]*\))?: /i.test(error.message)));

/** Calls a function; gives its answer and its cost in ms. @throws whatever it is not documented to throw */
function attempt({ run }: Call, input: unknown[]): { answer: unknown; ms: number } {
  const from = process.cpuUsage();
  let answer: unknown;
  try {
    answer = run(...(input as never[]));
  } catch (error) {
    if (!isDocumented(error)) throw error;
    answer = String(error);
  }
  const { user, system } = process.cpuUsage(from);
  return { answer, ms: (user + system) / 1000 };
}

function fault(call: Call, input: unknown[], index: number): [problem: string, ms: number] {
  try {
    const first = attempt(call, input);
    let { ms } = first;
    for (let left = TRIES - 1; ms > LIMIT && left; left -= 1) ms = Math.min(ms, attempt(call, input).ms);
    if (ms > LIMIT) return [`${ms.toFixed()} ms`, ms];
    if (index % TWICE === 0 && !isDeepStrictEqual(first.answer, attempt(call, input).answer))
      return ['two answers', ms];
    return ['', ms];
  } catch (error) {
    return [String((error as Error).stack?.split('\n').slice(0, 2).join(' ') ?? error), 0];
  }
}

const totals = { passed: 0, failed: 0 };
for (const [name, call] of Object.entries(CALLS)) {
  if (!name.includes(only)) continue;
  let failed = 0;
  let slowest = 0;
  for (let done = 0; done < Number(count); done += BATCH) {
    const numRuns = Math.min(BATCH, Number(count) - done);
    fc.sample(call.input, { numRuns, seed: Number(seed) + done }).forEach((input, index) => {
      const [problem, ms] = fault(call, input, index);
      slowest = Math.max(slowest, ms);
      if (!problem) return;
      failed += 1;
      if (failed <= TOLD) console.log(`  ${name}: ${problem} — ${fc.stringify(input).slice(0, 300)}`);
    });
  }
  totals[failed ? 'failed' : 'passed'] += 1;
  console.log(
    `${failed ? '✗' : '✓'} ${name}: ${count} inputs, ${failed} failed, slowest ${slowest.toFixed(1)} ms`,
  );
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed || !totals.passed ? 1 : 0;
