import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { drawn, mount, type Shopper } from '../mount.js';
import { record } from '../record.js';
import { fireEvent, waitFor, within } from '../queries.js';

const focused = ({ root }: Shopper): Element | null => root.activeElement;
const firstResult = ({ ui, strings }: Shopper): HTMLElement =>
  within(ui.getByRole('list', { name: strings.resultsLabel })).getAllByRole('button')[0]!;

describe('the search box', () => {
  it('answers as the shopper types', async () => {
    const shopper = await mount();
    shopper.searchBox.focus();
    await sendKeys({ type: '退款' });
    await drawn();
    expect(shopper.searchBox.value).to.equal('退款');
    expect(shopper.results).to.include(shopper.entry('refund-time').title);
    const before = shopper.results;
    await sendKeys({ type: '怎麼申請' });
    await drawn();
    expect(shopper.results[0]).to.equal(shopper.entry('returns-apply').title);
    expect(shopper.results).to.not.deep.equal(before);
  });

  it('marks what matches', async () => {
    const shopper = await mount();
    await shopper.ask('退款');
    const read = (): string[] =>
      [...shopper.root.querySelectorAll('.result-title mark')].map(({ textContent }) => textContent);
    await waitFor(() => expect(read()).to.include('退款'));
    const marks = read();
    for (const text of marks) expect(text.trim()).to.not.equal('');
  });

  it('understands Simplified, full-width and mixed writing', async () => {
    const shopper = await mount();
    for (const question of ['忘记密码', '忘記　密碼', '忘記密碼！！！']) {
      await shopper.ask(question);
      expect(shopper.results, question).to.include(shopper.entry('account-password').title);
    }
  });

  it('is emptied by its own button, which gives the focus back', async () => {
    const shopper = await mount();
    expect(shopper.ui.queryByRole('button', { name: shopper.strings.askClear }) === null).to.equal(true);
    await shopper.ask('退款');
    await shopper.press(shopper.strings.askClear);
    expect(shopper.searchBox.value).to.equal('');
    expect(focused(shopper) === shopper.searchBox).to.equal(true);
    expect(shopper.results).to.deep.equal([]);
    expect(shopper.ui.getByRole('list', { name: shopper.strings.topicsHeading })).to.not.equal(null);
  });

  it('leads by arrow keys through the answers and back', async () => {
    const shopper = await mount();
    await shopper.ask('退款');
    shopper.searchBox.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(shopper) === firstResult(shopper)).to.equal(true);
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(shopper)).to.have.class('result').and.to.not.equal(firstResult(shopper));
    await sendKeys({ press: 'ArrowUp' });
    expect(focused(shopper) === firstResult(shopper)).to.equal(true);
    await sendKeys({ press: 'ArrowUp' });
    expect(focused(shopper) === shopper.searchBox).to.equal(true);
  });

  it('stops at the last answer', async () => {
    const shopper = await mount();
    await shopper.ask('退款');
    const last = shopper.button(shopper.strings.describeInstead);
    last.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(shopper) === last).to.equal(true);
  });

  it('says on Enter that nothing was asked yet', async () => {
    const shopper = await mount();
    shopper.searchBox.focus();
    await sendKeys({ press: 'Enter' });
    expect(shopper.ui.getByText(shopper.strings.askEmpty)).to.exist;
    expect(shopper.searchBox).to.have.attribute('aria-invalid', 'true');
    await shopper.ask('退款');
    expect(shopper.searchBox).not.to.have.attribute('aria-invalid');
  });

  it('takes as much as the describing step does, and hands all of it on', async () => {
    const shopper = await mount();
    const told = '花瓶碎了，賣家不理我。'.repeat(80);
    await shopper.ask(told);
    expect(shopper.searchBox.maxLength).to.equal(5000);
    await shopper.next();
    expect(shopper.summary.value).to.equal(told);
    expect(shopper.summary.maxLength).to.equal(5000);
  });

  it('offers to write it down where nothing was found that could be none of these', async () => {
    const shopper = await mount();
    await shopper.ask('qwrtzp xkcd');
    const { describe: write, describeInstead } = shopper.strings;
    expect(shopper.ui.queryByRole('button', { name: describeInstead })).to.equal(null);
    await shopper.press(write);
    await shopper.arrived();
    expect(shopper.element.step).to.equal('issue');
  });

  it('takes the answer on Enter where it is sure, and goes to the first where it is not', async () => {
    const shopper = await mount();
    await shopper.ask('忘記密碼');
    shopper.searchBox.focus();
    await sendKeys({ press: 'Enter' });
    expect(shopper.element.report.entry).to.equal('account-password');
    expect(shopper.element.step).to.equal('action');
  });

  it('asks one question where two are about as likely, whose replies are the first two answers', async () => {
    const shopper = await mount();
    await shopper.ask('收到怪怪的');
    const asked = shopper.content.distinctions!.find(({ between }) =>
      ['product-defect', 'product-mismatch'].every((id) => between.includes(id)),
    )!;
    expect(shopper.ui.getByText(asked.question)).to.exist;
    expect(shopper.ui.queryByText(shopper.strings.resultsPerhaps) === null).to.equal(true);
    for (const [i, id] of asked.between.entries())
      expect(shopper.ui.getByRole('button', { name: `${asked.answers[i]} ${shopper.entry(id).title}` })).to
        .exist;
    await shopper.press(`${asked.answers[0]} ${shopper.entry(asked.between[0]).title}`);
    expect(shopper.element.report.entry).to.equal(asked.between[0]);
  });

  it('takes no key of the page', async () => {
    const shopper = await mount();
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await sendKeys({ press: '/' });
    expect(document.activeElement === field).to.equal(true);
    expect(field.value).to.equal('/');
    expect(shopper.searchBox.value).to.equal('');
    field.remove();
  });
});

/** An input method at work in a field: what was typed so far is under the cursor and not settled. */
async function compose(field: HTMLTextAreaElement, value: string): Promise<void> {
  fireEvent.compositionStart(field);
  fireEvent.input(field, { target: { value }, isComposing: true });
  await drawn();
}

async function settle(field: HTMLTextAreaElement, value: string): Promise<void> {
  fireEvent.input(field, { target: { value }, isComposing: true });
  fireEvent.compositionEnd(field, { data: value });
  await drawn();
}

/** A key that an input method handles, as browsers report it. */
const KEYS = [
  { how: 'isComposing', init: { isComposing: true } },
  { how: 'key code 229', init: { keyCode: 229, which: 229 } },
];

describe('while an input method composes', () => {
  it('nothing is searched; the answers come with the settled word', async () => {
    const shopper = await mount();
    const events = record(shopper.element, 'taobao-help-search');
    await compose(shopper.searchBox, 'ㄊㄨㄟ');
    expect(shopper.results).to.deep.equal([]);
    expect(events).to.deep.equal([]);
    await settle(shopper.searchBox, '退款');
    expect(shopper.searchBox.value).to.equal('退款');
    expect(shopper.results).to.include(shopper.entry('refund-time').title);
  });

  it('nobody is told that nothing was found', async () => {
    const shopper = await mount();
    await compose(shopper.searchBox, 'ㄊㄨㄟ');
    expect(shopper.ui.queryByText(shopper.strings.noResultsTitle) === null).to.equal(true);
  });

  it('the answers of the last word stay', async () => {
    const shopper = await mount();
    await shopper.ask('忘記密碼');
    const before = shopper.results;
    await compose(shopper.searchBox, '忘記密碼ㄗ');
    expect(shopper.results).to.deep.equal(before);
  });

  it('what is being composed is never overwritten', async () => {
    const shopper = await mount();
    await compose(shopper.searchBox, 'ㄊㄨㄟ');
    shopper.element.region = 'hk';
    await drawn();
    expect(shopper.searchBox.value).to.equal('ㄊㄨㄟ');
  });

  for (const { how, init } of KEYS) {
    it(`Enter belongs to the input method (${how})`, async () => {
      const shopper = await mount();
      await shopper.ask('退款');
      shopper.searchBox.focus();
      await compose(shopper.searchBox, '退款ㄉ');
      for (const key of ['Enter', 'ArrowDown']) {
        const went = fireEvent.keyDown(shopper.searchBox, { key, ...init });
        expect(went, key).to.equal(true);
        expect(focused(shopper) === shopper.searchBox, key).to.equal(true);
      }
    });

    it(`Esc belongs to the input method (${how})`, async () => {
      const shopper = await mount({ mode: 'launcher', open: '' });
      shopper.searchBox.focus();
      await compose(shopper.searchBox, 'ㄊ');
      const went = fireEvent.keyDown(shopper.searchBox, { key: 'Escape', ...init });
      expect(went).to.equal(true);
      expect(shopper.element.open).to.equal(true);
    });
  }
});
