// Shoppers' stories of the project, by their ids.
import account from '../../../data/stories/account-stolen.json';
import password from '../../../data/stories/account-password.json';
import customs from '../../../data/stories/customs-confirm.json';
import delay from '../../../data/stories/logistics-delay.json';
import cancel from '../../../data/stories/order-cancel.json';
import lost from '../../../data/stories/parcel-lost.json';
import twice from '../../../data/stories/payment-duplicate.json';
import pickup from '../../../data/stories/pickup-missing.json';
import defect from '../../../data/stories/product-defect.json';
import mismatch from '../../../data/stories/product-mismatch.json';
import deadline from '../../../data/stories/receipt-deadline.json';
import refund from '../../../data/stories/refund-time.json';
import returns from '../../../data/stories/returns-apply.json';
import scam from '../../../data/stories/scam-call.json';
import unhappy from '../../../data/stories/special-unhappy.json';
import unreachable from '../../../data/stories/special-unreachable.json';

const ALL = [
  account,
  password,
  customs,
  delay,
  cancel,
  lost,
  twice,
  pickup,
  defect,
  mismatch,
  deadline,
  refund,
  returns,
  scam,
  unhappy,
  unreachable,
].flat();

/** The stories of these ids, in this order. */
export const pick = (ids) =>
  ids.map((id) => {
    const { text, locale, region, now, zone } = ALL.find((story) => story.id === id);
    return { id, text, locale, region, now, zone };
  });
