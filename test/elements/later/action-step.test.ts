import { expect } from '@open-wc/testing';
import { fill } from '../../../src/advice/words/fill.js';
import { drawn, mount, type Attributes, type Shopper } from '../mount.js';
import { fireEvent, within } from '../queries.js';
import { next, replace } from '../record.js';

const CASE = {
  entry: 'product-defect',
  summary: '杯子收到就破了',
  orderNumber: '2918374650123456789',
  product: '手作陶杯',
  solution: '退貨退款',
};

async function advised(report: object = CASE, attributes: Attributes = {}): Promise<Shopper> {
  const shopper = await mount(attributes);
  await shopper.advice(report);
  return shopper;
}

const section = ({ ui }: Shopper, heading: string): HTMLElement =>
  ui.getByRole('region', { name: (name) => name.startsWith(heading) });

describe('a rung that was tried', () => {
  it('leads to the new thing to do now, and the focus to where it is told', async () => {
    const shopper = await advised();
    const before = shopper.part('action')!.textContent;
    const name = new RegExp(`^${shopper.strings.ladderTry}: `);
    const [button] = shopper.ui.getAllByRole('button', { name });
    button!.focus();
    button!.click();
    await drawn();
    expect(shopper.part('action')!.textContent).to.not.equal(before);
    const heading = shopper.ui.getByRole('heading', { name: shopper.strings.actionHeading });
    expect(shopper.root.activeElement).to.equal(heading);
    expect(heading.getAttribute('aria-describedby')).to.equal('hero-text');
  });
});

describe('outside Taobao, where no line is known', () => {
  it('the case is copied in the shopper’s own words, and nothing of Taobao’s is opened', async () => {
    const shopper = await advised(
      { ...CASE, tried: ['seller', 'human', 'channel', 'supervisor', 'platform', 'social'] },
      { lang: 'en', region: 'intl' },
    );
    replace(navigator, 'clipboard', { writeText: () => Promise.resolve() });
    const hero = within(shopper.part('action')!);
    expect(hero.queryByRole('link')).to.equal(null);
    const told = next(shopper.element, 'taobao-help-copy');
    hero.getByRole('button').click();
    expect((await told).text).to.equal(shopper.message.value);
    expect(shopper.message.lang).to.equal('en');
  });
});

describe('what is asked for', () => {
  it('stands below the message, where it can be changed', async () => {
    const shopper = await advised({ ...CASE, solution: '' });
    const [usual, other] = shopper.entry('product-defect').solutions;
    expect(shopper.button(usual!)).to.have.attribute('aria-pressed', 'true');
    await shopper.press(other!);
    expect(shopper.button(other!)).to.have.attribute('aria-pressed', 'true');
    expect(shopper.element.report.solution).to.equal(other);
  });
});

describe('the last step', () => {
  it('says first what to do now, why, and with one main button', async () => {
    const shopper = await advised();
    const hero = shopper.part('action')!;
    const link = within(hero).getByRole('link');
    expect(hero.textContent).to.include(shopper.strings.nowHeading);
    expect(link.getAttribute('href')).to.match(/^(https:\/\/|tel:)/);
    expect(hero.querySelectorAll('.hero-text')[0]!.textContent.trim()).to.not.equal('');
    expect(hero.dataset['urgent']).to.equal('false');
  });

  it('opens pages in a tab of their own, which learns nothing of this one', async () => {
    const shopper = await advised();
    for (const link of shopper.ui.getAllByRole('link')) {
      if (!link.getAttribute('href')!.startsWith('https:')) continue;
      expect(link).to.have.attribute('target', '_blank');
      expect(link).to.have.attribute('rel', 'noopener noreferrer');
    }
  });

  it('says what is urgent, in words', async () => {
    const shopper = await advised({ entry: 'account-stolen', summary: '帳戶被盜' });
    const hero = shopper.part('action')!;
    expect(hero.dataset['urgent']).to.equal('true');
    expect(within(hero).getByText(shopper.strings.urgent).isConnected).to.equal(true);
  });
});

describe('the message', () => {
  it('is in Simplified for the agent, and in the shopper’s own words beside it', async () => {
    const shopper = await advised();
    const { strings } = shopper;
    await shopper.press(strings.messageOwn);
    expect(shopper.message.value).to.include('杯子收到就破了');
    expect(shopper.message.lang).to.equal('zh-Hant');
    await shopper.press(strings.messageForAgent);
    expect(shopper.message.lang).to.equal('zh-Hans');
    expect(shopper.message.value).to.include(CASE.orderNumber);
    expect(shopper.button(strings.messageForAgent)).to.have.attribute('aria-pressed', 'true');
  });

  it('is short for a chat, and full where wanted', async () => {
    const shopper = await advised();
    const short = shopper.message.value;
    expect([...short].length).to.be.at.most(200);
    await shopper.press(shopper.strings.messageFull);
    expect(shopper.message.value.length).to.be.above(short.length);
    expect(shopper.message.value).to.include(CASE.orderNumber);
    await shopper.press(shopper.strings.messageShort);
    expect(shopper.message.value).to.equal(short);
  });

  it('is copied as it is shown, which is said', async () => {
    const shopper = await advised();
    const copied: string[] = [];
    replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(copied.push(text)) });
    await shopper.press(shopper.strings.copy);
    expect(await shopper.ui.findByText(shopper.strings.copied)).to.have.attribute('role', 'status');
    await shopper.press(shopper.strings.messageFull);
    await shopper.press(shopper.strings.copy);
    await shopper.ui.findByText(shopper.strings.copied);
    expect(copied[1]).to.equal(shopper.message.value);
    expect(copied[0]).to.not.equal(copied[1]);
  });

  it('can be selected, not changed by accident', async () => {
    const shopper = await advised();
    expect(shopper.message.readOnly).to.equal(true);
  });
});

describe('the channels', () => {
  it('show the best one with its reason, and let another be chosen', async () => {
    const shopper = await advised();
    const first = (): string => shopper.part('channel')!.querySelector('h4')!.textContent;
    const before = first();
    await shopper.unfold(shopper.strings.otherChannels);
    const phone = shopper.content.channels.find(({ id }) => id === 'contact-phone')!;
    await shopper.press(`${shopper.strings.useThis}: ${phone.title}`);
    expect(shopper.element.report.channel).to.equal('contact-phone');
    expect(first()).to.include(phone.title);
    expect(first()).to.not.equal(before);
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
    expect(link!.closest('li')!.textContent).to.include(
      fill(shopper.strings.checkedOn, { date: line.readOn }),
    );
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

describe('the ladder', () => {
  it('shows where the case stands; "tried it" moves on, and back', async () => {
    const shopper = await advised();
    const { strings } = shopper;
    const ladder = section(shopper, strings.ladderHeading);
    const now = (): HTMLElement => ladder.querySelector('[aria-current="step"]')!;
    const before = now();
    expect(before.textContent).to.include(strings.ladderNow);
    const title = before.querySelector('summary span')!.textContent;
    await shopper.press(`${strings.ladderTry}: ${title}`);
    expect(shopper.element.report.tried).to.have.lengthOf(1);
    expect(now().querySelector('summary span')!.textContent).to.not.equal(title);
    await shopper.press(`${strings.ladderUntry}: ${title}`);
    expect(shopper.element.report.tried).to.deep.equal([]);
    expect(now().querySelector('summary span')!.textContent).to.equal(title);
  });

  it('has something to do on every rung to the end, and beyond', async () => {
    const shopper = await advised();
    const { strings } = shopper;
    const ladder = section(shopper, strings.ladderHeading);
    const rungs = ladder.querySelectorAll('ol.ladder > li').length;
    for (let i = 0; i < rungs; i++) {
      const now = ladder.querySelector('[aria-current="step"] summary span');
      if (!now) break;
      await shopper.press(`${strings.ladderTry}: ${now.textContent}`);
      expect(shopper.part('action')!.querySelector('.hero-text')!.textContent.trim()).to.not.equal('');
    }
    expect(within(shopper.part('action')!).getByRole('link').getAttribute('href')).to.match(/^(https:|tel:)/);
  });
});

describe('the dates', () => {
  it('ask for the day to count from, and answer with the window', async () => {
    const shopper = await advised({ entry: 'refund-time', summary: '退款還沒到' });
    const { strings } = shopper;
    const dates = section(shopper, strings.datesHeading);
    const question = shopper.entry('refund-time').window!.since;
    const field = within(dates).getByLabelText(question);
    const state = (): string => dates.querySelector<HTMLElement>('[data-state]')!.dataset['state']!;
    expect(state()).to.equal('unknown');
    fireEvent.change(field, { target: { value: '2026-11-19' } });
    await drawn();
    expect(state()).to.equal('waiting');
    const action = shopper.part('action')!.textContent;
    fireEvent.change(field, { target: { value: '2026-10-20' } });
    await drawn();
    expect(state()).to.equal('overdue');
    expect(shopper.part('action')!.textContent).to.not.equal(action);
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

describe('"Solved?"', () => {
  it('closes well where the answer is yes', async () => {
    const shopper = await advised();
    const { strings, ui } = shopper;
    await shopper.press(strings.solvedYes);
    expect(ui.getByRole('heading', { name: strings.solvedTitle }).isConnected).to.equal(true);
    await shopper.press(strings.solvedReopen);
    expect(ui.getByRole('heading', { name: strings.unsolvedTitle }).isConnected).to.equal(true);
  });

  it('starts over after yes, with nothing left', async () => {
    const shopper = await advised();
    await shopper.press(shopper.strings.solvedYes);
    within(section(shopper, shopper.strings.solvedTitle))
      .getByRole('button', { name: shopper.strings.startOver })
      .click();
    await shopper.arrived();
    expect(shopper.element.report.summary).to.equal('');
  });

  for (const [name, id] of [
    ['unsolvedUnreachable', 'special-unreachable'],
    ['unsolvedUnhappy', 'special-unhappy'],
  ] as const) {
    it(`leads on where the answer is no, within the case: ${id}`, async () => {
      const shopper = await advised();
      const before = shopper.element.report;
      await shopper.press(shopper.strings.solvedNo);
      await shopper.unfold(shopper.strings[name]);
      expect(shopper.ui.getByText(shopper.entry(id).answer)).to.exist;
      expect(shopper.element.report).to.deep.equal(before);
      const region = shopper.ui.getByRole('region', { name: shopper.strings.unsolvedTitle });
      within(region)
        .getByRole('button', { name: new RegExp(shopper.strings.ladderTry) })
        .click();
      expect(shopper.element.report.tried).to.have.length(before.tried.length + 1);
      expect(shopper.element.report).to.deep.include({ ...CASE, tried: shopper.element.report.tried });
    });
  }
});
