import { expect } from '@open-wc/testing';
import { isShown } from '../../../src/advice/deciding/evidence.js';
import { fingerprint } from '../../../src/advice/writing/fingerprint.js';
import { AGENT_ENTRIES } from '../../../src/advice/words/agent-entries.generated.js';
import { AGENT_EVIDENCE } from '../../../src/advice/words/agent-evidence.generated.js';
import { PACKS } from '../at.js';

const REMEDY = 'packs have changed: run npm run generate';

describe('the Simplified words for the agent’s message', () => {
  it('are those of the Simplified pack, behind the fingerprints of the others', () => {
    const expected = PACKS['zh-Hans'].entries
      .filter(({ topic }) => topic !== 'contact')
      .map(({ id, problem, solutions, wishes = [] }) => {
        const of = (['zh-Hant', 'en'] as const).map((locale) =>
          fingerprint(PACKS[locale].entries.find((entry) => entry.id === id)!),
        );
        const spoken = solutions.map((solution) => {
          const wish = wishes.find((each) => each.solution === solution);
          return wish ? [solution, wish.toSeller ?? '', wish.toAgent ?? ''].join('|') : solution;
        });
        return [id, [of.join(' '), problem, ...spoken]] as const;
      });
    expect(AGENT_ENTRIES, REMEDY).to.deep.equal(Object.fromEntries(expected));
  });

  it('have as many solutions in every locale, so that one stands for the other', () => {
    for (const { id, solutions } of PACKS['zh-Hans'].entries) {
      for (const locale of ['zh-Hant', 'en'] as const) {
        const other = PACKS[locale].entries.find((entry) => entry.id === id)!;
        expect(other.solutions.length, `${id} in ${locale}`).to.equal(solutions.length);
      }
    }
  });

  it('name all evidence that can be shown', () => {
    const shown = PACKS['zh-Hans'].entries.flatMap(({ evidence }) => evidence).filter(isShown);
    expect(AGENT_EVIDENCE, REMEDY).to.deep.equal(Object.fromEntries(shown.map(({ id, text }) => [id, text])));
  });
});
