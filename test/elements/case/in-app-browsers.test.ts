import { expect } from '@open-wc/testing';
import { stopClock } from '../clock.js';
import { mount, type Shopper } from '../mount.js';
import { pick, png } from '../photos.js';
import { waitFor } from '../queries.js';
import { next, replace } from '../record.js';

const AGENTS = {
  LINE: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari Line/14.9.0',
  WeChat:
    'Mozilla/5.0 (Linux; Android 13; V2183A Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160117 MMWEBSDK/20240404 MicroMessenger/8.0.49.2600(0x28003133) WeChat/arm64 Language/zh_TW',
  Facebook:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/468.0.0.33.109;FBBV/604402321;FBDV/iPhone14,5;FBMD/iPhone]',
} as const;

for (const [name, userAgent] of Object.entries(AGENTS)) {
  describe(`inside ${name}`, () => {
    const saved: string[] = [];
    let shopper: Shopper;

    beforeEach(async () => {
      saved.length = 0;
      replace(navigator, 'userAgent', userAgent);
      replace(navigator, 'clipboard', undefined);
      replace(navigator, 'canShare', undefined);
      replace(navigator, 'share', undefined);
      replace(window, 'requestIdleCallback', undefined);
      replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        saved.push(this.download);
      });
      shopper = await mount({ entry: 'product-defect' });
      shopper.element.report = { summary: '杯子收到就破了' };
    });

    it('copying uses the old command where that works', async () => {
      replace(document, 'execCommand', () => true);
      await shopper.advice({});
      const told = next(shopper.element, 'taobao-help-copy');
      await shopper.copy();
      expect((await told).text).to.equal(shopper.message.value);
    });

    it('copying selects the text where nothing works', async () => {
      replace(document, 'execCommand', () => false);
      await shopper.advice({});
      await shopper.copy();
      await shopper.ui.findByText(shopper.strings.copyManually);
      const { message } = shopper;
      expect(message.value.slice(message.selectionStart, message.selectionEnd)).to.equal(message.value);
    });

    it('calling is a plain link, with the number to read beside it', async () => {
      await shopper.advice({});
      await shopper.unfold(shopper.strings.phonesHeading);
      const call = shopper.root.querySelector('.phone a[href^="tel:"]')!;
      expect(call.textContent).to.match(/\d{3}/);
      expect(call.hasAttribute('target')).to.equal(false);
    });

    it('photos are where they were, which is said', async () => {
      await shopper.openDetail('photos');
      await pick(shopper, await png('cup.png'));
      await waitFor(() => expect(shopper.element.report.photos).to.have.lengthOf(1));
      await shopper.press(shopper.strings.photosShare);
      await shopper.ui.findByText(shopper.strings.photosDropped);
      expect(saved).to.deep.equal([]);
    });

    it('the case goes to the share sheet where there is one', async () => {
      const shared: ShareData[] = [];
      replace(navigator, 'canShare', ({ files }: ShareData) => !files);
      replace(navigator, 'share', (data: ShareData) => Promise.resolve(void shared.push(data)));
      await shopper.advice({});
      await shopper.press(shopper.strings.caseSave);
      await shopper.ui.findByText(shopper.strings.caseShared);
      expect(shared[0]!.text).to.include('杯子收到就破了');
      expect(saved).to.deep.equal([]);
    });

    for (const tool of ['caseSave', 'casePrint'] as const) {
      it(`the case is a text to copy where nothing works (${tool})`, async () => {
        replace(document, 'execCommand', () => true);
        await shopper.advice({ orderNumber: '1234567890123456789' });
        await shopper.press(shopper.strings[tool]);
        const box: HTMLTextAreaElement = await shopper.ui.findByRole('textbox', {
          name: shopper.strings.caseDropped,
        });
        for (const part of ['杯子收到就破了', '1234567890123456789', '您好', '☐'])
          expect(box.value).to.include(part);
        const told = next(shopper.element, 'taobao-help-copy');
        await shopper.press(shopper.strings.copyText);
        expect((await told).text).to.equal(box.value);
        expect(saved).to.deep.equal([]);
      });
    }

    it('the reminder is a day and a text to copy', async () => {
      stopClock('2026-11-23T04:00:00Z');
      await shopper.advice({ entry: 'refund-time', since: '2026-11-20' });
      await shopper.press(shopper.strings.reminder);
      const box: HTMLTextAreaElement = await shopper.ui.findByRole('textbox', {
        name: shopper.strings.caseDropped,
      });
      expect(box.value).to.match(/^2026-12-02\n/);
      expect(saved).to.deep.equal([]);
    });
  });
}
