import { expect } from '@open-wc/testing';
import { LOCALES } from '../../../src/content/ids.js';
import { mount, STRINGS } from '../mount.js';
import { within } from '../queries.js';

describe('the first step', () => {
  it('asks first, with what happens most below, one tap from its answer', async () => {
    const shopper = await mount();
    const { ui, strings, content } = shopper;
    const problems = within(ui.getByRole('list', { name: strings.topicsHeading })).getAllByRole('button');
    expect(problems.map((problem) => problem.textContent.trim())).to.deep.equal(
      content.entries.flatMap(({ label }) => label ?? []),
    );
    problems[0]!.click();
    await shopper.arrived();
    expect(shopper.element.step).to.equal('action');
  });

  it('has every topic behind "all"', async () => {
    const shopper = await mount();
    const { ui, strings, content } = shopper;
    await shopper.press(strings.allTopics);
    expect(shopper.button(strings.allTopics)).to.have.attribute('aria-expanded', 'true');
    expect(ui.getByRole('region', { name: strings.askHeading })).to.contain(shopper.searchBox);
    const topics = within(ui.getByRole('group', { name: strings.topicsHeading })).getAllByRole('button');
    expect(topics.map((topic) => topic.textContent.trim())).to.deep.equal(
      content.topics.filter(({ id }) => id !== 'contact').map(({ title }) => title),
    );
  });

  it('opens and closes a topic', async () => {
    const shopper = await mount();
    const topic = shopper.content.topics.find(({ id }) => id === 'payment')!;
    await shopper.press(shopper.strings.allTopics);
    const chip = shopper.button(topic.title);
    await shopper.press(topic.title);
    expect(chip).to.have.attribute('aria-pressed', 'true');
    const list = shopper.ui.getByRole('list', { name: new RegExp(topic.title) });
    expect(list.textContent).to.include(shopper.entry('payment-duplicate').title);
    await shopper.press(topic.title);
    expect(chip).to.have.attribute('aria-pressed', 'false');
    expect(list.isConnected).to.equal(false);
  });

  it('starts with an entry of a topic', async () => {
    const shopper = await mount({ topic: 'payment' });
    await shopper.open('payment-duplicate');
    expect(shopper.element.step).to.equal('action');
    expect(shopper.element.report.entry).to.equal('payment-duplicate');
  });

  it('shows every channel in a line: its name, and whether somebody answers now', async () => {
    const shopper = await mount();
    const { ui, strings, content } = shopper;
    const section = ui.getByRole('region', { name: strings.channelsHeading });
    const lines = [...section.querySelectorAll<HTMLElement>('[part~="channel"]')];
    expect(lines).to.have.lengthOf(content.channels.length);
    content.channels.forEach((channel, i) => {
      const pick = within(lines[i]!).getByRole('button');
      expect(pick.textContent).to.include(channel.title);
      expect(pick.querySelector('.availability')!.textContent.trim()).to.not.equal('');
      expect(pick.textContent.includes(strings.recommended)).to.equal(channel.recommended);
    });
  });

  it('starts with a channel', async () => {
    const shopper = await mount();
    const phone = shopper.content.channels.find(({ id }) => id === 'contact-phone')!;
    await shopper.press(new RegExp(`^${phone.title}`));
    await shopper.arrived();
    expect(shopper.element.report.channel).to.equal('contact-phone');
    expect(shopper.element.step).to.equal('issue');
  });

  it('shows a channel’s numbers or its page at once, and names no kind of problem', async () => {
    const dialled = /^tel:/;
    for (const [id, address] of [
      ['contact-phone', dialled],
      ['contact-online', /^https:/],
    ] as const) {
      const shopper = await mount({ region: 'tw' });
      const { title } = shopper.content.channels.find((channel) => channel.id === id)!;
      await shopper.press(new RegExp(`^${title}`));
      await shopper.arrived();
      const card = await shopper.ui.findByRole('region', { name: title });
      const [link] = within(card).getAllByRole('link');
      expect(link!.getAttribute('href')).to.match(address);
      const kinds = shopper.ui.getByRole<HTMLSelectElement>('combobox', {
        name: shopper.strings.kindHeading,
      });
      expect(kinds.value).to.equal('');
      shopper.element.remove();
    }
  });

  it('starts with a text of one’s own, which becomes the summary', async () => {
    const shopper = await mount();
    await shopper.ask('我家的貓把包裹吃了');
    await shopper.next();
    expect(shopper.summary.value).to.equal('我家的貓把包裹吃了');
  });

  it('says kindly that nothing was found, and what to do instead', async () => {
    const shopper = await mount();
    await shopper.ask('qwrtzp xkcd');
    expect(shopper.results).to.deep.equal([]);
    expect(shopper.ui.getByText(shopper.strings.noResultsTitle)).to.not.equal(null);
    expect(shopper.ui.getByText(shopper.strings.noResultsText)).to.not.equal(null);
    await shopper.press(shopper.strings.describe);
    await shopper.arrived();
    expect(shopper.summary.value).to.equal('qwrtzp xkcd');
  });

  it('marks where the shopper is in the steps; steps not reached cannot be pressed', async () => {
    const shopper = await mount();
    const { strings } = shopper;
    const nav = within(shopper.ui.getByRole('navigation', { name: strings.stepper }));
    const steps = nav.getAllByRole('button');
    expect(steps.map((step) => step.querySelector('.step-name')!.textContent)).to.deep.equal([
      strings.stepEntry,
      strings.stepIssue,
      strings.stepAction,
    ]);
    expect(steps[0]).to.have.attribute('aria-current', 'step');
    expect(steps.map((step) => (step as HTMLButtonElement).disabled)).to.deep.equal([false, true, true]);
  });

  for (const locale of LOCALES) {
    it(`says in ${locale} that it is not Taobao’s own, and that nothing leaves the device`, async () => {
      const shopper = await mount({ lang: locale });
      const footer = shopper.part('footer')!;
      expect(footer.textContent)
        .to.include(STRINGS[locale].notOfficial)
        .and.to.include(STRINGS[locale].onDevice);
      const [help] = shopper.content.resources;
      expect(within(footer).getByRole('link', { name: help!.title })).to.have.attribute('href', help!.url);
      expect(footer.textContent).to.match(/\d{4}年\d+月\d+日|\d+ \w{3} \d{4}/);
    });
  }
});
