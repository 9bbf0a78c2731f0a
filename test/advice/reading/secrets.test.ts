import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { passesLuhn } from '../../../src/advice/reading/digits.js';
import { findSecrets, redact } from '../../../src/advice/reading/secrets.js';

/** The text with each secret in brackets behind its kind. */
const marked = (text: string): string => {
  let from = 0;
  let result = '';
  for (const { kind, start, end } of findSecrets(text)) {
    result += `${text.slice(from, start)}${kind}[${text.slice(start, end)}]`;
    from = end;
  }
  return result + text.slice(from);
};

describe('secrets in a text', () => {
  const found: readonly string[] = [
    '我的密碼是 password[hunter2] 請幫忙',
    '密码：password[P@ss!word?1]，谢谢',
    '密碼password[abc12345]',
    '淘寶密碼是password[生日0101]',
    '密碼係 password[mango99]',
    'password: password[hunter2]',
    'Password=password[x9$k]',
    'my password is password[correcthorse,] please help',
    'PIN password[8842]',
    '密碼被改成 password[zxcv9876]',
    '密碼都是 password[foobar]',
    '密码已改为password[abcdef]',
    'pw: password[abc123]',
    'pass: password[abc12345]',
    'my password: "password[correct horse"]',
    '密碼是「password[open sesame」]',
    'code: code[482913]',
    'the code they sent is code[482913]',
    '驗證碼 code[123456]',
    '验证码：code[9988]',
    '驗證碼給了對方 code[482913]',
    'code[123456] 是您的淘宝验证码',
    'your verification code is code[4821]',
    'OTP code[55 12 09]',
    '短信码code[660123]',
    '卡號 card[4111 1111 1111 1111] 12/28',
    'card[4111-1111-1111-1111]',
    'card[４１１１１１１１１１１１１１１１]',
    'card[378282246310005]',
    'card[6222021234567890128]',
    '安全碼 card[123]',
    'CVV: card[4567]',
    'identity[11010519491231002X]',
    '身份证 identity[11010519491231002X]',
    '身分證字號 identity[A123456789]',
    'identity[A123456789]',
    'identity[A123456(3)]',
    'HKID identity[A1234563]',
    'ID number identity[110105 19491231 002X]',
    '密碼是 password[hunter2]，驗證碼 code[123456]',
  ];
  for (const expected of found) {
    const text = expected.replace(/(?:password|code|card|identity)\[([^\]]*)\]/g, '$1');
    it(`are found: ${expected}`, () => expect(marked(text)).to.equal(expected));
  }

  const harmless: readonly string[] = [
    '',
    '忘記密碼怎麼辦',
    '密碼錯誤，登入不了',
    '在登入頁點「忘記密碼」',
    'my password is wrong',
    'I forgot my password',
    'password reset does not work',
    '收不到驗證碼，等了 2 天',
    '驗證碼沒收到，付了 1280 元',
    '密碼是「已過期」',
    '密碼被改了',
    'pass 90% of the time',
    'postal code: 100045',
    'the error code is 500123',
    '錯誤碼 500123',
    'error code 5001',
    '訂單編號 2834567890123456789 還沒到',
    '2834567890123456789',
    // Of the length of a card, with a good check digit, and named an order.
    '訂單 6222021234567890128',
    'order number 6222021234567890128',
    '快遞單號 SF1234567890123',
    '電話 0912-345-678',
    '+86 139 1234 5678',
    '11 月 20 日付了 NT$1,280',
    'https://item.taobao.com/item.htm?id=682312345678',
    '型號 AB12345',
  ];
  for (const text of harmless) {
    it(`are not seen in: ${text || 'nothing'}`, () => expect(marked(text)).to.equal(text));
  }

  it('are looked for where the last word before digits says card, not order', () => {
    expect(marked('訂單付款卡號 6222021234567890128')).to.equal('訂單付款卡號 card[6222021234567890128]');
    expect(marked('信用卡付款，訂單 6222021234567890128')).to.equal('信用卡付款，訂單 6222021234567890128');
  });

  it('are left out, and nothing else', () => {
    expect(redact('密碼是 hunter2，訂單 2834567890123456789')).to.equal(
      '密碼是 ***，訂單 2834567890123456789',
    );
  });

  const digits = (length: number): fc.Arbitrary<string> =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
      .map((list) => list.join(''));
  const card = fc
    .tuple(fc.constantFrom('4', '51', '55', '62', '35', '37', '2221'), digits(15))
    .map(([start, rest]) => {
      const body = (start + rest).slice(0, start === '37' ? 14 : 15);
      return body + [...'0123456789'].find((check) => passesLuhn(body + check))!;
    });
  const around = fc.constantFrom('', ' ', '我用', '信用卡 ', '，請退款', ' please', '訂單 ', '。\n', '😀');

  it('never leave a card number behind', () => {
    fc.assert(
      fc.property(card, fc.constantFrom('', ' ', '-'), around, around, (number, separator, before, after) => {
        const written = number.replace(/(\d{4})(?=\d)/g, `$1${separator}`);
        expect(redact(before + written + after)).not.to.contain(written);
      }),
      { seed: 1 },
    );
  });

  it('never leave a password or code behind its word', () => {
    const password = fc
      .array(fc.constantFrom(...'abcXYZ0189!#$%&*@_-?'), { minLength: 5, maxLength: 20 })
      .map((list) => `${list.join('')}7k`);
    fc.assert(
      fc.property(
        fc.constantFrom('密碼是', '密码：', 'password: ', 'my password is ', '密碼 '),
        password,
        around,
        (word, secret, after) => {
          expect(redact(`${word}${secret} ${after}`)).not.to.contain(secret);
        },
      ),
      { seed: 2 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom('驗證碼', '验证码是', 'OTP: ', 'verification code '),
        digits(6),
        (word, code) => {
          expect(redact(word + code)).not.to.contain(code);
        },
      ),
      { seed: 3 },
    );
  });

  it('leave order numbers of 18 and 19 digits alone, but for one in some thousands', () => {
    const taken = fc
      .sample(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom(17, 18).chain(digits)), {
        numRuns: 3000,
        seed: 4,
      })
      .filter(([first, rest]) => findSecrets(`${first}${rest}`).length > 0);
    expect(taken.length).to.be.at.most(1);
  });

  it('are the same when looked for twice, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const once = redact(text);
        expect(redact(once)).to.equal(once);
      }),
      { seed: 5 },
    );
  });

  it('are found in bounded time, whatever is typed', () => {
    for (const unit of ['1 ', '4111 ', '密碼', '驗證碼 1', 'password is ', '!', '訂單', 'A1']) {
      const start = performance.now();
      findSecrets(unit.repeat(10_000 / unit.length));
      expect(performance.now() - start, unit).to.be.below(1000);
    }
  });
});
