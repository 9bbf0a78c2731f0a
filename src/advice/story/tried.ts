import { AGENT, BANK, BOT, CALLED_OFF, COURIER, SELLER, isDenied, tells, type Clause } from './clauses.js';
import { englishNumber, numberOf } from '../reading/numerals.js';
import type { Actor } from './types.js';

/** A rung that was tried, with its span, and how often. */
export interface FoundAttempt {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly times?: number;
}

/** To get in touch, as something that was done. */
const CONTACT =
  '(?:联系|联络|找(?!不)|问(?!题)|打(?![「『“"])|催|反映|投诉|敲|沟通|协商|交涉|留言|传|发(?!生|货|出|的|了?货)|讲|说|谈|试|诉|call|contact|tell|told|messag|email|wrote|written|write|ask|chat|spoke|talk|complain|report|phon|reach|tri)';
const DONE = '(?:了|过|[^，,]{0,3}次|马上|好几|[\\d一二两三四五六七八九十]+[次遍回]|完|光|都|全部)';

const attempt = (value: string, pattern: string): readonly [string, RegExp] => [
  value,
  new RegExp(pattern, 'g'),
];

/** Whom the words name, as the rung on which that one is asked; the more telling ones first. */
const WHOM: readonly (readonly [string, string])[] = [
  ['customs', '报关[行公]|customs broker|\\bbroker\\b'],
  ['supervisor', '主管|经理|资深客服|\\b(?:supervisor|manager)\\b'],
  ['bot', BOT],
  [
    'phone',
    '(?<=打[去给了]?)(?:淘宝)?客服|(?:客服|服务|人工)[^，,]{0,2}(?:电话|热线|专线)|9510211|\\d{8,11}(?!\\d)|热线|\\bhotline\\b|\\bphone line\\b',
  ],
  ['bank', BANK],
  ['police', '警察|报案|报警|派出所|\\bpolice\\b'],
  ['social', 'facebook|fb|微博|weibo|粉丝专页|instagram'],
  ['consumer', '消保|消委|消费者(?:保护|委员|协会)|12315|1950|\\bconsumer (?:council|protection)\\b'],
  ['carrier', COURIER],
  ['seller', SELLER],
  ['human', `${AGENT}|真人`],
];

const ATTEMPTS: readonly (readonly [string, RegExp])[] = [
  attempt(
    'request',
    '撤[销回]?[^，,]{0,6}申请|(?:修?改|把)[^，,]{0,6}退款(?:的|申请)?(?:原因|理由|金额)|退款?申请[^，,]{0,10}(?:关闭|截止|到期)|[关闭撤]退款(?=$|申请)|(?:申请|提交|发起|开|办)[了过的]?[^，,]{0,4}(?:退款|退货|售后)[^，,]{0,6}(?:被|了|过|失败|不|拒|驳|都)|(?:退款|退货)(?:申请)[^，,]{0,8}[被了拒驳关撤]|已经?(?:申请|提交)[^，,]{0,3}退|\\b(?:filed|opened|submitted|applied for|requested) (?:\\w+ )?(?:refund|return|dispute)',
  ),
  attempt(
    'platform',
    '(?:申请|要求|叫|请|让)[^，,]{0,4}(?:客服|平台|小二)?介入[了过后]?|(?:平台|小二|介入)[^，,]{0,4}(?:判|结果|驳)|\\b(?:taobao|platform) (?:stepped in|ruled|decided)\\b',
  ),
  attempt(
    'supervisor',
    '(?:主管|经理)[^，,]{0,2}(?:说|话|也|都|打|是同|只)|\\b(?:supervisor|manager) (?:said|says|told|refused)',
  ),
  attempt('human', '[排等转]到了?(?:一?个(?!月|多|小时|钟|星)|真?人|人工|客服)'),
  attempt('bank', '\\b(?:filed|opened|raised|started) (?:\\w+ ){0,3}(?:charge ?back|dispute with my bank)'),
  attempt('phone', '忙线|占线|打不通'),
  attempt('bot', '只有(?:小蜜|机器人)'),
  attempt('phone', '打[去了过]?[两二三四五六几\\d]+[次遍]|打[了过]电话'),
  attempt('police', '报[了过]?[警案](?=[了过]|$)|报[了过][警案]'),
  attempt(
    'bot',
    '转人工|[打输][入了]?[「『“"]?人工|\\btyped ["“\'‘]?(?:human|agent)|(?:小蜜|机器人|\\bbot)[^，,。]{0,6}(?::|一直|只会|鬼|循环|绕|没用|useless|gives?|sends?)',
  ),
  ...WHOM.flatMap(([rung, names]) => [
    // 「跟賣家說」, 「問過客服兩次」, "messaged the seller twice"
    attempt(
      rung,
      `${CONTACT}\\w*(?:了|过|给|到|去|咗|ed|ing)?[^，,。]{0,8}?(?:with (?:\\w+ )?)?(?<!问我[^，,。]{0,8})(?:${names})(?!${CONTACT}?(?:介入))`,
    ),
    attempt(rung, `[跟和同向给](?:${names})(?!的)[^，,]{0,6}(?:说|讲|反映|沟通|谈|话|发|传|联系|投诉)`),
    attempt(rung, `(?:${names})[^，,。]{0,6}?${CONTACT}[^，,]{0,2}${DONE}`),
  ]),
];

/** A yes is no attempt that failed. */
const AGREED = /同意(?!.*不)|答应|批准|ok|okay|没问题|\b(?:agreed|approved|accepted|said (?:yes|ok))\b/;

/** Words and deeds of others that show they were asked. */
const REACTED =
  /不[理回同肯退认换赔给承处]|道歉|弹窗|没回|没有?(?:消息|回[复应]|声气|下文|反应)|已读|失联|无视|敷衍|绕|罐头|拒绝|推|同意|答应|[说话讲]|回[复我了]|回了?[一1][个句张]|[叫让要]我|希望我|换了|补[发寄]了|[只最][肯愿想多]|结案|判|驳|\b(?:only (?:wants?|offers?|refunds?|pays?)|will only|wants? (?:me|half|more|money)|ask(?:s|ed) (?:me|for)|said|says?|told|wrote|apologi[sz]ed|demands?|refus\w*|reject\w*|ignor\w*|repl\w*|answer\w*|den\w*|agreed|offer\w*|goes|won['’]t (?:\w+ )?(?:refund|exchange|replace|take|accept|pay|give|help|do|let|send)|keeps?|silent|closed|never)\b/;

const TIMES = /([\d一二两三四五六七八九十]+)\s*[次遍回]|\b(once|twice|([a-z]+|\d+) times)\b/;

function timesIn(text: string): number | undefined {
  const match = TIMES.exec(text);
  if (!match) return undefined;
  const [, han, english, count = ''] = match;
  if (han) return numberOf(han);
  return english === 'once' ? 1 : english === 'twice' ? 2 : englishNumber(count);
}

/** To be done yet, or only thought of. */
const AHEAD =
  /还没|没有?(?=[^，,]{0,3}(?:联系|联络|找|问|跟|打|申请))|先不|要不要|[我你]选|或|该|想(?!退)|准备|打算|要(?:去)?[找打问投告去转和跟]|(?:联系|问)一下(?!了)|可以|能|怎么|如何|帮我|请(?=联系|联络|找|问)|\b(?:haven['’]?t|not yet|should|want|going to|how|can i|could|yet)\b/;

const BANK_SAYS = new RegExp(
  `(?:${BANK})(?![^，,]{0,3}(?:短信|简讯|短讯|通知|账单|app))[^，,]{0,6}(?:[说话叫]|\\bsa(?:ys|id)\\b|\\btold\\b)`,
);
/** The rung on which somebody is asked. */
const RUNGS: Readonly<Record<Actor, string>> = {
  seller: 'seller',
  agent: 'human',
  bot: 'bot',
  courier: 'carrier',
  bank: 'bank',
  shopper: '',
  other: '',
};
/** Asked more than once, and whom is left out. */
const AGAIN =
  /^\s*(?:i )?(?:asked|wrote|messaged|e-?mailed) (?:again|(?:two|three|four|five|\d+|several|many) times)\b|^\s*我?(?:又|再)?(?:问|催|传|发)了?[\d两三四五六几好多]+[次遍](?!了?(?:客服|卖家))/;

/** Somebody who is not named here was asked: 「26號問他」. */
const ASKED =
  /(?<!帮我|来)(?:问|找|催|联系|告诉|通知)(?:了|过)?[他她](?!的)|[跟和](?:[他她])(?:说|讲)|\b(?:asked|told|messaged|wrote to|contacted|e-?mailed|chased) (?:him|her|them)\b/;
/** The shopper has asked nobody at all. */
const NOBODY =
  /(?:没有?|未)[^，,]{0,2}(?:找|打|联系|联络|问|跟)[^，,]{0,3}(?:任何|[一半]个)?人|谁都(?:还没|没|未)|\b(?:have|['’]ve) ?(?:not|n['’]t) (?:asked|contacted|told|spoken to|called) any(?:one|body)\b/;

/** In front of what another one wants the shopper to do. */
const TOLD_TO = /(?:叫|让|要|请|建议)我们?(?:自己|先|去|再)*$|\bme (?:to )?$/;

/** Rungs that the shopper tried, by what was done and by what others answered. */
export function triedIn(clauses: readonly Clause[]): readonly FoundAttempt[] {
  const found: FoundAttempt[] = [];
  const add = (value: string, clause: Clause, index: number, length: number): void => {
    if (found.some((other) => other.value === value)) return;
    const times = timesIn(clause.text);
    found.push({
      value,
      start: clause.start + index,
      end: clause.start + index + length,
      ...(times !== undefined && { times }),
    });
  };
  if (clauses.some(({ text }) => NOBODY.test(text))) return found;
  clauses.forEach((clause, place) => {
    // "Asked three times since": whoever was named last.
    const again = tells(clause) && (AGAIN.exec(clause.text) ?? ASKED.exec(clause.text));
    const whom = again && (RUNGS[clause.about ?? 'seller'] || 'seller');
    if (whom && !AHEAD.test(clause.text.slice(0, again.index)))
      add(whom, clause, again.index, again[0].length);
    if (!tells(clause) && !(clause.mood === 'question' && /了|过/.test(clause.text))) return;
    const taken: [number, number][] = [];
    for (const [value, pattern] of ATTEMPTS) {
      for (const { 0: words, index } of clause.text.matchAll(pattern)) {
        const end = index + words.length;
        if (taken.some(([from, to]) => index < to && from < end)) continue;
        if (isDenied(clause.text, index) || AHEAD.test(clause.text.slice(Math.max(0, index - 10), end)))
          continue;
        // 「找你們客服，機器人只會…」: nobody but the bot was reached.
        if (value === 'human' && clauses[place + 1]?.who === 'bot') continue;
        // A deed that another one asks for, or says to have done, was not done by the shopper.
        if (/^\s*(?:please |just )*(?:tell|ask|call|contact|message|email) /.test(clause.text)) continue;
        // 「找客服人員」 and no more asks for them; what came of it would follow.
        if (value === 'human' && /^\s*(?:找|联系)[^了过到]{2,6}$/.test(clause.text)) continue;
        const ahead = clause.text.slice(Math.max(0, index - 10), index);
        const isTold =
          ['seller', 'carrier', 'bank'].includes(value) &&
          clause.reported &&
          clause.named &&
          clause.who !== 'shopper';
        if (isTold && (TOLD_TO.test(ahead) || !/我/.test(ahead.slice(-3)))) continue;
        taken.push([index, end]);
        add(value, clause, index, words.length);
      }
    }
    const rung = RUNGS[clause.who];
    if (
      rung &&
      clause.named &&
      // Whoever says so has to be somebody who was spoken of.
      clause.about !== undefined &&
      (rung !== 'bank' || BANK_SAYS.test(clause.text)) &&
      REACTED.test(clause.text) &&
      // A locker or a page that says so was not asked.
      !(rung === 'carrier' && /柜|显示|系统|短[信讯]|\b(?:locker|tracking|sms)\b/.test(clause.text)) &&
      !(rung === 'human' && /\btaobao (?:says|shows)\b/.test(clause.text)) &&
      !(rung === 'seller' && AGREED.test(clause.text) && !/不同意|没同意/.test(clause.text)) &&
      !CALLED_OFF.test(clause.text) &&
      !/还没[联找问]/.test(clause.text)
    )
      add(rung, clause, 0, clause.text.length);
  });
  return found;
}
