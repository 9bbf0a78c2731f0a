// Inputs for public functions: texts as shoppers write them and as nobody does, and values of every kind.
import fc from 'fast-check';

/** Pieces of questions, dates, sums, numbers and secrets, which meet in any order. */
const PIECES = [
  '退款',
  '退货',
  '花瓶碎了',
  '賣家不理我',
  '已經等了',
  '兩個星期',
  '昨天',
  '11月3日',
  '2026-10-20',
  '下週一',
  '12/25',
  '2918374650123456789',
  '訂單',
  '¥128',
  '三百塊',
  'NT$1,200',
  'HKD 50.5',
  '密碼',
  'password: Tao8888!',
  '驗證碼 482913',
  '6222 0212 3456 7890 123',
  'https://item.taobao.com/item.htm?id=99',
  '沒有',
  '不是',
  '如果',
  '我朋友',
  '說',
  '「',
  '」',
  'refund',
  'the seller agreed',
  'two weeks ago',
  'not',
  'my parcel',
  'broken',
  '，',
  '。',
  '？',
  '! ',
  ' ',
  '\n',
  '7',
  '😀',
  'ㄊㄨㄟ',
  '嘅',
  'tuikuan',
  '\ud800',
  '\u202e',
  '\0',
  '<b>',
  '{{',
  '${',
  '__proto__',
  'constructor',
  '(',
  '[',
  '\\',
  '*',
];

const joined = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...PIECES), { maxLength }).map((pieces) => pieces.join(''));

/** Mostly short, now and then as long as a field lets one write. */
export const text = fc.oneof(
  { weight: 12, arbitrary: joined(14) },
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: joined(120) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...PIECES), fc.nat(200)).map(([piece, n]) => piece.repeat(n)),
  },
);

const hostile = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 1}') as object;

/** Whatever JavaScript has. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    0,
    -1,
    NaN,
    Infinity,
    true,
    '',
    [],
    {},
    [[]],
    [null],
    new Date(NaN),
    hostile,
  ),
  fc.constantFrom(Symbol('s'), () => 1, new Map(), 10n),
  text,
  fc.jsonValue({ maxDepth: 3 }),
);

/** Mostly what is asked for, at times anything. */
export const mostly = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary }, { weight: 1, arbitrary: anything });

/** An object of these fields, each at times left out or anything. */
export const loosely = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> =>
  mostly(
    fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, mostly(field)])), {
      requiredKeys: [],
    }),
  );
