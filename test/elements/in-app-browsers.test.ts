import { expect } from '@open-wc/testing';
import { mount, type Shopper } from './mount.js';
import { pick, png } from './photos.js';
import { waitFor } from './queries.js';
import { next, replace } from './record.js';

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
      await shopper.type(shopper.summary, '杯子收到就破了');
    });

    it('copying uses the old command where that works', async () => {
      replace(document, 'execCommand', () => true);
      await shopper.advice({});
      const told = next(shopper.element, 'taobao-help-copy');
      await shopper.press(shopper.strings.copy);
      expect((await told).text).to.equal(shopper.message.value);
    });

    it('copying selects the text where nothing works', async () => {
      replace(document, 'execCommand', () => false);
      await shopper.advice({});
      await shopper.press(shopper.strings.copy);
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

    it('photos and the case are saved as files', async () => {
      await pick(shopper, await png('cup.png'));
      await waitFor(() => expect(shopper.element.report.photos).to.have.lengthOf(1));
      await shopper.advice({});
      await shopper.press(shopper.strings.photosShare);
      await shopper.ui.findByText(shopper.strings.photosSaved);
      await shopper.press(shopper.strings.caseSave);
      await waitFor(() => expect(saved).to.have.lengthOf(2));
      expect(saved[0]).to.equal('cup.jpg');
      expect(saved[1]).to.match(/\.html$/);
    });
  });
}
