import { expect } from '@open-wc/testing';
import { advise } from '../../../src/advice/index.js';
import { decent } from '../../../src/advice/writing/decent.js';
import { at } from '../at.js';

describe('words of anger', () => {
  const cases: readonly (readonly [text: string, left: string])[] = [
    ['他媽的，杯子是碎的，操，退錢', '杯子是碎的，退錢'],
    ['垃圾卖家，傻逼玩意，杯子是碎的', '杯子是碎的'],
    ['屌你老味件衫爛咗', '件衫爛咗'],
    ['This fucking seller sent me a broken lamp, what a bastard', 'This seller sent me a broken lamp,'],
    ['我媽的帳號，垃圾桶，老闆很可靠，體操墊', '我媽的帳號，垃圾桶，老闆很可靠，體操墊'],
    ['a class of glass from Scunthorpe', 'a class of glass from Scunthorpe'],
  ];
  for (const [text, left] of cases) it(text, () => expect(decent(text).trim()).to.equal(left));

  it('reach nobody who shall help', () => {
    const summary = '他妈的垃圾卖家，杯子是碎的';
    const { message } = advise(
      { entry: 'product-defect', summary },
      at('2026-11-27T04:30Z', 'cn', 'zh-Hans'),
    );
    expect(message.agent.short + message.agent.full).not.to.match(/妈的|垃圾/);
  });
});
