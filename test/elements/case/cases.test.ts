import { expect } from '@open-wc/testing';
import { stopClock } from '../clock.js';
import { mount } from '../mount.js';
import { pick, png } from '../photos.js';
import { waitFor } from '../queries.js';

/** Three cases from the first word to a message that an agent could act on. */
describe('whole cases', () => {
  it('an account taken over, at 22:30 in Taipei', async () => {
    stopClock('2026-11-23T14:30:00Z');
    const shopper = await mount({ region: 'tw' });
    await shopper.ask('帳戶被盜');
    await shopper.open('account-stolen');
    const hero = await waitFor(() => shopper.part('action')!);
    expect(hero.textContent).to.include(shopper.strings.urgent);
    // The lines closed at nine; the chat that keeps a log is open at night, too.
    expect(hero.querySelector('a')!.href).to.match(/^https:\/\//);
    expect(shopper.message.lang).to.equal('zh-Hans');
    await waitFor(() => expect(shopper.message.value).to.match(/[账帐][户号]被盗/));
    // Nobody said what is wanted: the message asks for nothing by itself.
    expect(shopper.message.value).to.not.include('冻结');
  });

  it('a refund that is overdue by three days, in Hong Kong', async () => {
    stopClock('2026-11-23T04:00:00Z');
    const shopper = await mount({ lang: 'zh-HK', region: 'hk' });
    await shopper.ask('退款等咗好耐都未到');
    await shopper.open('refund-time');
    // Seven working days after the 10th end on the 19th; the 20th was the first day too late.
    await shopper.advice({ entry: 'refund-time', since: '2026-11-10', orderNumber: '1234567890123456789' });
    const dates = await waitFor(() => shopper.ui.getByText(shopper.strings.datesHeading).closest('details')!);
    await waitFor(() =>
      expect(dates.textContent)
        .to.match(/3|三/)
        .and.to.match(/超過|逾期|過了|晚/),
    );
    await shopper.lengthen('full');
    expect(shopper.message.value).to.include('1234567890123456789').and.to.include('退款');
    expect(shopper.message.value, 'the date it counts from').to.match(/11.?10|11月10日/);
  });

  it('a defect with two photos, from abroad in English', async () => {
    stopClock('2026-11-23T18:00:00Z');
    const shopper = await mount({ lang: 'en', region: 'intl' });
    await shopper.ask('the zip broke the first time I opened it');
    await shopper.open('product-defect');
    shopper.element.report = { summary: 'The zip broke the first time I opened it.' };
    await shopper.openDetail('photos');
    await pick(shopper, await png('zip.png'), await png('bag.png'));
    await waitFor(() => expect(shopper.element.report.photos).to.deep.equal(['zip.jpg', 'bag.jpg']));
    await shopper.lengthen('full');
    expect(shopper.message.value)
      .to.include('The zip broke')
      .and.to.match(/\p{Script=Han}/u);
    expect(shopper.message.value).to.include('zip.jpg').and.to.include('bag.jpg');
    const own = shopper.root.querySelector('.meaning [lang]')!;
    expect(own).to.have.attribute('lang', 'en');
    expect(own.textContent).to.not.match(/\p{Script=Han}/u);
  });
});
