import { MENUS_HANT as menu } from '../menus.js';
import type { SomeEntries } from '../pack.js';

export const product = {
  'product-defect': {
    title: 'It arrived broken or faulty',
    label: 'Broken or faulty',
    keywords:
      'defect, defective, broken, damaged, faulty, does not work, stopped working, cracked, torn, stained, dirty, poor quality, bad workmanship, fell apart, leaking, expired, spoiled, smashed, damaged in transit',
    answer:
      'Take photos at once as evidence and talk to the seller. If that fails, apply for a return or ask Taobao customer service to step in.',
    steps: [
      { text: 'Take photos at once: the fault, the whole item, the packaging' },
      { text: 'Send them to the seller and say what you want' },
      { text: 'No agreement? Apply for a return', path: menu.returns },
      { text: 'The seller does nothing? Ask Taobao customer service to step in', path: menu.official },
    ],
    notes: [
      'For quality problems the seller pays return shipping.',
      'Keep the item and its packaging until this is settled.',
    ],
    problem: 'The item arrived faulty or broken.',
    solutions: [
      {
        text: 'Return and refund',
        toSeller: 'Agree to a return and refund',
        toAgent: 'Help me return it and get a refund',
      },
      { text: 'Replace it with a new one', toAgent: 'Get the seller to replace it with a new one' },
      {
        text: 'Partial refund as compensation',
        toSeller: 'Give a partial refund as compensation',
        toAgent: 'Get the seller to give a partial refund as compensation',
      },
      { text: 'Send the broken part again', toAgent: 'Get the seller to send the broken part again' },
    ],
  },
  'product-mismatch': {
    title: 'It is not what was described',
    label: 'Not as shown',
    keywords:
      'not as described, wrong item, wrong colour, wrong color, wrong size sent, different from picture, missing item, missing parts, fewer pieces, fake, counterfeit, knock-off, wrong material, looks different, smaller than shown, incorrect product, not genuine',
    answer:
      'Tell the seller what differs and send photos as evidence. If it is not solved, apply for a return or refund.',
    steps: [
      { text: 'Take photos of the item and a screenshot of the listing' },
      { text: 'Send them to the seller and point out what differs' },
      { text: 'Not solved? Apply for a return or refund', path: menu.returns },
    ],
    notes: [
      'If the seller sent the wrong thing or described it wrongly, the seller pays return shipping.',
      'Listings can change: take the screenshot early.',
    ],
    problem: 'The item is not as described on its page.',
    solutions: [
      {
        text: 'Return and refund',
        toSeller: 'Agree to a return and refund',
        toAgent: 'Help me return it and get a refund',
      },
      { text: 'Send the right item', toAgent: 'Get the seller to send the right item' },
      {
        text: 'Partial refund as compensation',
        toSeller: 'Give a partial refund as compensation',
        toAgent: 'Get the seller to give a partial refund as compensation',
      },
    ],
  },
} satisfies SomeEntries;
