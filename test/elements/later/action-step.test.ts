import { expect } from '@open-wc/testing';
import { fill } from '../../../src/advice/words/fill.js';
import { stopClock } from '../clock.js';
import { drawn, mount, STRINGS, type Attributes, type Shopper } from '../mount.js';
import { fireEvent, waitFor, within } from '../queries.js';
import { next, replace } from '../record.js';

const CASE = {
  entry: 'product-defect',
  summary: '杯子收到就破了',
  orderNumber: '2918374650123456789',
  product: '手作陶杯',
  solution: '退貨退款',
};

/** Money that has just gone. */
const GONE = '有个自称淘宝客服的人打电话说要给我退款，让我转账，我已经把钱转出去了';

async function advised(report: object = CASE, attributes: Attributes = {}): Promise<Shopper> {
  const shopper = await mount(attributes);
  await shopper.advice(report);
  return shopper;
}

/** The button that takes out the detail whose field is open. */
const removal = ({ strings }: Shopper): RegExp => new RegExp(fill(strings.detailRemove, { name: '.+' }));

const fold = ({ ui }: Shopper, heading: string): HTMLElement => ui.getByText(heading).closest('details')!;

describe('a step that brought nothing', () => {
  it('gives way to the next in the same place, which is read, and can be taken back', async () => {
    const shopper = await advised();
    const { strings, plan, root, element } = shopper;
    const before = plan.textContent;
    const button = shopper.button(strings.noLuck);
    button.focus();
    button.click();
    await drawn();
    expect(element.report.tried).to.have.lengthOf(1);
    expect(plan.textContent).to.not.equal(before);
    expect(root.activeElement?.id).to.equal('next-text');
    await shopper.press(strings.undo);
    expect(element.report.tried).to.deep.equal([]);
    expect(plan.textContent).to.equal(before);
  });

  it('skips no step by a double tap', async () => {
    const shopper = await advised();
    const button = shopper.button(shopper.strings.noLuck);
    for (const detail of [1, 2]) {
      fireEvent.click(button, { detail });
      await drawn();
    }
    expect(shopper.element.report.tried).to.have.lengthOf(1);
  });

  it('is not noted by the second half of a double click on the button above', async () => {
    const shopper = await advised();
    replace(navigator, 'clipboard', { writeText: () => Promise.resolve() });
    const place = { detail: 1, clientX: 100, clientY: 400 };
    shopper.mainAction.addEventListener('click', (event) => event.preventDefault(), { once: true });
    fireEvent.click(shopper.mainAction, place);
    await drawn();
    fireEvent.click(shopper.button(shopper.strings.noLuck), place);
    expect(shopper.element.report.tried).to.deep.equal([]);
    fireEvent.click(shopper.button(shopper.strings.noLuck), { ...place, clientY: 460 });
    expect(shopper.element.report.tried).to.have.lengthOf(1);
  });

  it('opens one page by a double click, and its answers stay where they were', async () => {
    for (const [i, locale] of ['zh-Hant', 'zh-Hans', 'en'].entries()) {
      const shopper = await advised(CASE, { lang: locale });
      replace(navigator, 'clipboard', { writeText: () => Promise.resolve() });
      const place = shopper.onward.getBoundingClientRect().top;
      const opened: number[] = [];
      shopper.plan.parentElement!.addEventListener('click', (event) => {
        if (!event.defaultPrevented) opened.push(event.detail);
        event.preventDefault();
      });
      for (const detail of [1, 2]) {
        fireEvent.click(shopper.mainAction, { detail, clientX: 100, clientY: 200 * i });
        await drawn();
      }
      await shopper.ui.findByText(shopper.strings.copied);
      expect(opened, locale).to.deep.equal([1]);
      expect(shopper.onward.getBoundingClientRect().top, locale).to.equal(place);
      shopper.element.remove();
    }
  });

  it('has something to do on every rung to the end, and beyond', async () => {
    const shopper = await advised();
    const { plan, root } = shopper;
    const rungs = root.querySelectorAll('.ladder > li').length;
    for (let i = 0; i <= rungs; i++) {
      expect(plan.querySelector('.next-text')!.textContent.trim(), `rung ${i}`).to.not.equal('');
      expect(shopper.mainAction.textContent.trim(), `rung ${i}`).to.not.equal('');
      if (i < rungs) shopper.onward.click();
      await drawn();
    }
  });

  for (const [what, report, region] of [
    ['a case', CASE, 'tw'],
    ['a fraud', { summary: GONE }, 'cn'],
  ] as const)
    it(`as the last of ${what} leaves no heading of a step and no next one`, async () => {
      const shopper = await advised(report, { region });
      const { strings, plan, root } = shopper;
      for (let left = root.querySelectorAll('.ladder > [data-state="later"]').length; left >= 0; left--) {
        shopper.onward.focus();
        shopper.onward.click();
        await drawn();
      }
      const card = within(plan);
      expect(card.getByRole('heading', { name: strings.allTaken })).to.exist;
      expect(root.activeElement?.id).to.equal('next-text');
      expect(plan.querySelector('.eyebrow')!.textContent).to.not.match(/\d/);
      for (const name of [strings.noLuck, strings.doneNext])
        expect(card.queryByRole('button', { name }), name).to.equal(null);
      expect(card.getByRole('button', { name: strings.solvedYes })).to.exist;
    });

  it('stands among the others, told from what is still to come', async () => {
    const shopper = await advised();
    await shopper.unfold(shopper.strings.ladderHeading);
    const now = (): string =>
      shopper.root.querySelector('[aria-current="step"]:not(button) strong')!.textContent;
    const first = now();
    await shopper.press(shopper.strings.noLuck);
    expect(now()).to.not.equal(first);
    await shopper.press(`${shopper.strings.ladderUntry} ${first}`);
    expect(now()).to.equal(first);
  });
});

describe('a call that has to be made', () => {
  it('has its numbers at hand, and is noted as done, not as one that did not help', async () => {
    const shopper = await advised({ entry: 'scam-call', summary: GONE }, { lang: 'zh-Hans', region: 'cn' });
    const { strings, plan, element, ui } = shopper;
    const links = within(plan).getAllByRole<HTMLAnchorElement>('link');
    expect(links.some(({ href }) => href.startsWith('tel:'))).to.equal(true);
    expect(ui.queryByRole('button', { name: strings.noLuck })).to.equal(null);
    await shopper.press(strings.doneNext);
    expect(element.report.tried).to.deep.equal(['bank']);
    const noted = plan.querySelector('.undo')!.textContent;
    expect(noted).to.include('银行').and.to.not.include('没用');
    expect(shopper.message.lang).to.equal('zh-Hans');
  });
});

describe('a call that has to wait until the line opens', () => {
  const LOCKED = { entry: 'account-stolen', summary: '淘寶帳號被盜，登入不了', tried: ['recover'] };
  /** Three in the morning in Taipei. */
  const night = (): void => stopClock('2026-11-22T19:00:00Z');

  it('has its number as a link that stays on one line, and in a sentence without brackets in brackets', async () => {
    night();
    const shopper = await advised(LOCKED);
    shopper.element.style.width = '360px';
    const [head, doing] = ['.head', '.doing'].map((name) => shopper.plan.querySelector<HTMLElement>(name)!);
    const link = within(doing!).getByRole<HTMLAnchorElement>('link', { name: /\(02\) 7706-3088/ });
    expect(link.protocol).to.equal('tel:');
    const numbers = [head!, doing!].map((part) => within(part).getByText('(02) 7706-3088'));
    for (const number of numbers) expect(number.getClientRects()).to.have.lengthOf(1);
    expect(shopper.plan.querySelector('.next-how')!.textContent).to.not.match(/（[^）]*（/);
  });

  it('has the words to say, in the script of whoever says them', async () => {
    night();
    for (const [lang, script] of [
      ['zh-Hant', 'zh-Hant'],
      ['zh-Hans', 'zh-Hans'],
      ['en', 'zh-Hans'],
    ] as const) {
      const shopper = await advised(LOCKED, { lang });
      const { messageSpoken } = STRINGS[lang];
      const box = shopper.ui.getByRole('textbox', { name: messageSpoken });
      expect(box.lang, lang).to.equal(script);
      shopper.element.remove();
    }
  });
});

describe('outside Taobao, where no line is known', () => {
  it('the case is copied in the shopper’s own words, and nothing of Taobao’s is opened', async () => {
    const shopper = await advised({ ...CASE }, { lang: 'en', region: 'intl' });
    const rungs = shopper.root.querySelectorAll('.ladder > li').length;
    for (let i = 1; i < rungs; i++) {
      shopper.onward.click();
      await drawn();
    }
    replace(navigator, 'clipboard', { writeText: () => Promise.resolve() });
    expect(shopper.mainAction.matches('button')).to.equal(true);
    const told = next(shopper.element, 'taobao-help-copy');
    shopper.mainAction.click();
    expect((await told).text).to.equal(shopper.message.value);
    expect(shopper.message.lang).to.equal('en');
  });
});

describe('the last step', () => {
  it('says first what to do now, why, as which step of how many, and with one main button', async () => {
    const { plan, strings, mainAction, root } = await advised();
    const all = root.querySelectorAll('.ladder > li').length;
    expect(plan.textContent).to.include(fill(strings.rungOf, { n: 1, all }));
    expect(mainAction.getAttribute('href')).to.match(/^(https:\/\/|tel:)/);
    expect(plan.querySelectorAll('.button.primary')).to.have.lengthOf(1);
    expect(plan.dataset['urgent']).to.equal('false');
  });

  it('says which step was passed over, as the story told of it', async () => {
    const shopper = await advised({ ...CASE, summary: '杯子收到就破了，找過賣家，賣家不理我' });
    const eyebrow = shopper.plan.querySelector('.eyebrow')!.textContent;
    expect(eyebrow).to.match(/2.*✓/su);
  });

  it('ticks the evidence that the case has, and counts what is ticked', async () => {
    const shopper = await advised();
    const summary = shopper.ui.getByText(shopper.strings.recordHeading).closest('summary')!;
    await shopper.unfold(shopper.strings.recordHeading);
    const boxes = within(fold(shopper, shopper.strings.recordHeading)).getAllByRole<HTMLInputElement>(
      'checkbox',
    );
    const ticked = boxes.filter(({ checked }) => checked).length;
    expect(ticked).to.be.above(0);
    expect(summary.textContent).to.include(`${ticked} / ${boxes.length}`);
  });

  it('opens pages in a tab of their own, which learns nothing of this one', async () => {
    const shopper = await advised();
    for (const link of shopper.root.querySelectorAll('a')) {
      if (!link.getAttribute('href')!.startsWith('https:')) continue;
      expect(link).to.have.attribute('target', '_blank');
      expect(link).to.have.attribute('rel', 'noopener noreferrer');
    }
  });

  it('says what is urgent, in words', async () => {
    const { plan, strings } = await advised({ entry: 'account-stolen', summary: '帳戶被盜' });
    expect(plan.dataset['urgent']).to.equal('true');
    expect(within(plan).getByText(strings.urgent).isConnected).to.equal(true);
  });

  it('shows the steps at once where there is nobody to write to', async () => {
    const shopper = await advised({ entry: 'order-track' });
    const [first] = shopper.entry('order-track').steps;
    expect(within(shopper.plan.querySelector<HTMLElement>('.head')!).getByText(first!.text)).to.exist;
  });
});

describe('the message', () => {
  it('is in Simplified for whom it is sent to, with its meaning in the shopper’s language', async () => {
    const shopper = await advised();
    expect(shopper.message.lang).to.equal('zh-Hans');
    expect(shopper.message.value).to.include(CASE.orderNumber);
    const own = shopper.root.querySelector('.meaning [lang]')!;
    expect(own).to.have.attribute('lang', 'zh-Hant');
    expect(own.textContent).to.include('杯子收到就破了');
  });

  it('is short for a chat, and full where wanted', async () => {
    const shopper = await advised();
    const short = shopper.message.value;
    expect([...short].length).to.be.at.most(200);
    await shopper.lengthen('full');
    expect(shopper.message.value.length).to.be.above(short.length);
    expect(shopper.message.value).to.include(CASE.orderNumber);
    await shopper.lengthen('short');
    expect(shopper.message.value).to.equal(short);
  });

  it('is copied as it is shown, which is said; then how it went is asked', async () => {
    const shopper = await advised();
    const copied: string[] = [];
    replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(copied.push(text)) });
    await shopper.copy();
    await waitFor(() => expect(shopper.told).to.equal(shopper.strings.copied));
    expect(copied).to.deep.equal([shopper.message.value]);
    expect(within(shopper.plan).getByText(shopper.strings.doneCopy)).to.exist;
  });

  it('once copied, leaves what to do where it was, and favours neither answer', async () => {
    const shopper = await advised();
    replace(navigator, 'clipboard', { writeText: () => Promise.resolve() });
    const told = (): string => shopper.plan.querySelector('.head')!.textContent;
    const before = told();
    await shopper.copy();
    expect(told()).to.equal(before);
    expect(shopper.plan.querySelectorAll('.button.primary')).to.have.lengthOf(0);
  });

  it('is offered to be copied again once a detail has changed it', async () => {
    const shopper = await advised({ ...CASE, orderNumber: '' });
    const copied: string[] = [];
    replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(copied.push(text)) });
    await shopper.copy();
    await shopper.type(await shopper.openDetail('order'), CASE.orderNumber);
    expect(shopper.mainAction.matches('button.primary')).to.equal(true);
    await shopper.press(shopper.strings.copyAgain);
    expect(copied[1]).to.include(CASE.orderNumber);
  });

  it('says where it goes: into the chat, the form, or nowhere for a call', async () => {
    replace(navigator, 'clipboard', { writeText: () => Promise.resolve() });
    const { copied, copiedForm, copiedCall } = STRINGS['zh-Hant'];
    for (const [report, where] of [
      [CASE, copied],
      [{ ...CASE, tried: ['seller'] }, copiedForm],
      [{ entry: 'card-dispute', summary: '被多扣了錢', tried: ['seller'] }, copiedCall],
    ] as const) {
      const shopper = await advised(report, { region: 'cn' });
      await shopper.copy();
      await waitFor(() => expect(shopper.told).to.equal(where));
      shopper.element.remove();
    }
  });

  it('is shown whole; a long one where that is wished', async () => {
    const shopper = await advised();
    expect(shopper.ui.queryByText(shopper.strings.messageWhole)).to.equal(null);
    await shopper.type(await shopper.openDetail('product'), '手作陶杯'.repeat(60));
    await shopper.lengthen('full');
    expect(shopper.ui.getByText(shopper.strings.messageWhole)).to.exist;
  });

  it('can be selected, not changed by accident', async () => {
    expect((await advised()).message.readOnly).to.equal(true);
  });
});

describe('the details of the message', () => {
  it('are asked for where they are lacking, and change it as they are filled in', async () => {
    const shopper = await advised({ entry: 'product-defect', summary: '杯子收到就破了' });
    expect(shopper.chip('order')).to.have.attribute('data-wanted', 'true');
    await shopper.type(await shopper.openDetail('order'), CASE.orderNumber);
    expect(shopper.message.value).to.include(CASE.orderNumber);
    await shopper.press(shopper.strings.detailDone);
    expect(shopper.chip('order').textContent).to.include(CASE.orderNumber);
  });

  it('keep their place as they are filled in', async () => {
    const shopper = await advised({ ...CASE, orderNumber: '' });
    const names = (): (string | undefined)[] =>
      [...shopper.root.querySelectorAll<HTMLElement>('[data-detail]')].map(
        ({ dataset }) => dataset['detail'],
      );
    const field = await shopper.openDetail('order');
    const before = names();
    await shopper.type(field, CASE.orderNumber);
    await shopper.press(shopper.strings.detailDone);
    expect(names()).to.deep.equal(before);
  });

  it('can be taken out', async () => {
    const shopper = await advised();
    await shopper.openDetail('order');
    await shopper.press(removal(shopper));
    expect(shopper.element.report.orderNumber).to.equal('');
    expect(shopper.message.value).to.not.include(CASE.orderNumber);
  });

  it('let the wish be chosen', async () => {
    const shopper = await advised({ ...CASE, solution: '' });
    const [, other] = shopper.entry('product-defect').solutions;
    await shopper.openDetail('wish');
    await shopper.press(other!);
    expect(shopper.button(other!)).to.have.attribute('aria-pressed', 'true');
    expect(shopper.element.report.solution).to.equal(other);
  });
});

describe('the channels', () => {
  it('let another be chosen', async () => {
    const shopper = await advised();
    await shopper.unfold(shopper.strings.phonesHeading);
    const phone = shopper.content.channels.find(({ id }) => id === 'contact-phone')!;
    await shopper.press(`${shopper.strings.useThis} ${phone.title}`);
    expect(shopper.element.report.channel).to.equal('contact-phone');
    const [first] = shopper.root.querySelectorAll('[part~="channel"]');
    expect(first!.textContent).to.include(phone.title).and.to.include(shopper.strings.channelChosen);
  });

  it('give the numbers of the region as links to dial, with what is known of them', async () => {
    const shopper = await advised(CASE, { region: 'tw' });
    await shopper.unfold(shopper.strings.phonesHeading);
    const line = shopper.content.phoneLines.find(
      ({ region, kind }) => region === 'tw' && kind === 'service',
    )!;
    const [link] = shopper.ui.getAllByRole('link', {
      name: new RegExp(line.display.replace(/[()]/g, '\\$&')),
    });
    expect(link!.getAttribute('href')).to.match(/^tel:/);
    expect(link!.closest('li')!.textContent).to.match(/資料查閱於 \d{4}年\d+月\d+日/);
  });

  it('are dialled by every link among them', async () => {
    for (const region of ['tw', 'hk', 'cn'] as const) {
      const shopper = await advised(CASE, { region });
      await shopper.unfold(shopper.strings.phonesHeading);
      const links = [...shopper.root.querySelectorAll<HTMLAnchorElement>('.phone a')];
      expect(links).to.not.be.empty;
      for (const { href } of links) expect(href).to.match(/^tel:\+?[\d%A-F*]+$/);
    }
  });

  it('fold those away that may not connect from there', async () => {
    const shopper = await advised(CASE, { region: 'intl' });
    await shopper.unfold(shopper.strings.phonesHeading);
    const far = shopper.ui.getByText(shopper.strings.phonesFar).closest('details')!;
    expect(far.open).to.equal(false);
    for (const row of shopper.root.querySelectorAll('.phone'))
      expect(row.querySelector('a') === null, row.textContent).to.equal(far.contains(row));
  });

  it('mark a number that cannot be relied on from abroad, and give no link', async () => {
    const shopper = await advised(CASE, { region: 'intl' });
    await shopper.unfold(shopper.strings.phonesHeading);
    const item = [...shopper.root.querySelectorAll('.phone')].find((row) =>
      row.textContent.includes('9510211'),
    )!;
    expect(item.querySelectorAll('a').length).to.equal(0);
    expect(item.querySelector('.caution')!.textContent.trim()).to.not.equal('');
  });

  it('change with the region that the shopper picks', async () => {
    const shopper = await advised(CASE, { region: 'tw' });
    await shopper.unfold(shopper.strings.phonesHeading);
    const menu = shopper.ui.getByRole('combobox', { name: shopper.strings.regionLabel });
    const first = (): string => menu.closest('.disclosed')!.querySelector('.phone strong')!.textContent;
    const before = first();
    fireEvent.change(menu, { target: { value: 'hk' } });
    await drawn();
    expect(first()).to.not.equal(before);
  });
});

describe('the dates', () => {
  it('are asked for in the card where they decide, and answer with the window', async () => {
    const shopper = await advised({ entry: 'refund-time', summary: '退款還沒到' });
    const { strings, plan } = shopper;
    const field = (): HTMLElement => within(plan).getByLabelText(shopper.entry('refund-time').window!.since);
    const state = (): string =>
      fold(shopper, strings.datesHeading).querySelector<HTMLElement>('[data-state]')!.dataset['state']!;
    expect(state()).to.equal('unknown');
    expect(field().closest('.head') === null).to.equal(false);
    // The field asks; no chip asks again.
    expect(shopper.root.querySelector('[data-detail^="seller-agreed"]') === null).to.equal(true);
    fireEvent.change(field(), { target: { value: '2026-11-19' } });
    await drawn();
    expect(state()).to.equal('waiting');
    fireEvent.change(field(), { target: { value: '2026-10-20' } });
    await drawn();
    expect(state()).to.equal('overdue');
  });

  it('count once they are typed, not with every key on the way', async () => {
    const shopper = await advised({ entry: 'refund-time', summary: '退款還沒到' });
    const field = within(shopper.plan).getByLabelText(shopper.entry('refund-time').window!.since);
    field.focus();
    fireEvent.keyDown(field, { key: '2' });
    fireEvent.change(field, { target: { value: '2026-10-20' } });
    await drawn();
    expect(field.isConnected).to.equal(true);
    fireEvent.keyDown(field, { key: 'Enter' });
    await drawn();
    expect(field.isConnected).to.equal(false);
    expect(shopper.root.activeElement?.id).to.equal('next-text');
  });

  it('give a reminder for the calendar', async () => {
    const saved: Blob[] = [];
    replace(URL, 'createObjectURL', (blob: Blob) => `blob:${saved.push(blob)}`);
    replace(HTMLAnchorElement.prototype, 'click', () => undefined);
    const shopper = await advised({ entry: 'refund-time', summary: '退款還沒到', since: '2026-11-19' });
    await shopper.press(shopper.strings.reminder);
    await within(document.body).findAllByText(() => saved.length > 0);
    expect(saved[0]!.type).to.equal('text/calendar');
    expect(await saved[0]!.text()).to.match(/^BEGIN:VCALENDAR\r\n/);
  });
});

describe('"Solved"', () => {
  it('is a screen of its own, and can be taken back', async () => {
    const shopper = await advised();
    const { strings, ui } = shopper;
    await shopper.press(strings.solvedYes);
    expect(ui.getByRole('heading', { name: strings.solvedTitle }).isConnected).to.equal(true);
    expect(shopper.part('action')).to.equal(null);
    await shopper.press(strings.solvedReopen);
    expect(shopper.plan.isConnected).to.equal(true);
  });

  it('starts over with nothing left', async () => {
    const shopper = await advised();
    await shopper.press(shopper.strings.solvedYes);
    await shopper.press(shopper.strings.startOver);
    await shopper.arrived();
    expect(shopper.element.report.summary).to.equal('');
    expect(shopper.root.activeElement).to.equal(shopper.searchBox);
    expect(shopper.ui.getByText(shopper.strings.finished)).to.exist;
  });
});

describe('an answer that did not help', () => {
  it('leads to the next rung where the case was told', async () => {
    const shopper = await advised();
    await shopper.unfold(shopper.strings.recordHeading);
    await shopper.press(shopper.strings.helpfulNo);
    expect(shopper.element.report.tried).to.have.lengthOf(1);
    expect(shopper.element.report).to.deep.include({ ...CASE, tried: shopper.element.report.tried });
  });

  it('leads to telling it where nothing was told', async () => {
    const shopper = await advised({ entry: 'refund-time' });
    await shopper.unfold(shopper.strings.recordHeading);
    await shopper.press(shopper.strings.helpfulNo);
    await shopper.arrived();
    expect(shopper.element.step).to.equal('issue');
  });
});
