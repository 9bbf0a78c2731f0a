import { expect } from '@open-wc/testing';
import { advise, caseDocument } from '../../../src/advice/index.js';
import type { AdviceContext, CaseDocument } from '../../../src/advice/types.js';
import type { Report } from '../../../src/guide/types.js';
import { at } from '../at.js';

const page = (report: Partial<Report>, context: AdviceContext): CaseDocument =>
  caseDocument(report, advise(report, context), context);

describe('the page of a case', () => {
  const report: Partial<Report> = {
    entry: 'refund-time',
    summary: '錢還沒到，密碼是 hunter2',
    orderNumber: '2834 5678 9012 3456 789',
    since: '2026-11-09',
    tried: ['seller'],
    evidence: ['refund-page'],
    photos: ['a.jpg'],
  };
  const made = page(report, at('2026-11-21T04:00Z', 'hk'));

  it('says what it is, of when, and that it is not Taobao’s', () => {
    expect(made.lang).to.equal('zh-Hant');
    expect(made.title).to.equal('案件紀錄：退款多久會到帳');
    expect(made.subtitle).to.contain('2026年11月21日').and.to.contain('不是淘寶官方');
  });

  it('has the facts that there are', () => {
    const facts = Object.fromEntries(made.facts.map(({ label, value }) => [label, value]));
    expect(facts).to.deep.equal({
      問題: '錢還沒到，密碼是 ***',
      訂單編號: '2834567890123456789',
      賣家同意: '11月9日週一',
      時間: '一般最晚 11月18日週三，已經過了 3 天，現在就問。',
    });
  });

  it('tells what happened, what was tried, what comes', () => {
    expect(made.timeline.slice(0, 4)).to.deep.equal([
      { when: '11月9日', text: '賣家同意' },
      { when: '做過了', text: '找賣家談' },
      { when: '現在', text: '找真人客服' },
      { when: '接著', text: '請主管或資深客服處理' },
    ]);
  });

  it('has the messages in both languages, once where they are the same', () => {
    expect(made.messages.map(({ lang }) => lang)).to.deep.equal(['zh-Hans', 'zh-Hant']);
    expect(
      page(report, at('2026-11-21T04:00Z', 'cn', 'zh-Hans')).messages.map(({ lang }) => lang),
    ).to.deep.equal(['zh-Hans']);
  });

  it('lists the evidence, and the photos', () => {
    const listed = made.evidence.map(({ text, atHand }) => `${atHand ? 'x' : ' '} ${text}`);
    expect(listed).to.include.members(['x 退款進度頁面的截圖', 'x 訂單編號', 'x a.jpg']);
  });

  it('is not dated by a clock that is wrong', () => {
    expect(page(report, at('1970-01-01', 'hk', 'en')).subtitle).to.contain('on —');
  });

  it('is there for an empty case', () => {
    const empty = page({}, at('2026-11-21T04:00Z', 'hk', 'en'));
    expect(empty.title).to.equal('Case record');
    expect(empty.timeline.length).to.be.greaterThan(0);
  });
});
