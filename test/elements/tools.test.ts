import { expect } from '@open-wc/testing';
import { createTools, offerTools, type AgentTool } from '../../src/tools.js';
import { CONTENT } from './mount.js';

const at = { region: 'tw', now: () => new Date('2026-11-23T06:30:00Z') } as const;
const CARD = '4111 1111 1111 1111';

describe('tools for a browser agent', () => {
  it('find answers, and the next action, and change nothing', async () => {
    const [find, next] = await createTools(CONTENT.en, at);
    expect(find!.annotations.readOnlyHint).to.equal(true);
    const { answers } = find!.execute({ problem: 'the vase arrived broken' }) as {
      answers: { id: string }[];
    };
    expect(answers[0]).to.include({ id: 'product-defect' });
    const action = next!.execute({ problem: 'the vase arrived broken' });
    expect(action).to.include.all.keys('title', 'text', 'reason', 'message');
  });

  it('mask secrets before anything else sees them', async () => {
    const [, next] = await createTools(CONTENT.en, at);
    const told = JSON.stringify(next!.execute({ problem: `the vase is broken, my card is ${CARD}` }));
    expect(told).to.include('broken').and.not.to.include(CARD);
  });

  it('are offered where the browser takes them, until they are taken back', async () => {
    const offered = new Map<string, AgentTool>();
    const modelContext = {
      registerTool(tool: AgentTool, { signal }: { signal: AbortSignal }) {
        offered.set(tool.name, tool);
        signal.addEventListener('abort', () => offered.delete(tool.name));
      },
    };
    Object.defineProperty(document, 'modelContext', { value: modelContext, configurable: true });
    try {
      const withdraw = await offerTools(CONTENT.en);
      expect([...offered.keys()]).to.deep.equal(['taobao_help_find_answer', 'taobao_help_next_action']);
      withdraw();
      expect(offered.size).to.equal(0);
    } finally {
      delete (document as { modelContext?: unknown }).modelContext;
    }
  });

  it('are nothing where it does not', async () => {
    const withdraw = await offerTools(CONTENT.en);
    expect(withdraw()).to.equal(undefined);
  });
});
