import { isHongKongIdentity, isMainlandIdentity, isTaiwanIdentity, oneScript, passesLuhn } from './digits.js';
import type { Secret, SecretKind } from '../types.js';

/** The mark in place of a secret. */
const REDACTED = '***';

const PASSWORD =
  '密码|口令|password|passwd|passphrase|pwd|\\bpw\\b|\\bpass\\b(?=\\s*[:=])|\\bPIN\\b(?: code)?';
const CODE =
  '(?:验证|校验|动态|确认|简讯|短信|认证)码|动态密码|\\bOTP\\b|passcode|' +
  '(?:one[- ]?time|verification|security|log-?in|sign-?in|sms|auth(?:entication)?|confirmation|access)[- ]?' +
  '(?:code|password|pin)';

/** Words after 'password is' that give none away. */
const SAID =
  'a|changed|correct|different|expired|forgotten|gone|incorrect|invalid|lost|never|no|not|rejected|required|reset|' +
  'right|still|the|too|unknown|weak|wrong';

/** Between a password's name and the password. */
const IS =
  '(?:\\s*[:=是为系]+|\\s*[被已也都就还]{0,2}(?:[改换变设][成为]|[是系叫])了?:?' +
  `|\\s+(?:is|was)(?!\\s+(?:${SAID})(?=[,.;!?]*(?:\\s|$))))`;

/** A code by a word that other numbers go by, too. */
const BARE_CODE =
  '(?<!(?:error|postal|post|zip|area|country|product|item|order|tracking|discount|coupon|promo|colou?r|bar|qr|status)' +
  '[ -]?)\\bcode\\b(?:\\s*[:=]|[^\\d\\n]{0,20}\\b(?:is|was)\\b)';

/** Patterns that name their secret; the secret is the last group. */
const NAMED: readonly (readonly [SecretKind, RegExp])[] = [
  // "Password: x", 「密碼是 x」: whatever stands there, unless it only says how the password is.
  [
    'password',
    new RegExp(`(?:${PASSWORD})["'”」]?${IS}\\s*(?!https?:)["'“「]?(\\p{Script=Han}{0,4}[!-~]{3,64})`, 'giu'),
  ],
  // In quotes, with spaces: up to the closing one.
  [
    'password',
    new RegExp(
      `(?:${PASSWORD})["'”」]?${IS}\\s*["“「]((?=[^"“”「」\\n]*[!-~])[^"“”「」\\n]{3,64}["”」])`,
      'giu',
    ),
  ],
  // Without a word between: only what looks made up, with a digit or sign in it.
  [
    'password',
    new RegExp(`(?:${PASSWORD})[\\s"'“「]*(?!https?:|[:=])((?=[!-~]*[\\d!#$%&*@^_~])[!-~]{4,64})`, 'giu'),
  ],
  [
    'code',
    new RegExp(
      `(?:${CODE})[\\s:=,，是为系"“「(]*(?:is|was)?[\\s:"“]*((?:[A-Z]-?)?\\d[\\d -]{2,7}\\d)(?!\\d)`,
      'gi',
    ),
  ],
  // A code of six digits may stand a few words away.
  ['code', new RegExp(`(?:${CODE})[^\\d\\n]{0,16}(?<![\\d$¥￥.-])(\\d{6})(?![\\d元塊块蚊年/-])`, 'gi')],
  ['code', new RegExp(`${BARE_CODE}\\s*(?<![$¥￥.-])(\\d{6})(?![\\d元塊块蚊年/-])`, 'gi')],
  ['code', new RegExp(`(?<!\\d)(\\d{4,8})\\s*(?:[是为系]|is\\b)[^\\d\\n]{0,20}(?:${CODE})`, 'gi')],
  ['card', /(?:卡号|\bcard (?:number|no\.?))[^\d\n]{0,6}(\d{4}(?:[ -]?\d){9,12})(?!\d)/gi],
  ['card', /(?:\bCVV2?|\bCVC2?|(?:安全|末三)码)[^\d\n]{0,6}(\d{3,4})(?!\d)/gi],
  [
    'identity',
    /(?:身[份分]证(?:字?号码?)?|identity (?:card|number)|\bID (?:card|number|no\.?)|\bHKID)[^\dA-Za-z\n]{0,6}(?:is |no\.? ?)?([A-Z]{0,2}\d[\dX]{5,17}(?:\([\dA]\))?)/gi,
  ],
];

/** Words that say what digits are; the last one before them counts. */
const NAMES = /(订单|单号|\border\b)|卡号|信用卡|银行卡|\bcard\b/gi;
const NEAR = 24;

function namedAs(before: string): 'order' | 'card' | undefined {
  const last = [...before.slice(-NEAR).matchAll(NAMES)].at(-1);
  return last && (last[1] ? 'order' : 'card');
}

/** First digits of cards of 13 to 16 digits, and of the longer ones of the mainland's banks. */
const CARD_START =
  /^(?:4(?:\d{12}|\d{15})|3[0689]\d{12}|3[47]\d{13}|(?=\d{16}$)(?:2[2-7]|3|5|6|81|9558)\d*)$/;
const LONG_CARD_START = /^(?:62|9558)/;

/**
 * Whether digits are a card number, by their check digit, length, first digits and the word before them. Up to 16
 * digits that look like a card are one, whatever is said of them. From 17 on they may as well be an order number:
 * then a word before them decides; without one, only what starts like a card of the mainland's banks is one.
 */
function isCard(digits: string, before: string): boolean {
  if (digits.length < 13 || digits.length > 19 || !passesLuhn(digits)) return false;
  const named = namedAs(before);
  if (named === 'card') return true;
  return digits.length <= 16 ? CARD_START.test(digits) : LONG_CARD_START.test(digits) && named !== 'order';
}

/** Digits in groups, as cards are written: every run of neighbouring groups that makes a card. */
function* cards(text: string): Generator<Secret> {
  const groups = [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({ digits, index }));
  for (let first = 0; first < groups.length; first++) {
    const start = groups[first]!.index;
    const before = text.slice(Math.max(0, start - NEAR), start);
    let digits = '';
    let found: Secret | undefined;
    for (let last = first; last < groups.length && digits.length < 19; last++) {
      const group = groups[last]!;
      const end = group.index + group.digits.length;
      const previous = groups[last - 1];
      if (
        last > first &&
        !/^[\s.\-–·_]{1,3}$/.test(text.slice(previous!.index + previous!.digits.length, group.index))
      )
        break;
      digits += group.digits;
      if (isCard(digits, before)) found = { kind: 'card', start, end };
    }
    if (found) yield found;
  }
}

function* identities(text: string): Generator<Secret> {
  const shape =
    /(?<![A-Za-z\d])(?:\d{6}[ -]?\d{8}[ -]?\d{3}[\dX]|[A-Z][1289]\d{8}|[A-Z]{1,2}\d{6}(?:[(（][\dA][)）]|[\dA]))(?![A-Za-z\d])/gi;
  for (const { 0: found, index } of text.matchAll(shape)) {
    const number = found.replace(/[ -]/g, '');
    const mainland =
      isMainlandIdentity(number) && namedAs(text.slice(Math.max(0, index - NEAR), index)) !== 'order';
    if (mainland || isTaiwanIdentity(number) || isHongKongIdentity(number)) {
      yield { kind: 'identity', start: index, end: index + found.length };
    }
  }
}

/**
 * Passwords, one-time codes, card and identity numbers in a text, in order and without overlap. Errs on the side of
 * finding: a customer-service agent needs none of them, so a false alarm costs little.
 */
export function findSecrets(original: string): Secret[] {
  const text = oneScript(original);
  const found: Secret[] = [...cards(text), ...identities(text)];
  for (const [kind, pattern] of NAMED) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[0].lastIndexOf(match[1]!);
      let end = start + match[1]!.length;
      // Characters that run on without a space belong to it: no rest of a secret stays.
      if (kind === 'password' || kind === 'code') while (/[!-~]/.test(text[end] ?? '')) end++;
      found.push({ kind, start, end });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.reduce<Secret[]>((kept, secret) => {
    const last = kept.at(-1);
    if (!last || secret.start >= last.end) kept.push(secret);
    else if (secret.end > last.end) kept[kept.length - 1] = { ...last, end: secret.end };
    return kept;
  }, []);
}

/** So many times a text is gone over: what stood beside a secret may show as one once that is out. */
const ROUNDS = 8;

/** The text with every secret left out; once more changes nothing. */
export function redact(text: string): string {
  let safe = text;
  for (let round = 0; round < ROUNDS; round++) {
    const next = once(safe);
    if (next === safe) break;
    safe = next;
  }
  return safe;
}

function once(text: string): string {
  let from = 0;
  let safe = '';
  for (const { start, end } of findSecrets(text)) {
    // Already out.
    if (/^[*]+$/.test(text.slice(start, end))) continue;
    safe += text.slice(from, start) + REDACTED;
    from = end;
  }
  return safe + text.slice(from);
}
