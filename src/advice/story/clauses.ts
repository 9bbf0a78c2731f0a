import type { Actor } from './types.js';

/** A part of a story said in one go, with who says or does it and whether it is said as a fact. */
export interface Clause {
  readonly text: string;
  /** Where it begins in the text. */
  readonly start: number;
  /** Who governs it: the first one named who is not the object of something; else whoever governed the clause before. */
  readonly who: Actor;
  /** Somebody named in this clause, or the first person; false where the governor is carried over. */
  readonly named: boolean;
  /** Another one says it, asks for it or demands it. */
  readonly reported: boolean;
  /** Who was named last beside the shopper, as whatever part of a sentence; undefined before anybody was. */
  readonly about: Exclude<Actor, 'shopper'> | undefined;
  /** `if`: only imagined; `question`: asked, not told. */
  readonly mood: 'fact' | 'question' | 'if';
  /** Begins a sentence. */
  readonly first: boolean;
}

export const SELLER =
  '卖家|商家|店家|店主|掌柜|老板|卖方|店铺|小店|那家店|\\b(?:seller|vendor|merchant|shop ?keeper|shop ?owner|shop|store)s?\\b';
export const COURIER =
  '快递|物流|派件|派送|配送员|送货员|驿站|菜鸟|集运(?!单|费)|自提柜|智能柜|丰巢|顺丰|圆通|中通|申通|韵达|极兔|\\b(?:courier|carrier|sf|driver|delivery (?:guy|man|company)|post office|logistics)s?\\b';
export const BOT = '客服机器人|小蜜|机器人|机械人|智能客服|\\b(?:chat ?)?bots?\\b';
export const BANK =
  '银行(?!卡|账)|发卡行|信用卡公司|(?:支付宝|alipay(?:hk)?)(?=客服| ?(?:说|话|叫|says?|said|told|keeps))|\\b(?:bank|card issuer)s?\\b(?! (?:card|account|statement))';
/** Customer service of Taobao, or Taobao itself where it acts. */
export const AGENT =
  '(?<!智能|卖家|商家|店铺|柜|快递|物流|集运|菜鸟|驿站|银行|顺丰|支付宝)客服(?!机器人|小蜜)|专员|小二|平台|主管|官方|淘宝(?=的?人|说|话|叫|让|打|不|也|都|判|回)|\\b(?:customer (?:service|support|care)|support|agents?|reps?|representatives?|supervisors?|platform)\\b|\\btaobao\\b(?= (?:said|says|told|rejected|refused|closed|staff|won|did|does|keeps))';
const ME = "我们?|本人|\\b(?:i|we|i['’]?(?:m|ve|d|ll)|my)\\b";
/** People whose own trouble, or advice, it is. */
const PEOPLE =
  '(?:我的?)?(?:个?同事|个?朋友|室友|邻居|同学|网友)|\\b(?:my |a )?(?:friend|colleague|co-?worker|neighbou?r|room-?mate)s?\\b';
/** Who only counts where he says something: the shopper’s people, and things that speak. */
const VOICES =
  '(?:(?:我的?)?个?(?:老?[爸妈爹娘]|阿[爸妈]|老豆|老母|[儿女]子?|仔|女儿|老[公婆]|先生|太太|婆婆|奶奶|爷爷|[哥姐弟妹]{1,2}|家人|男友|女友|男朋友|女朋友)|店员|管理员|报关[行公]司?|海关|系统|后台|页面|人脸[识辨][别识]|ez ?way|app)(?=[^，,]{0,4}(?:[说话讲叫]|[也又]?帮我问|建议|跳))|\\b(?:my )?(?:mum|mom|dad|father|mother|son|daughter|husband|wife|boyfriend|girlfriend|broker)\\b(?= (?:says?|said|told|thinks?|asked))';
const THEY = '他们?|她|对方|\\b(?:they|he|she)\\b';

const NAMES: readonly (readonly [Actor | 'they', string])[] = [
  ['other', PEOPLE],
  ['other', VOICES],
  ['seller', SELLER],
  ['bot', BOT],
  ['agent', AGENT],
  ['courier', COURIER],
  ['bank', BANK],
  ['shopper', ME],
  ['they', THEY],
];
const ACQUAINTANCE = new RegExp(PEOPLE);
const NAMED = new RegExp(NAMES.map(([, pattern]) => `(${pattern})`).join('|'), 'g');

/** In front of somebody to whom something is done or said, or whose something is. */
const OBJECT =
  /(?:找|问|联系|联络|跟|和|同|与|向|对|给|叫|让|要|请|催|被|告|骂|等|回|复|投诉|通知|打去|还有|contact(?:ed|ing)?|ask(?:ed|ing)?|tell|told|messag(?:ed?|ing)|email(?:ed)?|call(?:ed)?|chat(?:ted)? with|wrote|from|to|with|by|for|against|want|need|paid|希望|要求|想要|麻烦|拜托|能不能|可不可以|退|赔|理|扣|帮|骗|骂|不给|[在于]贵?) ?(?:的|the |a |my |this |that |了|过|咗)*$/;
/** Whose something is: not the one who acts. */
const OWNED = /^(?:的(?!人)|['’]s\b|卡|单|公司的|电话(?![都也])|号)/;
/** Verbs by which others say, ask for and make one do things. */
const SPEECH =
  /说|话|讲|称|回复|回我|叫|让|要求|要我|请我|催我|逼(?=我|着|人)|建议|通知|告诉|\bgoes\b(?= *['‘“"])|\b(?:said|says?|saying|told|tells|asks?|asked|asking|wants?|wanted|demand(?:s|ed)?|insists?|claim(?:s|ed)?|repl(?:y|ies|ied)|answered|offer(?:s|ed)?|promis(?:es|ed))\b|:/;
/** Makes the shopper do or hear something, and leaves out who does. */
const MADE =
  /^\s*(?:还|又|就|也|都|一直)?(?:说|话|叫|让|要|要求|请|催|逼)[要是]?[我你]|^\s*(?:又|还|却|竟|居然|现在|后来|结果|最后|改口)+[说话](?!好)/;
const IF =
  /以为|怀疑|\bsuspect\b|(?<!可|哪)怕(?!是)|担心|早知|如果(?!可以|方便)|要是|假[如使]|万一|(?<!倘)若(?!干)|(?<!可以|方便)的话|\b(?:if(?! (?:at all )?possible| (?:that|it)['’]s (?:ok|fine))|in case|unless|suppose|what if|afraid|worried|thought)\b/;
const THEN = /^\s*(?:[^，,]{0,4}[又也](?=不|没|说|要)|就|那|便|我就|还是|怎|then\b|would\b|can\b|could\b)/;
const QUESTION =
  /(?<![的了]好)吗|呢$|么$|怎么|怎样|点样|点算|点解|如何|是否|是不是|会不会|能不能|可不可以|可否|能否|要不要|有没有人|哪里|哪儿|边度|几时|什么时候|多久|多少|谁(?!知)|咩$|\b(?:how (?:do|can|long|to|much)|when (?:will|do|does|can)|where (?:is|do|can|are)|who pays|can i|could i|should i|is it|is this|does(?! not|n['’]t)|do i|will (?:it|i|they)|what (?:do|can|should|now))\b/;
/** A clause that ends and one that begins; commas within figures are none. */
const BREAK =
  /[。！？!?；;\n]+|，|(?<!\d),|,(?!\d)|…+|\.{2,}|[~～]+|\.(?=\s|$)|(?<=[喇㗎喎吗啊])(?=\p{Script=Han})(?![喇㗎喎呀啊咩])|(?<=[了啦啊呀吗嘛吧呢哦])(?=我[又昨今已也就都还才再现真们])|(?<=[^\s\d]{2}[^想是])(?=现在又?说|又说)|(?<=[^，,。！？!?；;\s]{4}(?<![跟和同与向对给找叫让听的望求请要等怕问催柜递流运鸟站行宝]))(?=(?:客服|卖家|商家|店家|[他她]们?)[又就却]?(?:说|话|同意|不|没|拒))|(?<=[^\s\d]{2}) +(?=\p{Script=Han})|(?<=\d[/.月]\d{1,2}[^\d，,。]{0,12}\p{Script=Han}) +(?=\d{1,2}[/.月]\d)|(?=但系|不过|可是|所以|因为|结果|然后|而且|(?<!不)但(?!凡))|(?<=\s)(?=(?:but|because|so|however|although|though|and (?:then|now|they|it|(?:the |my )?(?:seller|shop|store|courier|carrier|bank|agent)|he|she|i)|then|now|after that)\b)|(?<=[^:])(?=(?:\bme|\bseller) ?:)/gu;
const STOP = /[。！？!?；;\n.]/;
const ASKS = /[？?]/;

/** Where quoted words stand: what is said within them is said by whoever opened them. */
const QUOTES = /「[^」]*」|『[^』]*』|“[^”]*”|‘[^’]*’|(?<![\w])'[^'\n]{3,80}'(?!\w)|"[^"\n]*"/g;

/** Somebody of the shopper’s own who was told: 「佢」 is that one, then. */
const TOLD_TO =
  /(?:同|跟|和|告诉|问)(?:我的?)?个?(?:老?[爸妈爹娘]|阿[爸妈]|老豆|仔|[儿女]子?|女儿|老[公婆]|先生|太太)(?:说|讲|问)?|\btold my (?:mum|mom|dad|son|daughter|husband|wife)\b/;
/** Whose trouble it is, where nobody else was named: 「我老豆個淘寶」. */
const THEIRS =
  /(?<![帮替给送为])我的?(?:老?[爸妈爹娘]|阿[爸妈]|老豆|老母|[儿女]子|老[公婆])|\bmy (?:mum|mom|dad|father|mother)['’]?s\b/;

function governor(text: string): { who: Actor | 'they'; at: number } | undefined {
  for (const match of text.matchAll(NAMED)) {
    if (OBJECT.test(text.slice(0, match.index))) continue;
    const end = match.index + match[0].length;
    // 「打『人工客服』」: words that were typed, nobody who acts.
    if (/[打入按][「『“"‘']$/.test(text.slice(0, match.index).replace(/(?:人工|真人)$/, ''))) continue;
    const index = match.slice(1).findIndex(Boolean);
    const who = NAMES[index]![0];
    if (who !== 'shopper' && OWNED.test(text.slice(end))) continue;
    if (match[0] === 'my') continue;
    // 「我件褸」, 「我買的」: whose it is, not who acts.
    if (
      who === 'shopper' &&
      /^(?:[件张个部对台双只家的盒箱那]|[买订]的)/.test(text.slice(end)) &&
      /卖家|商家|店家|客服|快递/.test(text.slice(end))
    )
      continue;
    // 「他下的單」: whose it is, not who acts.
    if (who === 'they' && /^[下买订拍写发寄]的/.test(text.slice(end))) continue;
    // 「賣家我聯絡過了」: the shopper does it.
    if (who !== 'shopper' && /^(?:[那这][边里])?(?:我|i )/.test(text.slice(end))) continue;
    return { who, at: match.index };
  }
  return undefined;
}

/** Parts a text in one spelling into clauses. */
export function clausesOf(text: string): readonly Clause[] {
  const quotes = [...text.matchAll(QUOTES)].map(
    ({ 0: quoted, index }) => [index, index + quoted.length] as const,
  );
  const inQuotes = (at: number): boolean => quotes.some(([from, to]) => from < at && at < to);
  const clauses: Clause[] = [];
  let start = 0;
  let last: Actor = 'shopper';
  let about: Clause['about'];
  let reported = false;
  let first = true;
  let mood = 'fact' as Clause['mood'];
  const add = (end: number, mark: string): void => {
    const part = text.slice(start, end);
    if (/[\p{L}\p{N}]/u.test(part)) {
      const named = governor(part);
      // 「他說…」 is whoever was spoken of before this clause.
      const third = about ?? 'seller';
      for (const match of part.matchAll(NAMED)) {
        const name = NAMES[match.slice(1).findIndex(Boolean)]![0];
        if (name !== 'shopper' && name !== 'they') about = name;
      }
      if (TOLD_TO.test(part) || (!about && THEIRS.test(part))) about = 'other';
      // 「要我先退貨」, 「說我的快遞丟了」: whoever was spoken of says so.
      const told = MADE.test(part);
      const who = named
        ? named.who === 'they'
          ? third
          : named.who
        : told
          ? third
          : first
            ? 'shopper'
            : last;
      const speech = who !== 'shopper' && (told || SPEECH.test(part.slice(named?.at ?? 0)));
      // Clauses that follow somebody's words within the sentence go on with them, unless it is the shopper's turn.
      reported = speech || (!named && !first && reported && who !== 'shopper');
      const follows = mood === 'if' && !first && THEN.test(part);
      mood = IF.test(part) || follows ? 'if' : ASKS.test(mark) || QUESTION.test(part) ? 'question' : 'fact';
      clauses.push({ text: part, start, who, named: !!named || told, reported, about, mood, first });
      last = who;
      first = false;
    }
    if (STOP.test(mark)) {
      first = true;
      reported = false;
    }
  };
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    if (inQuotes(index)) continue;
    add(index, mark);
    start = index + mark.length;
  }
  add(text.length, '');
  return clauses;
}

/** Who is named last before a place in a clause and does something; undefined where its governor is only carried over. */
export function actorAt({ text, who, about }: Clause, at: number): Actor | undefined {
  let actor: Actor | undefined;
  for (const match of text.slice(0, at).matchAll(NAMED)) {
    const rest = text.slice(match.index + match[0].length);
    if (match[0] === 'my' || OBJECT.test(text.slice(0, match.index)) || OWNED.test(rest)) continue;
    const name = NAMES[match.slice(1).findIndex(Boolean)]![0];
    // "Seller goes 'we give 5 yuan'": whoever is quoted says “we” of himself.
    if (name === 'shopper' && who !== 'shopper' && /['‘“「『"][^'’”」』"]*$/.test(text.slice(0, match.index)))
      continue;
    actor = name !== 'they' ? name : who === 'shopper' ? about : who;
  }
  return actor;
}

/** Clauses that tell of somebody else, up to where the shopper is named again or the sentence ends. */
export function ofOutsiders(clauses: readonly Clause[]): ReadonlySet<Clause> {
  const found = new Set<Clause>();
  clauses.forEach((clause, place) => {
    const goesOn = !clause.first && !clause.named && found.has(clauses[place - 1]!);
    if (
      goesOn ||
      (clause.who === 'other' && ACQUAINTANCE.test(clause.text) && !/我|\bme\b/.test(clause.text.slice(1)))
    )
      found.add(clause);
  });
  return found;
}

/** The seller has cancelled, unasked. */
export const CALLED_OFF =
  /砍我?的?订?单|(?<!我)(?:自己|自行|擅自|私自|突然|单方面|无故)[^，,]{0,8}(?:取消|cancel)|取消了|\bcancell?ed (?!because i)/;

/** Words that take back what follows them in the same clause. */
const NOT =
  /(?:不[是想要用需肯愿能会给]|没有|没|未|不|别|并非|never|not|n['’]t|cannot|(?:ca|do|did|have|has|is|wo)nt|without|no)(?:[一-龥]{0,3}| (?:\w+ ){0,3})$/;

/** Whether what stands at `index` of a clause is denied by a word shortly before it. */
export const isDenied = (clause: string, index: number): boolean =>
  NOT.test(clause.slice(Math.max(0, index - 24), index));

/** Asks yes or no, so that nothing in it is told: 「出貨了嗎」, 「是不是丟了」. */
export const asksWhether = ({ mood, text }: Clause): boolean =>
  mood === 'question' &&
  /吗|嘛$|是不是|会不会|有没有|了没有?$|能不能|可不可以|(?<!\b(?:what|how|when|where|who|why) )\b(?:is|has|have|did|does|was|will|can|should) (?:it|they|the|he|she|this|my|i)\b/.test(
    text,
  );

/** Was believed, and no longer is: 「以為被盜」, "I thought". */
export const wasBelieved = ({ text }: Clause): boolean => /以为|\bthought\b/.test(text);

/** Whether a clause gives the reason that another one gave for what was told before it: 「退我138，說什麼優惠分攤」. */
export const isExcuse = (clause: Clause | undefined): boolean =>
  !!clause && !clause.first && /^\s*[说话](?:什么|是|因|扣)/.test(clause.text);

/** Whether a clause tells, rather than asks or imagines. */
export const tells = ({ mood }: Clause): boolean => mood === 'fact';
