import { isExcuse, type Clause } from './clauses.js';
import type { Wish } from './types.js';

/** A wish with its span in the text. */
export interface FoundWish {
  readonly value: Wish;
  readonly start: number;
  readonly end: number;
}

/** Wishes by their words; where two overlap, the earlier in the list counts. */
const WISH_WORDS: readonly (readonly [Wish, RegExp])[] = [
  [
    'partial-refund',
    /部分退款|退[还回]?一?部分|退?补?差价|[退赔][回还我]?一半|退[我回]?\d[\d.,]*[元块]?就|赔[返回还](?![^，,]{0,4}全)|\bhalf (?:of (?:it|that) )?back\b|\bpartial(?:ly)? refund\w*|\brefund (?:me )?(?:half|part|the difference)\b/g,
  ],
  [
    'refund',
    /(?:全额|全数|全部)都?(?:退[款钱还回]?|(?=$|[！!。]))|\b(?:want|get|like)\b(?: \w+){0,10}(?: (?:[a-z]{0,3}[$¥£€])?[\d.,]+)?(?<!\b(?:call|writ|hear|com|go|send|ship|mail|post|text|messag|answer)\w*(?: \w+){0,2}) back\b(?! in)|\bfull refund\b/g,
  ],
  [
    'return',
    /退货退[款钱]|退货(?!的?运费|单|地址|退差)|退掉|退回去|(?<=[想要])退(?=[一-龥])(?![款钱费税出订多差还返回我全部])|退货?退[款钱]|(?<![退来])退(?=$|[了啦吧啊呢呀的喇吗给]|[，,。!！？?])|\breturn(?!ed| shipping| postage| fee)(?: (?:it|this|them|the))?|\bsend (?:it|this|them|everything) back\b/g,
  ],
  [
    'refund',
    /退我[^，,。]{0,5}的[钱款]|退[回还返]?(?:全部|全款|多[扣付收]|我)?的?[款钱费](?!时间|进度)|退[回还]?多[扣付收出]|还我?钱|赔[偿钱我]|把钱退|钱[还退]给?我|还钱|[拿要]返[^，,]{0,6}[笔钱]|把[^，,]{0,8}[笔钱款付][^，,]{0,3}退回?|(?<!退)[钱款]都?(?:退|还(?=给?我|回))|[还退]给?我(?=$|[吧啊呀就，,。！!])|[要拿讨攞]回[^，,]{0,6}[钱款]|[钱款][^，,]{0,3}[要拿讨]回|[钱款](?:必须|[要得])回来|退[回还返]?[^，,。]{0,6}(?:[$¥￥]\s?|的?)\d|\bmy money\b|\bmoney back\b|\brefund(?:ed)?\b|\bcompensat\w+/g,
  ],
  [
    'exchange',
    /(?<=[想要])换(?=$)|(?<=[想要])换(?=$)|换过?[货返回对个一新件台部双成到好给正细小大](?!了)|换(?=\s*[a-z0-9])|(?<=要|给我|想)(?:一?[个只件支双套台块张条把瓶盒部])?(?:全?新|好|对|正确|完好|没坏)的(?![^，,]{0,2}(?:解[决释]|理由|结果|方案|答|交代|说法|态度))|更换|调换|\bexchange\b|\ban? (?:(?:new|good|working|proper) (?!address|password|number|account|order|price|answer|reason|explanation|solution|reply|deal|day|seller|date)|[a-z]+ (?:that works\b|without an?\b))\w*|\bthe (?:right|correct) (?:one|size|colou?r|item)\b|\breplac(?:e|ed|ement)\b/g,
  ],
  [
    'resend',
    /补(?:发|寄|送|一|上|齐|全|[个件只块颗](?!贴)|给我|[返回](?=[^，,]{0,8}给?我))|(?<=\bi (?:just |only )?want )the (?:missing )?(?:screws?|parts?|lid|cable|charger|manual|rest|other (?:one|half)|missing \w+)\b|重新?[发寄送]|(?<![天周晚后等][^，,]{0,2})再[发寄送](?!生)|寄[一个只支件][^，,]{0,6}(?:来|给我)|(?<!\b(?:was|were|been|they|he|she|i|seller|shop|it) )\bsent\b(?= (?:to me|or|please)|$)|\bre-?(?:send|sent|ship(?:ped)?)\b|\bsend (?:me )?(?:a new|another|again|the (?:missing|right|correct|parts?|rest))/g,
  ],
  ['repair', /维修|修[理好一复]|保修|\brepair\b|\bfix(?:ed)? (?:it|this)\b/g],
  ['extend', /延长|延迟(?:收货|确认)|延后|\bextend\w*/g],
  [
    'cancel',
    /单子?[^，,]{0,4}不要了|退订|取消(?!不|(?:重复|会员))|撤(?:销|单|(?=吗))|退单|\bcancel(?:l?ed)?\b/g,
  ],
  [
    'change',
    /改(?:一?下)?(?:地址|电话|收件|颜色|尺码|尺寸|码|成|到|单|名|款|送|寄)|(?:换|更改|修改)(?:一?下)?(?:地址|收件|电话|订单)|修改(?!退|申请)|\bchanged?\b(?=[^.]{0,30}(?:address|colou?r|size|order|phone|to the))|(?:address|colou?r|size|phone) (?:to be )?changed\b|\bchange (?:the|my)\b/g,
  ],
  [
    'unlock',
    /解[锁封冻]|恢复账[号户]|找回(?:账[号户]|密码)|重置|\bunlock\w*|\breset\b|\brecover\b|\bget (?:back )?in(?:to)?\b/g,
  ],
  [
    'information',
    /知道|了解|确认一下|查(?:一下|下|询)|问(?!题|过|了|卖家|客服|商家)|\bknow\b|\bwondering\b|\bask(?:ing)?\b(?! (?:the|for|to|him|her|them|my|taobao|seller))/g,
  ],
];

/** Says that somebody wants what follows. */
const WANTS =
  /想(?!到|起|象|必)|要(?!等|是|不(?!要么)|么|紧|求我|我|你)|要么|希望|(?<!申)请(?!问)|求(?!救)|麻烦|拜托|不该帮|(?:可(?:否|不可以)|能(?:否|不能)|可以|能)(?=[^，,]{0,4}(?:帮|给|直接|让|换|退|补))|帮[我忙手]|(?:让|叫|要求?)(?:[他她]们?|卖家|商家|店家)|我[^，,]{0,2}[说话讲](?=要|至少|起码|最少)|(?<!怎样?|怎么|如何|点样|已经?)申请(?=退|换)(?!退[款货]?[^，,]{0,4}(?:被|了|过|失败|钱))|\b(?:wan(?:na|t(?:ing)?)?|would like|would (?:prefer|take|accept|be happy with)|['’]d (?:like|prefer|take|rather|accept)|like to|need|please|pls|plz|prefer|demand|request|hope|can i (?:get|have)|could (?:i|you)|can you|(?:just|only) asking|asking for|looking for|i['’]?m after|expect|give me)\b/g;
/** Takes the wish back: 「不是一定要退」, "I'm not shipping it back". */
const REFUSED =
  /(?:不|没(?!有?[发出寄收到])|别|未)(?:是(?:一定|非)?|太|会|再)?(?:想|要|用|需|打算|愿意?)?[^，,了啦喇]{0,3}$|\b(?:not|never|dont|don['’]t|without|no|rather than|instead of|won['’]t|isn['’]t)\b[^,]{0,14}$|\b(?:don['’]?t|not|stop) (?:tell|ask)(?:ing)? me\b.*$/;
/** Says, behind it, that no more is wanted: 「換一個就好」, "a refund is fine". */
const ENOUGH =
  /就(?:好|行|可以|ok|得|成|算)|算了|(?:[好行]|可以)吗|[行好]不[行好]|\b(?:pl(?:ea)?[sz]e?|(?:is|would be) (?:fine|ok(?:ay)?|enough)|will do|will you)\b/g;
/** A demand without a word for wanting: 「退錢」, 「退返錢俾我」, 「多的那筆還我」, "just send the parts", "cancel it". */
const ORDERED =
  /^\s*(?:好吧)?(?:那就|那|就|快|赶紧|立刻|马上|直接)?(?=(?:退(?:[款钱货费](?=$|[给还我吧啊呀退就])|(?=$|[给还我吧啊呀掉回返全\d一])(?!回了))(?![^，,]*(?<![算好行得])了)|赔|换(?=$|[货一个新成好给吧对正]|\s*[a-z\d])(?!货?的|货改|个人)|补(?!充)|取消(?!了|完|[^，,]*时)|[钱还]?还[我钱]|[钱款](?:退|还(?=给?我|回)|必须|[要得]回)))|(?<=^\s*|[就快给要]|(?<!申)请|直接|赶紧|全额|马上|干脆)(?=退[返回还]?我?的?[钱款][给予]?我?$)|(?<=[的笔钱款])(?=[还退]给?我)|^(?=[^，,]{0,6}单子?[^，,]{0,4}不要了)|\bjust (?=send|refund|give)|^ *(?:so |then |just |now )?(?=(?:refund|cancel|exchange|replace|resend) (?:me|it|this|that|them|the|my)\b)|(?<=，|^|等了)(?=给我?取消|补给我)/;
/** A clause that is a demand and nothing else, whoever was spoken of. */
const DEMAND =
  /^\s*(?:快|赶紧|立刻|马上|直接|就)*(?:给我|把)?(?:退[钱款货]|[钱款][还退]|换货|赔[钱偿]|还钱|补[发寄])(?:给?我|吧|啊|呀)*\s*$/;
/** In front of what would be wanted then: 「假如賣家不肯，我想退」. */
const SUPPOSED = /如果|要是|假[如使]|万一|\b(?:if|unless|in case)\b/;
/** Only asks whether or how: no wish, unless somebody is asked to do it. */
const ASKED_TO =
  /帮|给我|替我|麻烦|(?<!申)请(?!问)|求|直接|\bplease\b|\bcan (?:i get|i have|you)\b|\bcould you\b/;
/** How far behind the wanting the wanted thing may begin, in UTF-16 units. */
const REACH = 14;
const EN_REACH = 48;
/** How far from a return its refund may be told. */
const RETURN_REACH = 28;

/** Wishes that the shopper states: said in the first person, not denied, not imagined, not demanded by another one. */
export function wishesOf(clauses: readonly Clause[]): readonly FoundWish[] {
  const found: FoundWish[] = [];
  clauses.forEach((clause, place) => {
    const before = clauses[place - 1];
    if (clause.mood === 'if' || (!clause.first && before?.mood === 'if' && SUPPOSED.test(before.text)))
      return;
    if (clause.who !== 'shopper') {
      // 「賣家不理我，想退款」: whoever wants has no name here; 「要」 after another one's words is still theirs.
      if (clause.named || (clause.reported && !/^\s*好吧/.test(clause.text))) return;
      if (
        !DEMAND.test(clause.text) &&
        !/^\s*(?:好吧|只|就|还|现在|我)?(?:想|希望|请|麻烦|求|拜托|要(?!我))|\b(?:please|want|need)\b/.test(
          clause.text,
        )
      )
        return;
      if (before?.reported && !/^\s*好吧/.test(clause.text)) return;
    }
    if (
      clause.mood === 'question' &&
      !ASKED_TO.test(clause.text) &&
      !/想|希望|\bwant\b|\blike\b/.test(clause.text)
    )
      return;
    const order = isExcuse(clauses[place + 1]) ? null : ORDERED.exec(clause.text);
    const enough = [...clause.text.matchAll(ENOUGH)];
    const wants = [...clause.text.matchAll(WANTS), ...(order ? [order] : [])];
    for (const [value, words] of WISH_WORDS) {
      for (const { 0: wanted, index } of clause.text.matchAll(words)) {
        const [start, end] = [clause.start + index, clause.start + index + wanted.length];
        if (found.some((other) => start < other.end && other.start < end)) continue;
        const latin = /^[a-z]/.test(wanted);
        const reach = latin ? EN_REACH : REACH;
        const want =
          wants
            .filter((match) => {
              const gap = index - match.index - match[0].length;
              return gap >= -match[0].length && gap <= reach;
            })
            .at(-1) ?? enough.find((match) => match.index >= index && match.index - index < reach);
        if (!want) continue;
        // 「能不能先幫我」 denies nothing.
        const ahead = clause.text.slice(0, Math.min(want.index, index)).replace(/([能可要会])不\1/g, '');
        // 「給賣家說可以換新的」 is what he offers.
        if (/^(?:可以|能)/.test(want[0]) && /[说话讲]$/.test(ahead)) continue;
        const amid = clause.text.slice(
          want.index + want[0].length,
          Math.max(index, want.index + want[0].length),
        );
        if (REFUSED.test(ahead) || /^\s*(?:不|not|n['’]t)/.test(amid) || REFUSED.test(amid)) continue;
        // 「綁定的手機想換成新的」, 「換到下週三」 is no other piece of goods.
        if (
          value === 'exchange' &&
          /绑定|号码|手机|地址|电话|换个(?:人|会)|换到(?=[下本\d周明后])/.test(clause.text)
        )
          continue;
        // 「要求卖家负担」 demands something else; 「想问怎么退款」 asks how.
        // 「我媽也幫我問」: to ask is nobody's wish to be told.
        if (value === 'information' && /帮/.test(want[0])) continue;
        if (value !== 'information' && /问|知道|怎么|如何|算|\bhow\b|\bwhether\b|\bknow\b/.test(amid))
          continue;
        found.push({ value, start, end });
      }
    }
  });
  // Asking how something goes is no wish beside a wish, nor is the refund of a return another one.
  const isOfReturn = ({ value, start }: FoundWish): boolean =>
    value === 'refund' &&
    found.some((other) => other.value === 'return' && Math.abs(other.start - start) < RETURN_REACH);
  const firm = found.filter((wish) => wish.value !== 'information' && !isOfReturn(wish));
  return (firm.length ? firm : found).sort((a, b) => a.start - b.start);
}
