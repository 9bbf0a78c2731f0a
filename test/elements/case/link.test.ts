import { expect } from '@open-wc/testing';
import { correction, generate } from 'lean-qr/nano';
import { caseLink, readCase } from '../../../src/elements/case/link.js';
import { qrCode } from '../../../src/elements/case/qr-code.js';
import { emptyReport } from '../../../src/guide/empty-report.js';
import type { Report } from '../../../src/guide/types.js';
import { drawn, mount } from '../mount.js';

const PAGE = 'https://shop.example/help';
const REPORT: Report = {
  ...emptyReport,
  entry: 'product-defect',
  summary: '花瓶收到就碎了，賣家不理我',
  orderNumber: '2918374650123456789',
  amount: '¥128',
  photos: ['vase.jpg'],
  tried: ['seller'],
  facts: [{ role: 'paid', value: '128' }],
};

const fragmentOf = (link: string): string => new URL(link).hash;

/** Decodes a fragment without our code. */
async function spelledOut(fragment: string): Promise<string> {
  const base64 = fragment.replace('#help-case=', '').replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
}

const linkOf = async (text: string): Promise<string> => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return `#help-case=${btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')}`;
};

describe('a case as a link', () => {
  it('comes back as it was, without photos', async () => {
    const { photos: _, ...told } = REPORT;
    const read = await readCase(fragmentOf(await caseLink(REPORT, PAGE)));
    expect({ ...emptyReport, ...read }).to.deep.equal({ ...emptyReport, ...told });
  });

  it('stands in the fragment, in letters that an address keeps', async () => {
    const link = await caseLink(REPORT, PAGE);
    expect(link).to.match(/^https:\/\/shop\.example\/help#help-case=[\w-]+$/);
  });

  it('leaves secrets out', async () => {
    const summary = '退款沒到，我的密碼是 Tao8888!';
    const text = await spelledOut(fragmentOf(await caseLink({ ...REPORT, summary }, PAGE)));
    expect(text).to.include('退款沒到').and.not.include('Tao8888');
    expect(text).to.not.include('vase.jpg');
  });

  const BROKEN: Readonly<Record<string, () => Promise<string>>> = {
    'nothing at all': () => Promise.resolve('#help-case='),
    'letters that mean nothing': () => Promise.resolve('#help-case=%%%'),
    'an end that is missing': async () => fragmentOf(await caseLink(REPORT, PAGE)).slice(0, -12),
    'text that is no JSON': () => linkOf('{'),
    'JSON that is no report': () => linkOf('[1, 2]'),
    'a report that says nothing': () => linkOf('{"summary": "", "entry": 7}'),
    'more than anybody tells': () => linkOf(JSON.stringify({ summary: 'x'.repeat(10_000_000) })),
  };
  for (const [what, fragment] of Object.entries(BROKEN)) {
    it(`is none with ${what}`, async () => expect(await readCase(await fragment())).to.equal(undefined));
  }

  it('is drawn as a code with quiet around it, as long as it is short', async () => {
    const code = qrCode(await caseLink(REPORT, PAGE))!;
    const { data } = code.getContext('2d')!.getImageData(0, 0, code.width, code.height);
    expect([...data.slice(0, 4)]).to.deep.equal([255, 255, 255, 255]);
    // The finder pattern in the corner is dark.
    expect([...data.slice(4 * (4 * code.width + 4), 4 * (4 * code.width + 4) + 4)]).to.deep.equal([
      0, 0, 0, 255,
    ]);
    expect(qrCode(PAGE + 'x'.repeat(2_000))).to.equal(undefined);
  });

  it('is drawn module by module as the code of that link, and of no other', async () => {
    const link = await caseLink(REPORT, PAGE);
    const canvas = qrCode(link)!;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const drawnModules = Array.from({ length: data.length / 4 }, (_, i) => data[4 * i] === 0);
    const modulesOf = (text: string): boolean[] => {
      const code = generate(text, { minCorrectionLevel: correction.L });
      return drawnModules.map((_, i) => code.get((i % canvas.width) - 4, Math.floor(i / canvas.width) - 4));
    };
    // Compared as text: chai would print thousands of modules.
    expect(String(drawnModules) === String(modulesOf(link))).to.equal(true);
    expect(String(drawnModules) === String(modulesOf(`${link}x`))).to.equal(false);
  });
});

describe('an address with a case', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('opens it, and keeps it no longer than that', async () => {
    location.hash = fragmentOf(await caseLink(REPORT, PAGE));
    const shopper = await mount();
    await shopper.ui.findByText(shopper.strings.noLuck);
    expect(shopper.element.report.summary).to.equal(REPORT.summary);
    expect(shopper.element.step).to.equal('action');
    expect(location.hash).to.equal('');
  });

  it('opens the panel, too', async () => {
    const shopper = await mount({ mode: 'launcher' });
    location.hash = fragmentOf(await caseLink(REPORT, PAGE));
    await shopper.ui.findByText(shopper.strings.noLuck);
    expect(shopper.element.open).to.equal(true);
  });

  it('that is damaged says so, and begins anew', async () => {
    location.hash = '#help-case=abc';
    const shopper = await mount();
    await shopper.ui.findByText(shopper.strings.caseLinkBad);
    expect(shopper.element.step).to.equal('entry');
  });

  it('takes the place of a case that is open, which can be taken back', async () => {
    const shopper = await mount();
    await shopper.ask('退款沒到');
    location.hash = fragmentOf(await caseLink(REPORT, PAGE));
    await shopper.ui.findByText(new RegExp(shopper.strings.caseReplaced));
    expect(shopper.element.report.summary).to.equal(REPORT.summary);
    await shopper.press(shopper.strings.undo);
    await drawn();
    expect(shopper.searchBox.value).to.equal('退款沒到');
  });
});
