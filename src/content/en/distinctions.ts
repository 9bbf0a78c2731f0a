import type { DistinctionWords } from '../distinctions.js';

/** The question that tells two entries apart, then the answer that leads to the first and the one that leads to the second. */
export const distinctions: DistinctionWords = {
  'order-track logistics-delay': [
    'Is the parcel later than promised?',
    'No, I just want to know where it is',
    'Yes, or it has not moved for long',
  ],
  'order-track parcel-lost': ['Does tracking say it was delivered?', 'Not yet', 'Yes, but I do not have it'],
  'order-track order-modify': [
    'Do you want to follow the order or change it?',
    'Follow it',
    'Change address, time or item',
  ],
  'logistics-delay parcel-lost': [
    'Does tracking say it was delivered?',
    'No, it has not come',
    'Yes, but I do not have it',
  ],
  'logistics-delay order-cancel': ['Do you still want the parcel?', 'Yes, but faster', 'No, cancel it'],
  'logistics-delay order-modify': [
    'Is it late, or should it come at another time or place?',
    'It is late',
    'Another time or place',
  ],
  'logistics-delay special-unhappy': [
    'What should be settled first?',
    'The parcel that has not come',
    'How I was treated',
  ],
  'logistics-delay special-unreachable': [
    'What should be settled first?',
    'The parcel that has not come',
    'Nobody answers me',
  ],
  'order-cancel returns-apply': ['Has it been sent yet?', 'Not yet', 'Yes, or I have it already'],
  'order-cancel order-modify': ['Do you want to keep the order?', 'No, cancel it', 'Yes, but change it'],
  'order-cancel refund-time': ['Is the order cancelled already?', 'Not yet', 'Yes, but my money is not back'],
  'returns-apply refund-time': [
    'Have you asked for the refund already?',
    'Not yet',
    'Yes, I am waiting for the money',
  ],
  'returns-apply returns-shipping-fee': [
    'Is it about how to return or who pays the postage?',
    'How to return',
    'Who pays the postage',
  ],
  'returns-apply product-defect': ['Is it broken or faulty?', 'No, I just want to return it', 'Yes'],
  'returns-apply product-mismatch': [
    'Is it what you ordered?',
    'Yes, I just want to return it',
    'No, wrong, missing or fake',
  ],
  'returns-apply special-unhappy': [
    'Has the seller or the service refused?',
    'Not yet, how do I return it',
    'Yes, and I do not accept it',
  ],
  'refund-time special-unhappy': [
    'Are you waiting for money, or against the decision?',
    'Waiting for money',
    'Against the decision',
  ],
  'refund-time payment-duplicate': [
    'Which money is it?',
    'The refund of a return or cancelled order',
    'I was charged twice or too much',
  ],
  'product-defect product-mismatch': [
    'Is it broken, or not what you ordered?',
    'Broken or faulty',
    'Wrong, missing or fake',
  ],
  'product-mismatch parcel-lost': [
    'Did the parcel arrive?',
    'Yes, but items are missing or wrong',
    'No, nothing came',
  ],
  'product-mismatch special-unhappy': [
    'What should be settled first?',
    'The goods are not right',
    'How I was treated',
  ],
  'payment-failed payment-duplicate': [
    'Was any money taken?',
    'No, I cannot pay',
    'Yes, twice, too much, or the order still says unpaid',
  ],
  'payment-duplicate account-stolen': [
    'Did you make this purchase?',
    'Yes, but was charged too much',
    'No, it was not me',
  ],
  'payment-failed account-stolen': [
    'Can you not pay, or is there a payment you do not know?',
    'I cannot pay',
    'A payment I do not know',
  ],
  'account-password account-stolen': [
    'Could somebody else have used your account?',
    'No, I just cannot sign in',
    'Yes, it was changed or used',
  ],
  'account-password payment-failed': ['Where are you stuck?', 'Signing in', 'Paying'],
  'account-stolen scam-call': [
    'Did somebody contact you, or did your account change by itself?',
    'Somebody got into my account',
    'Somebody who says they are Taobao contacted me',
  ],
  'scam-call contact-phone': [
    'Did somebody call you, or do you want to call?',
    'Somebody called me and says they are Taobao',
    'I want to call',
  ],
  'logistics-delay customs-confirm': [
    'Were you asked to confirm it for customs?',
    'No, it just has not moved',
    'Yes, in EZ WAY',
  ],
  'logistics-delay receipt-deadline': [
    'Will the order confirm receipt by itself soon?',
    'No, I have just waited too long',
    'Yes',
  ],
  'parcel-lost pickup-missing': ['Was it at a pick-up point or locker in Hong Kong?', 'No', 'Yes'],
  'payment-duplicate card-dispute': [
    'Have you asked the seller or Taobao?',
    'Not yet',
    'Yes, and I want my card issuer to act',
  ],
  'refund-time card-dispute': [
    'Have you asked the seller or Taobao?',
    'Not yet, or I am waiting',
    'Yes, and I want my card issuer to act',
  ],
  'special-unreachable special-unhappy': [
    'Has anybody answered you?',
    'Nobody',
    'Yes, but not as it should be',
  ],
  'special-unreachable contact-online': [
    'Have you written to customer service?',
    'Yes, nobody answers',
    'Not yet, how do I',
  ],
  'special-unreachable contact-phone': [
    'Have you called?',
    'Yes, nobody picks up',
    'Not yet, what is the number',
  ],
  'contact-online special-unhappy': [
    'Do you want to reach customer service or complain?',
    'Reach customer service',
    'Complain',
  ],
  'contact-online contact-bot': ['A person, or is the robot fine?', 'A person', 'The robot'],
  'contact-online contact-phone': ['Do you want to write or call?', 'Write', 'Call'],
};
