const DIGITS = '零一二三四五六七八九';

const CHINESE = '〇零一二两兩三四五六七八九十百千';

/** A whole number of a few places in ASCII or Chinese digits, as the source of a pattern. */
export const NUMBER = `(?<![\\d${CHINESE}])(?:\\d{1,4}|[${CHINESE}]{1,7})`;

/** The value of `NUMBER`: `12`, `十二`, `兩百`, `三百五`, `二〇二六`. */
export function numberOf(text: string): number {
  if (/^\d/.test(text)) return +text;
  const plain = text.replace(/〇/g, '零').replace(/[两兩]/g, '二');
  if (!/[十百千]/.test(plain)) return +[...plain].map((digit) => DIGITS.indexOf(digit)).join('');
  let total = 0;
  let digit = 0;
  let unit = 1;
  for (const character of plain) {
    const power = ['十', '百', '千'].indexOf(character) + 1;
    if (power) {
      unit = 10 ** power;
      total += (digit || 1) * unit;
      digit = 0;
    } else {
      if (character === '零') unit = 10;
      digit = DIGITS.indexOf(character);
    }
  }
  // 「三百五」 is 350, 「三百零五」 305.
  return total + digit * (digit && unit > 10 ? unit / 10 : 1);
}

const ENGLISH = new Map(
  (
    'a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, i) => [word, Math.max(1, i - 1)] as const)
    .concat([
      ['couple', 2],
      ['few', 3],
      ['several', 3],
      ['dozen', 12],
    ]),
);

/** The value of digits or of an English numeral; undefined of any other word: patterns capture words and look them up here. */
export const englishNumber = (word: string): number | undefined =>
  /^\d+$/.test(word) ? +word : ENGLISH.get(word);
