import { MENUS_HANT as menu } from '../menus.js';
import type { SomeEntries } from '../pack.js';

export const logistics = {
  'logistics-delay': {
    title: 'My delivery is late',
    label: 'Parcel is late',
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
      'Speed up delivery and tell me the expected day',
      { text: 'Send it again', toAgent: 'Get the seller to send it again' },
      {
        text: 'Cancel the order and refund',
        toSeller: 'Agree to cancel the order and refund',
        toAgent: 'Help me cancel the order and get a refund',
      },
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
    notes: ['Do not confirm receipt until you have the goods.'],
    problem: 'My parcel seems to be lost; I have not received it.',
    solutions: [
      { text: 'Full refund', toSeller: 'Give a full refund', toAgent: 'Help me get a full refund' },
      { text: 'Send it again', toAgent: 'Get the seller to send it again' },
      { text: 'Compensate my loss', toAgent: 'Help me get compensation' },
    ],
  },
  'customs-confirm': {
    title: 'How do I confirm a parcel in EZ WAY (Taiwan)?',
    keywords:
      'ez way, ezway, ez way app, taiwan customs, customs confirmation, customs declaration, confirm declaration, real name verification, import declaration, customs clearance, stuck in customs taiwan, customs broker, customs app, no notification from ez way, id number for customs, declared value',
    answer:
      'Open the app EZ WAY 「易利委」 (Taiwan customs) and look at the goods and declared value. Right? Tap 「申報相符」 (correct). Wrong or not yours? Tap 「申報不符」 (incorrect). Until then it cannot be declared.',
    steps: [
      { text: 'Open EZ WAY 「易利委」 (Taiwan customs) and look at the goods and the declared value' },
      { text: 'All right: tap 「申報相符」 (correct)' },
      {
        text: 'Wrong or not yours: tap 「申報不符」 (incorrect) and ask the customs broker, who sends it again',
      },
      { text: 'Turn on the app’s notices; an app that the phone has put away shows none' },
    ],
    notes: [
      'Since 1 March 2026, every parcel by simplified express declaration that is confirmed online has to be confirmed in the app first. Before that it was the other way round.',
      'Until you confirm, it cannot be declared. It waits, and may be sent back.',
      'Name, identity number and phone must be those in the app. If not, customs do not take it: it is late and costs storage.',
      'To register you need your identity number and a mobile number in the same name, on the mobile network (not Wi-Fi); it takes about 30 minutes. With somebody else’s number you send photos of your card, and it takes longer.',
      'Customs decide whether there is tax to pay, and how much.',
    ],
    problem: 'My parcel waits for customs, and I would like to know how to confirm it in EZ WAY.',
    solutions: [
      'Tell me which customs broker has it and how to reach them',
      {
        text: 'Make the recipient the same as in EZ WAY',
        toAgent: 'Get the seller or forwarder to make the recipient the same as in EZ WAY',
      },
    ],
  },
  'pickup-missing': {
    title: 'My parcel is gone from a pick-up point (Hong Kong)',
    keywords:
      'pick-up point, pickup point, self pickup, locker, smart locker, hong kong locker, sf station, pickup code, overdue fee, locker fee, late pickup fee, hong kong local return, return refused by courier, shop says collected, someone else collected, consumer council, hk pickup',
    answer:
      'Tell the carrier that runs or uses the pick-up point at once. Ask it to look for the goods and to find out how they were handed out.',
    steps: [
      { text: 'Contact the carrier that runs or uses the pick-up point at once' },
      { text: 'Ask it to look for the goods, and how they were handed out' },
      { text: 'Charged an overdue fee? Show when the message came and ask for it back' },
      {
        text: 'Sold with local return in Hong Kong, but the carrier refuses it? Complain to Taobao with the words of the product page',
        path: menu.official,
      },
      { text: 'No agreement? Go to the Consumer Council, 2929 2222' },
    ],
    notes: [
      'In the case that the Consumer Council published, the carrier paid for the lost goods in full.',
      'A locker’s overdue fee may count from when the system sent the notice, not from when it came. In the published case it was paid back.',
      'In the case of a refused local return, the Council’s help brought a return and full refund after a month and a half.',
      'Carriers’ terms limit what they pay. Read them before you choose one.',
      'Of the complaints that the Council passes on to the mainland, 70–80% are settled.',
    ],
    problem: 'My parcel is gone from a pick-up point or locker in Hong Kong.',
    solutions: [
      {
        text: 'Find out who got the parcel',
        toSeller: 'Ask the carrier who got the parcel',
        toAgent: 'Ask the carrier who got the parcel',
      },
      { text: 'Full refund', toSeller: 'Give a full refund', toAgent: 'Help me get a full refund' },
      {
        text: 'The overdue fee back',
        toSeller: 'Pay back the overdue fee',
        toAgent: 'Help me get the overdue fee back',
      },
    ],
  },
} satisfies SomeEntries;
