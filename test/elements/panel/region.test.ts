import { expect } from '@open-wc/testing';
import { channelAvailability } from '../../../src/advice/deciding/availability.js';
import { REGIONS, type Region } from '../../../src/content/ids.js';
import { loadLocale } from '../../../src/elements/shell/locales.js';
import { NOW, stopClock } from '../clock.js';
import { CONTENT, drawn, mount, type Shopper } from '../mount.js';
import { replace } from '../record.js';

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

/** Text of the phone's card, from the content alone. */
async function expected(region: Region, now: string): Promise<string> {
  const content = CONTENT['zh-Hant'];
  const phone = content.channels.find(({ id }) => id === 'contact-phone')!;
  const { availability } = await loadLocale('zh-Hant');
  return channelAvailability(phone, { content, region, now: new Date(now), timeZone }, availability).label;
}

const shown = ({ root, content }: Shopper): string =>
  [...root.querySelectorAll('[part~="channel"]')]
    .find((card) =>
      card.textContent.includes(content.channels.find(({ id }) => id === 'contact-phone')!.title),
    )!
    .querySelector('.availability')!.textContent;

describe('the region', () => {
  for (const region of REGIONS) {
    it(`${region} decides whose hours are shown, as the clock stands`, async () => {
      for (const now of [NOW, '2026-11-23T14:00:00Z']) {
        stopClock(now);
        const shopper = await mount({ region });
        expect(shown(shopper)).to.equal(await expected(region, now));
        expect(shown(shopper)).to.not.equal('');
      }
    });
  }

  it('says something else when the lines are closed', async () => {
    expect(await expected('tw', NOW)).to.not.equal(await expected('tw', '2026-11-23T14:00:00Z'));
  });

  it('changes live', async () => {
    const late = '2026-11-23T14:00:00Z';
    stopClock(late);
    const shopper = await mount({ region: 'tw' });
    for (const region of ['intl', 'hk'] as const) {
      shopper.element.region = region;
      await drawn();
      expect(shown(shopper)).to.equal(await expected(region, late));
    }
  });

  it('is guessed from the browser where it is auto', async () => {
    replace(Intl.DateTimeFormat.prototype, 'resolvedOptions', () => ({ timeZone: 'Asia/Taipei' }));
    const shopper = await mount({ region: 'auto' });
    await shopper.advice({ summary: '杯子破了' });
    const menu = shopper.ui.getByLabelText<HTMLSelectElement>(shopper.strings.regionLabel);
    expect(menu.value).to.equal('tw');
  });

  it('decides which entries a topic lists', async () => {
    const shopper = await mount({ region: 'tw', topic: 'logistics' });
    const { title } = shopper.entry('customs-confirm');
    const listed = (): boolean => shopper.root.textContent.includes(title);
    expect(listed()).to.equal(true);
    shopper.element.region = 'hk';
    await drawn();
    expect(listed()).to.equal(false);
  });

  it('decides what is found, at once', async () => {
    const shopper = await mount({ region: 'hk' });
    const ids = async (): Promise<string[]> =>
      (await shopper.element.search('自提點的包裹不見了')).map(({ id }) => id);
    expect(await ids()).to.include('pickup-missing');
    shopper.element.region = 'tw';
    expect(await ids()).to.not.include('pickup-missing');
  });
});
