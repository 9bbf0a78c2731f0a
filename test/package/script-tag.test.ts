// The two lines that a site owner pastes, on a page of their own: what they leave behind in it.
import { expect } from '@open-wc/testing';

type Page = Window & typeof globalThis;

/** A page with the two lines, in which `before` has run first; comes when the element is defined. */
async function page(script: string, before: (page: Page) => void = () => {}): Promise<Page> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inside = frame.contentWindow as Page;
  before(inside);
  const { document: inner } = inside;
  inner.body.innerHTML = '<taobao-help mode="launcher"></taobao-help>';
  const tag = Object.assign(inner.createElement('script'), {
    src: new URL(`../../dist/${script}`, import.meta.url),
  });
  if (script === 'taobao-help.js') tag.type = 'module';
  inner.head.append(tag);
  await inside.customElements.whenDefined('taobao-help');
  return inside;
}

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

for (const script of ['taobao-help.js', 'taobao-help.classic.js']) {
  describe(script, () => {
    it('registers the element, and leaves no global once the panel is there', async () => {
      let names: string[] = [];
      const inside = await page(script, (blank) => {
        names = Object.getOwnPropertyNames(blank);
      });
      const element = inside.document.querySelector('taobao-help')!;
      await element.search('退款');
      expect(Object.getOwnPropertyNames(inside).filter((name) => !names.includes(name))).to.deep.equal([]);
    });

    it('can stand in the page twice', async () => {
      const inside = await page(script);
      const first = inside.customElements.get('taobao-help');
      const again = inside.document.createElement('script');
      if (script === 'taobao-help.js') again.type = 'module';
      again.src = new URL(`../../dist/${script}?again`, import.meta.url).href;
      const loaded = new Promise((resolve, reject) => {
        again.addEventListener('load', resolve);
        inside.addEventListener('error', reject);
      });
      inside.document.head.append(again);
      await loaded;
      expect(inside.customElements.get('taobao-help')).to.equal(first);
    });
  });
}
