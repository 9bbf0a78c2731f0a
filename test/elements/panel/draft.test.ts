import { expect } from '@open-wc/testing';
import { mount, type Shopper } from '../mount.js';
import { record, replace } from '../record.js';
import { waitFor } from '../queries.js';

const STORES = { session: sessionStorage, local: localStorage } as const;
type Kept = keyof typeof STORES;

/** Storage tells nobody of its own page when it changes. */
const kept = (persist: Kept, text: string): Promise<void> =>
  waitFor(() => {
    expect(Object.values(STORES[persist]).join()).to.include(text);
  });

async function typed(persist: string): Promise<Shopper> {
  const shopper = await mount({ persist });
  shopper.element.goTo('issue');
  await shopper.arrived();
  await shopper.type(shopper.summary, '杯子收到就破了');
  return shopper;
}

describe('a draft', () => {
  it('is not kept where the page does not ask for it', async () => {
    const shopper = await typed('none');
    await shopper.advice({});
    expect(sessionStorage.length + localStorage.length).to.equal(0);
    shopper.element.remove();
    expect((await mount()).element.report.summary).to.equal('');
  });

  for (const persist of ['session', 'local'] as const) {
    it(`is kept and comes back: ${persist}`, async () => {
      const before = await typed(persist);
      await kept(persist, '杯子收到就破了');
      before.element.remove();
      const after = await mount({ persist });
      expect(after.element.step).to.equal('issue');
      expect(after.summary.value).to.equal('杯子收到就破了');
      expect(STORES[persist === 'local' ? 'session' : 'local'].length).to.equal(0);
    });

    it(`is gone where the page takes its leave back, and the case goes on: ${persist}`, async () => {
      const shopper = await typed(persist);
      await kept(persist, '杯子收到就破了');
      shopper.element.persist = 'none';
      expect(STORES[persist].length).to.equal(0);
      expect(shopper.summary.value).to.equal('杯子收到就破了');
    });

    it(`is left alone by a widget that keeps nothing: ${persist}`, async () => {
      await typed(persist);
      await kept(persist, '杯子收到就破了');
      (await mount()).element.reset();
      await kept(persist, '杯子收到就破了');
    });

    it(`is gone when its text is deleted: ${persist}`, async () => {
      const shopper = await typed(persist);
      await kept(persist, '杯子收到就破了');
      await shopper.type(shopper.summary, '');
      await waitFor(() => expect(STORES[persist].length).to.equal(0));
    });

    it(`is nothing before the shopper types: ${persist}`, async () => {
      const shopper = await mount({ persist, mode: 'launcher', open: '', topic: 'returns' });
      shopper.element.goTo('issue');
      await shopper.arrived();
      expect(STORES[persist].length).to.equal(0);
    });

    it(`is nothing where only the page chose the entry: ${persist}`, async () => {
      const shopper = await mount({ persist, entry: 'refund-time' });
      await shopper.arrived();
      expect(STORES[persist].length).to.equal(0);
    });

    it(`holds no secrets: ${persist}`, async () => {
      const shopper = await typed(persist);
      await shopper.type(shopper.summary, '帳號被盜，密碼是 Tao8888!');
      await kept(persist, '帳號被盜');
      expect(Object.values(STORES[persist]).join()).to.not.include('Tao8888');
    });

    it(`is gone once the case is forgotten: ${persist}`, async () => {
      const shopper = await typed(persist);
      await shopper.advice({});
      await kept(persist, '杯子收到就破了');
      await shopper.press(shopper.strings.caseForget);
      await shopper.arrived();
      expect(STORES[persist].length).to.equal(0);
      expect(shopper.element.report.summary).to.equal('');
    });

    it(`is gone after reset(): ${persist}`, async () => {
      const shopper = await typed(persist);
      await kept(persist, '杯子收到就破了');
      shopper.element.reset();
      expect(STORES[persist].length).to.equal(0);
    });
  }

  it('of one widget is not the other’s, and each comes back', async () => {
    const texts = ['杯子收到就破了', '鞋子少了一隻'];
    const before = [await mount({ persist: 'session' }), await mount({ persist: 'session' })];
    for (const [index, shopper] of before.entries()) {
      shopper.element.goTo('issue');
      await shopper.arrived();
      await shopper.type(shopper.summary, texts[index]!);
      await kept('session', texts[index]!);
    }
    await kept('session', texts[0]!);
    for (const { element } of before) element.remove();
    const after = [await mount({ persist: 'session' }), await mount({ persist: 'session' })];
    expect(after.map(({ element }) => element.report.summary)).to.deep.equal(texts);
  });

  it('is not kept over what another tab has made of it, and forgotten alone', async () => {
    const shopper = await typed('local');
    await kept('local', '杯子收到就破了');
    const [key] = Object.keys(localStorage);
    const others = localStorage.getItem(key!)!.replace('杯子收到就破了', '杯子破了，換一個');
    localStorage.setItem(key!, others);
    await shopper.type(shopper.summary, '杯子收到就破了，想退錢');
    await kept('local', '想退錢');
    expect(localStorage.getItem(key!)).to.equal(others);
    shopper.element.reset();
    expect(Object.values(localStorage)).to.deep.equal([others]);
  });

  it('of another format, or damaged, is left alone', async () => {
    for (const draft of ['{"format":99,"state":{"query":"x"}}', '{', 'null', '[]']) {
      localStorage.setItem('taobao-help:draft', draft);
      const shopper = await mount({ persist: 'local' });
      expect(shopper.element.step, draft).to.equal('entry');
      expect(localStorage.getItem('taobao-help:draft'), draft).to.equal(draft);
      shopper.element.remove();
    }
  });
});

describe('storage that is', () => {
  const quota = (): never => {
    throw new DOMException('Full.', 'QuotaExceededError');
  };

  for (const persist of ['session', 'local'] as const) {
    it(`refused: work goes on, the page and the shopper are told once (${persist})`, async () => {
      const errors = record(document, 'taobao-help-error');
      const name = `${persist}Storage` as const;
      const own = Object.getOwnPropertyDescriptor(window, name)!;
      // WebKit goes on with the getter that it knows, unless there was none in between.
      Reflect.deleteProperty(window, name);
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          throw new DOMException('No.', 'SecurityError');
        },
      });
      try {
        const shopper = await typed(persist);
        expect((await shopper.ui.findByText(shopper.strings.errorStorage)).isConnected).to.equal(true);
        await shopper.advice({ product: '手作陶杯' });
        expect(shopper.element.report).to.include({ summary: '杯子收到就破了', product: '手作陶杯' });
        expect(errors.map(({ code }) => code)).to.deep.equal(['storage']);
        await shopper.press(shopper.strings.caseForget);
        await shopper.arrived();
      } finally {
        Object.defineProperty(window, name, own);
      }
    });
  }

  it('full: work goes on, the page and the shopper are told once', async () => {
    replace(Storage.prototype, 'setItem', quota);
    const errors = record(document, 'taobao-help-error');
    const shopper = await typed('local');
    await shopper.ui.findByText(shopper.strings.errorStorage);
    await shopper.advice({});
    expect(shopper.element.report.summary).to.equal('杯子收到就破了');
    expect(errors.map(({ code }) => code)).to.deep.equal(['storage']);
  });
});
