import type { Region } from '../../../src/content/ids.js';
import { expect } from '@open-wc/testing';
import { ENUMERATED } from '../../../src/elements/shell/settings.js';
import { drawn, make, mount } from '../mount.js';
import { recordWarnings } from '../record.js';
import { waitFor, within } from '../queries.js';

type Enumerated = keyof typeof ENUMERATED;

const DEFAULTS: Readonly<Record<Enumerated, string>> = {
  mode: 'inline',
  region: 'auto',
  theme: 'auto',
  persist: 'none',
  preload: 'intent',
  'launcher-position': 'end',
};

/** The property that reflects an attribute. */
const propertyOf = (
  name: Enumerated,
): 'mode' | 'region' | 'theme' | 'persist' | 'preload' | 'launcherPosition' =>
  name === 'launcher-position' ? 'launcherPosition' : name;

describe('a mode that counts as inline', () => {
  for (const mode of ['INLINE', '', ' inline ', 'embed']) {
    it(`shows the panel in the page: "${mode}"`, async () => {
      recordWarnings();
      const element = make();
      element.setAttribute('mode', mode);
      document.body.append(element);
      expect(getComputedStyle(element).display).to.equal('block');
      await waitFor(() => expect(element.shadowRoot!.querySelector('#ask')).not.to.equal(null));
      element.remove();
    });
  }
});

describe('an attribute with a set of values', () => {
  for (const name of Object.keys(DEFAULTS) as Enumerated[]) {
    describe(name, () => {
      it('has its default without being set', () => {
        const element = document.createElement('taobao-help');
        expect(element[propertyOf(name)]).to.equal(DEFAULTS[name]);
        expect(element.hasAttribute(name)).to.equal(false);
      });

      for (const value of ENUMERATED[name]) {
        it(`takes "${value}" by attribute and by property`, () => {
          const element = document.createElement('taobao-help');
          element.setAttribute(name, value);
          expect(element[propertyOf(name)]).to.equal(value);
          const other = document.createElement('taobao-help');
          Object.assign(other, { [propertyOf(name)]: value });
          expect(other.getAttribute(name)).to.equal(value);
        });
      }

      it('forgives capitals and spaces', () => {
        const value = ENUMERATED[name].at(-1)!;
        const element = document.createElement('taobao-help');
        element.setAttribute(name, ` ${value.toUpperCase()} `);
        expect(element[propertyOf(name)]).to.equal(value);
      });

      it('falls back to the default where the value is unknown, and warns once', async () => {
        const warnings = recordWarnings();
        const shopper = await mount({ [name]: 'purple' });
        await mount({ [name]: 'purple' });
        expect(shopper.element[propertyOf(name)]).to.equal(DEFAULTS[name]);
        const told = warnings.filter((text) => text.includes(`${name}="purple"`));
        expect(told).to.have.lengthOf(1);
        expect(told[0]).to.include(`"${DEFAULTS[name]}"`);
      });

      it('goes back to the default where the attribute is taken away', () => {
        const element = document.createElement('taobao-help');
        element.setAttribute(name, ENUMERATED[name][1]);
        Object.assign(element, { [propertyOf(name)]: undefined });
        expect(element.hasAttribute(name)).to.equal(false);
        expect(element[propertyOf(name)]).to.equal(DEFAULTS[name]);
      });
    });
  }
});

describe('open', () => {
  it('reflects', () => {
    const element = make({ mode: 'dialog' });
    element.open = true;
    expect(element.getAttribute('open')).to.equal('');
    element.open = false;
    expect(element.hasAttribute('open')).to.equal(false);
  });

  it('opens the panel from the markup', async () => {
    const { ui, strings } = await mount({ mode: 'dialog', open: '' });
    expect(ui.getByRole('dialog', { name: strings.name })).to.have.property('open', true);
  });
});

describe('entry', () => {
  it('starts with that entry', async () => {
    const shopper = await mount({ entry: 'account-stolen' });
    expect(shopper.element.step).to.equal('action');
    const { title } = shopper.entry('account-stolen');
    expect(shopper.ui.getByRole('heading', { name: title, level: 3 }).isConnected).to.equal(true);
    expect(shopper.plan.dataset['urgent']).to.equal('true');
  });

  it('starts with a channel, too', async () => {
    const { element } = await mount({ entry: 'contact-phone' });
    expect(element.report).to.include({ entry: 'contact-phone', channel: 'contact-phone' });
    expect(element.step).to.equal('issue');
  });

  it('leads there later, too', async () => {
    const { element } = await mount();
    element.entry = 'parcel-lost';
    await drawn();
    expect(element.report.entry).to.equal('parcel-lost');
  });

  it('is left out with one warning where it is unknown', async () => {
    const warnings = recordWarnings();
    const { element } = await mount({ entry: 'no-such-entry' });
    await mount({ entry: 'no-such-entry' });
    expect(element.step).to.equal('entry');
    expect(element.report.entry).to.equal('');
    expect(warnings.filter((text) => text.includes('no-such-entry'))).to.have.lengthOf(1);
  });
});

describe('topic', () => {
  it('shows the entries of that topic', async () => {
    const shopper = await mount({ topic: 'logistics' });
    const { ui, content, element } = shopper;
    const { title } = content.topics.find(({ id }) => id === 'logistics')!;
    expect(ui.getByRole('button', { name: title })).to.have.attribute('aria-pressed', 'true');
    const list = ui.getByRole('list', { name: new RegExp(title) });
    const here = content.entries.filter(
      ({ topic, regions }) =>
        topic === 'logistics' && (!regions || regions.includes(element.region as Region)),
    );
    expect(within(list).getAllByRole('button')).to.have.lengthOf(here.length);
  });

  it('is left out with one warning where it is unknown', async () => {
    const warnings = recordWarnings();
    const { ui } = await mount({ topic: 'no-such-topic' });
    await mount({ topic: 'no-such-topic' });
    expect(ui.queryByRole('button', { pressed: true }) === null).to.equal(true);
    expect(warnings.filter((text) => text.includes('no-such-topic'))).to.have.lengthOf(1);
  });
});

describe('query', () => {
  it('is asked at the start', async () => {
    const shopper = await mount({ query: '退款多久到帳' });
    expect(shopper.searchBox.value).to.equal('退款多久到帳');
    expect(shopper.results).to.include(shopper.entry('refund-time').title);
  });

  it('is asked when it changes', async () => {
    const shopper = await mount();
    shopper.element.query = '忘記密碼';
    await drawn();
    expect(shopper.searchBox.value).to.equal('忘記密碼');
    expect(shopper.results).to.include(shopper.entry('account-password').title);
  });
});

describe('suggest', () => {
  it('shows these entries first, in that order', async () => {
    const shopper = await mount({ suggest: ' order-track  refund-time ' });
    const list = shopper.ui.getByRole('list', { name: shopper.strings.suggestedHeading });
    const titles = within(list)
      .getAllByRole('button')
      .map((button) => button.querySelector('.result-title')!.textContent);
    expect(titles).to.deep.equal([shopper.entry('order-track').title, shopper.entry('refund-time').title]);
  });

  it('leaves out an unknown entry, with one warning', async () => {
    const warnings = recordWarnings();
    const shopper = await mount({ suggest: 'order-track no-such-suggestion' });
    const list = shopper.ui.getByRole('list', { name: shopper.strings.suggestedHeading });
    expect(within(list).getAllByRole('button')).to.have.lengthOf(1);
    expect(warnings.filter((text) => text.includes('no-such-suggestion'))).to.have.lengthOf(1);
  });
});
