import { MENUS_HANT as menu } from '../menus.js';
import type { SomeEntries } from '../pack.js';

export const logistics = {
  'logistics-delay': {
    title: 'My delivery is late',
    keywords:
      'late delivery, delayed, delay, still not here, not arrived, takes too long, tracking not updating, tracking stuck, no movement, stuck in customs, not shipped yet, seller has not shipped, overdue, slow shipping, past the date, waiting for weeks',
    answer:
      'Look at the tracking for the reason. If it has not been updated for a long time, contact the seller or the carrier.',
    steps: [
      { text: 'Open 「查看物流」 (view tracking) and see where it is stuck', path: menu.track },
      { text: 'No update for a long time? Ask the seller or the carrier' },
      { text: 'No answer? Take a screenshot to Taobao customer service', path: menu.official },
    ],
    notes: [
      'Big sales and holidays usually slow things down.',
      'If you would rather not wait, ask the seller to cancel.',
    ],
    problem: 'My parcel is late; I would like to know where it is held up.',
    solutions: [
      'Please speed up delivery and tell me the expected day',
      'Please send it again',
      'Cancel the order and refund',
    ],
  },
  'parcel-lost': {
    title: 'My parcel is lost, or “delivered” but not here',
    keywords:
      'lost parcel, lost package, missing parcel, says delivered, marked as delivered, delivered but not received, signed by someone else, stolen parcel, porch, locker, wrong person, carrier cannot find it, compensation, claim, never arrived',
    answer: 'Contact the seller and the carrier to find out where it is. If it is lost, claim compensation.',
    steps: [
      {
        text: 'Take a screenshot of the tracking; ask family, reception or the pick-up point',
        path: menu.track,
      },
      { text: 'Ask the seller and the carrier where the parcel is' },
      { text: 'If it is lost, claim compensation, a new parcel or a refund' },
      { text: 'No agreement? Ask Taobao customer service to step in', path: menu.official },
    ],
    notes: ['Wait with confirming receipt until you have the goods.'],
    problem: 'My parcel seems to be lost; I have not received it.',
    solutions: ['Full refund', 'Send it again', 'Compensate my loss'],
  },
} satisfies SomeEntries;
