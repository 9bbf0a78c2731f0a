import { fold } from '../../search/fold.js';

/**
 * Full-width letters, digits and the signs that join them as ASCII, unit for unit, so that spans stay where they
 * are; the commas and stops of Chinese sentences stay.
 */
export const narrow = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ＃＄％＆＊＋－．／：＝＠＿]/g, (wide) =>
      String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    )
    .replaceAll('\u3000', ' ');

/** Narrowed text with Traditional characters as Simplified ones, unit for unit. */
export const oneScript = (text: string): string =>
  narrow(text).replace(/[\u4e00-\u9fff]/g, (han) => fold(han));

/** The check of card numbers (Luhn): every second digit from the right counts double. */
export const passesLuhn = (digits: string): boolean =>
  [...digits].reverse().reduce((sum, digit, index) => {
    const value = +digit * (index % 2 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0) %
    10 ===
  0;

/** A resident identity number of the mainland: a real birthday and the check character (ISO 7064, MOD 11-2). */
export function isMainlandIdentity(text: string): boolean {
  const [, year, month, day] = /^[1-9]\d{5}((?:19|20)\d\d)(\d\d)(\d\d)\d{3}[\dX]$/i.exec(text) ?? [];
  const birthday = new Date(`${year}-${month}-${day}T00:00Z`);
  if (!(birthday.getUTCDate() === +day!)) return false;
  const sum = [...text.slice(0, 17)].reduce((total, digit, i) => total + +digit * (2 ** (17 - i) % 11), 0);
  return '10X98765432'[sum % 11] === text[17]!.toUpperCase();
}

/** An identity or residence number of Taiwan: the letter counts as two digits. */
export function isTaiwanIdentity(text: string): boolean {
  if (!/^[A-Z][1289]\d{8}$/i.test(text)) return false;
  const letter = 10 + 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(text[0]!.toUpperCase());
  const sum = [...text.slice(1)].reduce((total, digit, i) => total + +digit * (8 - i || 1), 0);
  return (Math.floor(letter / 10) + (letter % 10) * 9 + sum) % 10 === 0;
}

/** An identity number of Hong Kong, with or without brackets around its check character. */
export function isHongKongIdentity(text: string): boolean {
  const [, letters = '', digits = '', check = ''] =
    /^([A-Z]{1,2})(\d{6})[(（]?([\dA])[)）]?$/i.exec(text) ?? [];
  if (!letters) return false;
  const value = (character: string): number => (character === ' ' ? 36 : parseInt(character, 36));
  const sum = [...(letters.padStart(2) + digits)].reduce((total, c, i) => total + value(c) * (9 - i), 0);
  return (sum + parseInt(check, 16)) % 11 === 0;
}
