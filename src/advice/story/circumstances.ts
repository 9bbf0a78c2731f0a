import { asksWhether, CALLED_OFF, isDenied, SELLER, type Clause } from './clauses.js';
import type { Circumstance } from './types.js';

/** A circumstance with its span in the text. */
export interface FoundCircumstance {
  readonly value: Circumstance;
  readonly start: number;
  readonly end: number;
}

interface Cue {
  readonly value: Circumstance;
  readonly words: RegExp;
  /** Of whom it has to be told; else of anybody. */
  readonly who?: readonly Clause['who'][];
  /** Whether a word of denial in front takes it back; false where it is part of the words. */
  readonly deniable: boolean;
  /** Told over some clauses: how a sign-in goes, what came of a promise. */
  readonly across: boolean;
  /** Goods can do it as well: 「沒聲音」, 「改不了」. Whoever it is told of has to be named, or be the one who speaks. */
  readonly named: boolean;
}

const ACROSS: readonly Circumstance[] = ['cannot-sign-in', 'promise-passed'];
const cue = (
  value: Circumstance,
  words: string,
  who?: Cue['who'],
  deniable = true,
  across = ACROSS.includes(value),
  named = false,
): Cue => ({
  value,
  named,
  words: new RegExp(words),
  deniable,
  across,
  ...(who && { who }),
});

const SELLERS = ['seller'] as const;
/** The seller's doing or silence, though somebody else governs the clause: 「我問了賣家三次都沒回」. */
const HIS =
  /被(?:卖家|商家|店家)|by the (?:seller|shop)|(?:卖家|商家|店家|店主|掌柜|老板)[^，,我]{0,12}(?:没[人有]?|不)[回理]|\b(?:seller|shop|store|vendor)\b.*\b(?:no|zero|without an?) (?:reply|answer|response)/;
/** Deeds that a seller makes his yes depend on. */
const DEEDS =
  '(?:pay|delete|remove|change|edit|give|leave|write|post|send|return|ship|cancel|close|withdraw|drop|cover|buy|confirm|accept)\\b';
/** A condition of the seller's own, which is no supposition of the shopper's: "he refunds only if I pay". */
const BARGAIN = new RegExp(
  `^(?:(?!\\b(?:if|unless)\\b).)*\\b(?:says?|said|will|won['’]t|would|['’]ll|only|wants?|offers?|agrees?|refuses?)\\b.*\\b(?:if|unless) i ${DEEDS}|[说话讲](?:如果|要是|假如|若)我[^，,]{0,3}(?:删|给|付|先|撤|出|补|寄回|取消|改评|好评)`,
);

/** Circumstances of the seller, the service and the shopper's own position. */
const CUES: readonly Cue[] = [
  cue(
    'seller-refused',
    `(?<!同|肯|愿)不(?:[肯愿退换赔认]|同意|给[退换]|承认|接受|让退|答应|(?<!太不|很不|真不)负责(?!任)|处理|[归关][^，,]{0,4}[事管]|(?<!取不)取消|[能可让给]以?[退取换]|支持)|退不[了到]|拒绝|拒[退不]|[没有][得法]退|不能再?[延退换改]|不予|驳回|[仅只]供参考|[说话讲赖怪问][^，,]{0,3}(?:我|你)[^，,没]{0,4}(?:弄|搞|摔|[使操]?用不|问题|责任|错)|过了?[^，,]{0,6}(?:期|天)[^，,]{0,3}(?:不|没法)|\\bsa(?:ys?|id) ['‘“"]?(?:no\\b|can(?:not|['’]t))|\\b(?:can(?:not|['’]?t)|not) (?:be )?(?:refund|return|exchang|replac|cancel|change)|\\b(?:refus|no (?:refund|return)s?\\b(?! (?:address|label|slip|form|code))|sales? (?:are |is )?final|final sale|my (?:own )?fault|blam(?:e|ing)|not (?:a )?quality|reject|den(?:y|ied|ies)|declin|(?:won['’]t|will not|wouldn['’]t)(?= (?:\\w+ )?(?:refund|exchange|replace|take|accept|pay|give|help|do|let|send|cover|budge|cancel|agree|listen|deal|compensate|process|fix|repair)\\b|\\W*$)|says? no\\b|said no\\b|(?:not|isn['’]t) (?:his|her|their|our) (?:fault|problem|responsib))`,
    SELLERS,
    false,
  ),
  cue('seller-cancelled', CALLED_OFF.source, SELLERS),
  // Whoever pays or does not is the seller, by whatever name he answers.
  cue('seller-refused', '不(?:肯|愿意?|能)?[赔退换](?!货款)', ['agent'], false),
  cue(
    'seller-silent',
    "不理|(?<![改找要收退拿追赎换买取赶弹])不[回应睬复](?!去|家|来(?!信|电))|(?:没|未|半句)(?:有|再|人|怎么|任何|一[点句个]|半[点个])*(?:回(?!来|家)|复(?!发)|[读看接听](?!受|到|懂|过)|理(?!由)|消息|音[讯信]|下文|声气)|[后来]就没了|已读|失联|石沉|无视|装死|神隐|拉黑|联系不上|找不到人|影都没|人影|没人[应回理]|装睡|下文|一直拖|[叫让]我再?等(?!他|你)|[等问](?:老板|经理|仓库)|\\b(?:ignor\\w* (?:me|my|us|our|all|every)|(?:no|zero|without an?) (?:reply|repl|answer|response|word\\b|news|contact)|on read\\b|(?<!\\b(?:refunded|paid|sent|got|did|bought|ordered|shows?) )nothing(?: since| back| yet)?\\s*$|(?:never|not|\\w+n['’]t|stopped) (?:been |even )?(?:repl|answer|respond|read|got(?:ten)? back|come back to)|keeps? (?:saying|telling)[^.]{0,12}(?:wait|soon|tomorrow|later|check)|ghost|block(?:ed|ing)? (?:me|my)|blank(?:ed|ing) me)",
    SELLERS,
    false,
  ),
  cue(
    'seller-silent',
    '不(?:读|看|接(?!受)|听|说话|[出吱吭]声|搭理)|没有?[^，,]{0,2}(?:声(?!称)|反应)|声音?[都也]没|失踪|消失|蒸发|潜水|\\b(?:silen|(?:went|gone|going) quiet|vanish)',
    SELLERS,
    false,
    false,
    true,
  ),
  cue('seller-demands', '扣我|手续费', SELLERS, false, false, true),
  cue(
    'seller-refused',
    '拒收|不收(?!到|藏)|[说话讲]这?是?正常|[改换取]不[了到]|改口|不算数?(?=$|[喔哦啊的])|不作数|反悔|体质|人为|误差|正常(?:现象|范围|磨损|情况)|推(?:卸|来推|给)|\\bnormal wear',
    SELLERS,
    false,
    false,
    true,
  ),
  cue(
    'seller-agreed',
    '同意(?!不|.?[同吗])|(?:答应|应承)(?!不)|ok㗎|ok(?=退)|[说话](?:ok|好|可以)(?=$|[啊呀啦喇了])|批准|[说话](?:好|ok|可以|会|就)[^，,但]{0,4}(?:[退换寄]|取消|补(?!\\d))|撳了同意|点了同意|\\bsa(?:ys?|id) [\'‘“"]?(?:ok|yes|sure|fine)\\b|\\b(?:agreed|approved|accepted|said (?:yes|ok)|promised(?! to (?:ship|send|dispatch|deliver|reply|answer)))\\b',
    SELLERS,
  ),
  cue(
    'seller-demands',
    `(?:要|叫|让|要求|请|催|逼|希望)求?(?:我|自己)们?[^，,]{0,6}(?:退货|寄回|返|改|出(?!示)|(?<!支)付|承担|垫|取消|[好五5]评|星|确认|补|先|拍|拿|把|撤|删|填|点(?:确认|同意|收货)|录|影片|视频|转[账钱\\d])|(?:运费|邮费|快递费)[^，,不]{0,4}(?:你|我|买家|自己)[出付给负承掏]|[先要]退货|(?:先|要|得|必须)我?[^，,]{0,6}(?:给[他她五5好钱]|付|寄回|退回|删|改评|撤|好评|五星|补(?!货)|加[钱价微]|转[账钱\\d]|取消|确认收)[^，,]{0,10}[才先再](?=[要肯会能可愿帮给退换补寄处发弄])|不(?:删|改|撤|给|付|取消|确认)[^，,]{0,6}就|[让叫要]我[^，,]{0,4}找(?:快递|物流|平台|客服|厂家|品牌|银行)|除非我?[^，,]{0,4}(?:先|给|付|寄|删|改|撤|补|加|转|取消)|\\b(?:wants|ask(?:s|ed|ing)?(?: me)? for) (?:[a-z-]+ ){0,3}(?:[a-z]{0,3}[$¥£€]?\\d|half|more|money|extra|review|stars?|postage|freight|fee|deposit)|\\b(?:wants|needs|demands|requires|ask(?:s|ed)? for|asking for) (?:[a-z-]+ ){0,3}(?:videos?|photos?|pictures?|proof|screenshots?|report|invoice)\\b|\\b${DEEDS}[^.]{0,40}\\b(?:then|and|before) (?:i|we|he|she|they)(?:['’]ll| will)? (?:refund|pay|send|replace|see|check)|\\bsa(?:ys?|id) (?:to |please )?${DEEDS}|\\b(?:until|before|once|after) i ${DEEDS}|\\bat my (?:own )?(?:cost|expense)|\\b(?:wants? me to|asked me to|told me to(?! be patient| wait)|demands?|insists?|i (?:must|have to|should)|please return|pay (?:for )?(?:the )?(?:return|postage|shipping))`,
    SELLERS,
    false,
  ),
  // 「他說可以退，運費我出」: the words are still the seller's, whoever pays.
  cue(
    'seller-demands',
    `(?:${SELLER}|他)[^，,。]{0,2}[说话][^。]{0,16}[，,](?:不过|[^，,。不]{0,2})(?:运费|邮费|快递费)[^，,不谁]{0,6}(?:我|自己)[^，,不]{0,3}[掏出付给负承]`,
    undefined,
    false,
    true,
  ),
  cue(
    'shop-closed',
    '店铺?[^，,]{0,8}(?:关了|关闭|倒了|没了|不见|不存在|打不开|搜不到)|跑路|(?<!(?:超商|门市|便利店|自提点)[^，,]{0,4})关店|[间个][铺舖鋪][^，,]{0,2}[执关没]|\\b(?:shop|store|seller)[^.]{0,12}(?:closed|gone|disappeared|vanished|no longer exists)\\b',
    undefined,
    false,
  ),
  cue(
    'unreachable',
    "(?:客服|人工|真人|小蜜|专员)[^，,]{0,12}(?:排队|连不上|不理|没回|不回|绕)|没人(?:接|听|[应回理](?=$))|(?<!手机号)打不通|占线|转不到|找不到(?:人|客服|真人|电话|你们)|(?:客服|联系方式|电话|人工)[^，,]{0,3}找不到|联系不上|联络不[上到]|排队[^，,]{0,6}[位人]|罐头|\\b(?:can['’]?t|cannot|unable to|no way to) (?:reach|get (?:hold of|through)|contact)|\\b(?:nobody|no one) (?:answers?|picks? up|replies)|\\bonly (?:the )?bots?\\b",
    undefined,
    false,
  ),
  cue(
    'agent-refused',
    "案子?就?结|结了?案|驳回|不(?:受理|处理|支持|予|管|能处理)|帮不|没有?办法|无法(?:处理|帮)|拒绝|判[^，,]{0,4}(?:卖家|商家)|(?:卖家|商家)没错|没有?记录|敷衍|踢皮球|推来推去|\\b(?:closed (?:my|the) (?:case|ticket|dispute)|reject|refus|den(?:y|ied)|can['’]?t help|no record|nothing (?:they|we|she|he) can do|sided with)",
    ['agent'],
    false,
  ),
  cue(
    'agent-refused',
    '(?:把|就|直接|突然)[^，,]{0,3}(?:会话|对话|聊天)?(?:结束|关|挂)[了断掉](?:会话|对话|聊天|我?电话|(?=$))|\\b(?:hung up on me|(?:ended|closed|left) the (?:chat|session))\\b|(?:处理|介入)的?结果[^，,]{0,8}[不差没错]|对[^，,]{0,6}(?:结果|处理)不满|(?:客服|平台|小二|主管)[^，,]{0,8}(?:帮不|不帮|偏袒|不受理|结案|驳回|拒绝|踢皮球)',
    undefined,
    false,
  ),
  cue(
    'cannot-sign-in',
    "登[^，,]{0,3}(?:不[进上了到入]|失败)|[进入]不[去了到返](?!店)|(?:验证码|短信)[^，,]{0,6}(?:收不到|没收到|没来|不来)|收不到[^，,]{0,4}(?:验证码|短信)|没法登|不能登|无法登|忘[记了]?密码|(?<!支付)密码[^，,]{0,3}(?:忘|不记得)|不记得密码|账号[^，,]{0,4}[锁冻]|\\b(?:can['’]?t|cannot|unable to|couldn['’]?t|won['’]?t let me) (?:log|sign|get) ?in\\b|\\blog-?in (?:page )?(?:is )?(?:broken|down|fails?|failed)\\b|\\blocked out\\b|\\blogged me out\\b|\\bforgot(?:ten)? (?:\\w+ )?password|\\b(?:code|sms)[^.]{0,12}never (?:arrives?|comes?)",
    undefined,
    false,
  ),
  cue(
    'cannot-sign-in',
    '登[^，,]{0,4}要[^，,]{0,4}(?:短信|验证码)|登[录入陆].{0,60}(?:不[对刚行]|失败|错误|不通过|过不[了去])|\\b(?:log|sign)[- ]?in\\b.{0,80}\\b(?:wrong|fails?|invalid|error)\\b',
    undefined,
    false,
  ),
  cue(
    'phone-gone',
    '(?:旧|以前|原来?|老(?!人)|国内|大陆|内地)的?[^，,]{0,5}(?:手机|电话|号)[^，,现]{0,6}(?:没|停|不[用在能]|注销|丢|换)|换了新?(?:手机|电话|门号)|(?:手机|电话|号码|门号)[^，,]{0,5}(?:掉|摔|[进落]水|换[绑了掉]|好像被换|停[用机了]|注销|没了|丢了|不用了|被[偷改]|改掉|断了|cut)|没有?(?:大陆|内地|中国)的?(?:手机|号码|电话)|\\bold (?!flat|house|street|room|building)(?:\\w+ ){0,2}(?:number|sim|phone)\\b|\\blost my (?:phone|sim)|\\bnumber (?:\\w+ )?(?:recycled|reassigned|cancelled|deactivated)|\\bno (?:longer have (?:that|the|my) (?:number|phone)|chinese number)|\\bchanged my number',
    undefined,
    false,
  ),
  cue(
    'abroad',
    "移民|(?<![是没])[在来去到]了?(?:国外|海外|外国|境外|美国|加拿大|英国|澳洲|日本|新加坡|马来西亚|德国|法国|韩国)|\\b(?:abroad|overseas)\\b|\\bi (?:live|am) in (?!the (?:app|chat)|(?:a |the )?(?:call|queue|line|need|pain)\\b)|\\bi['’]m in (?!the |a |an |my |shock|trouble)",
    undefined,
    true,
  ),
  cue(
    'not-dispatched',
    "(?<!我)(?:[没未]有?(?![说话讲])|不(?=[发出]货))[^，,]{0,2}(?:[发出]货|发出|寄(?!到|来|回|失)|发(?=$))|待(?:卖家)?发货|\\b(?:not (?:yet )?(?:been )?(?:shipped|dispatched)|hasn['’]?t (?:been )?shipped|never shipped)",
    undefined,
    false,
  ),
  cue(
    'promise-passed',
    "(?:[说话讲]好?|答应|承诺|保证)[^。]{0,12}(?:小时|[天日]|周|星期|礼拜)(?:[之以]?内|[发出寄到退补送])[^。]{0,24}(?:还没|没有?[发出到寄收动]|都?过了|了还|第[\\d一二两三四五六七八九十]+[天日]|(?:[\\d一二两三四五六七八九十]个?(?:[天周月]|礼拜|星期)|[天周月]多?)[了喇])|\\bpromised\\b[^.]{0,30}\\b(?:hours?|days?|weeks?)\\b.{0,30}(?:it['’]?s been|still|already)",
    undefined,
    false,
  ),
  cue(
    'agent-refused',
    '(?:处理|介入|判定|裁定)的?结果.{0,30}不(?:接受|服|公|合理|满)',
    undefined,
    false,
    true,
  ),
  cue(
    'outside-asked',
    '消保|消委|消费者(?:保护|委员|协会)|12315|1950|\\bconsumer (?:council|protection)\\b',
    undefined,
    true,
  ),
  cue(
    'dispute-closing',
    '(?:纠纷|售后|申请)[^，,]{0,10}(?:(?<!被|已经?)关闭|到期|超时)|退款[^，,]{0,6}超时|\\bdispute[^.]{0,20}(?:close|expire|end)s?',
    undefined,
    true,
  ),
];

/** Nobody was named so far whose doing it could be. */
const isNobody = ({ text, about }: Clause): boolean =>
  about === undefined && !/[他她]|对方|\b(?:he|she|they)\b/.test(text);
/** Words that can only be told of a seller, by the circumstance: 「你不理我」 is whoever reads it. */
const ALONE: Readonly<Partial<Record<Circumstance, RegExp>>> = {
  'seller-refused':
    /^(?!.*(?:卡|付款|支付|\bcard|\bpayment)).*(?:不[给肯让]|[不没][得能]退|拒绝|\brefus\w+ (?:to|me|my)\b)/,
  'seller-silent':
    /^(?!.*(?:[你您]|揽收|物流|包裹|\byou\b)).*(?:不理|[没不]有?人?[回理]|已读|石沉|装死|拉黑|声气|下文|\bno (?:reply|answer|response)|\bignor|\bblocked me)/,
  'seller-agreed': /同意|\b(?:agreed|approved)/,
  'seller-demands': /运费|邮费|除非|先|寄回|退货|好评|星/,
  'agent-refused': /./,
};

/** Money that is gone: told as done, and not denied. */
const GONE =
  /[转汇过打付给交](?:[走出账款数钱]|过去)?了[^，,]{0,10}(?:钱|[元块]|万|千|\d|给他)|过了[^，,]{0,3}[\d一二两三四五六七八九][\d百千万]|被(?:刷|转走|扣|骗[了走钱]|盗刷)|atm[^，,]{0,6}[按转存操][^，,]{0,8}\d|刷[了走]|转走|扣走|[钱万千元块](?:没|不见|被)|(?:已经?|都)[^，,]{0,3}[转汇打存]账?[^，,]{0,3}[\d一二三四五六七八九]|[转汇打存](?:[过出]去|完)了|已经?[^，,没]{0,3}(?:[转汇]|[转汇过打][账款数钱])(?:给|了|$)|照[^，,]{0,6}[转汇存]了|\b(?:talked|tricked|conned) me into (?:mov|transfer|send|wir|pay)|\b(?:made|had) me (?:move|transfer|send|wire|pay)|\b(?:moved|wired) [^.]{0,16}\d[^.]{0,14}\b(?:to|into)\b|\b(?:transferred|(?:sent|wired|paid) (?:them|him|her)\b|(?:sent|wired|paid|gave|lost) (?!me\b)(?:[^.,]{0,8}\d|(?:\w+ ){0,2}(?:money|cash|an? (?:fake|scam)))|(?:got|took) [^.,]{0,8}\d[^.,]{0,12} (?:from|off|out of) me|drained|stolen|charged (?:me|my)|money (?:\w+ )?(?:gone|taken))/;
const STILL =
  /先要?[交付转]|要先?[交付转]|没有?[少转汇给付扣被]|(?:差一?点|险些)[^，,]{0,6}[转汇打付给过存]|(?:\b(?:nearly|almost|not|never)|n['’]t)(?: yet| even| actually)? (?:transferred|wired|sent|paid|gave|given|lost)\b|未见少|还在|没事|\bno money\b|\bnot (?:yet )?(?:paid|taken)\b|\bhaven['’]?t (?:paid|sent)/;

/** Asks what to do about what was told: 「轉了八千怎麼辦」. */
const AFTER = /怎么办|点算|追|[拿要]回|\bwhat (?:do|can|should)\b|\bback\b/;
/** Did what somebody asked for in the clause before. */
const OBEYED = /照[^，,]{0,4}做了|^ ?(?:and |so )?i did(?: (?:it|so|that|as|what)\b|\W*$)/;
const ASKED =
  /[转汇打存][账款钱]|过数|[转汇付存][^，,]{0,3}[\d一二两三四五六七八九]|\b(?:transfer|wire|send|pay)\b/;

/** Circumstances that the clauses tell as facts. */
export function circumstancesOf(clauses: readonly Clause[]): readonly FoundCircumstance[] {
  const found: FoundCircumstance[] = [];
  const add = (value: Circumstance, clause: Clause): void => {
    if (found.some((other) => other.value === value)) return;
    const start = clause.start + clause.text.search(/\S/);
    found.push({ value, start, end: clause.start + clause.text.trimEnd().length });
  };
  clauses.forEach((clause, place) => {
    if (clause.mood === 'if') {
      if (clause.who === 'seller' && BARGAIN.test(clause.text)) add('seller-demands', clause);
      return;
    }
    // Whoever leaves the subject out speaks of the one who was named last.
    const who = clause.named
      ? clause.who
      : clause.who === 'shopper'
        ? (clause.about ?? 'seller')
        : clause.who;
    for (const { value, words, who: whose, deniable, across, named } of CUES) {
      const passive = HIS.test(clause.text);
      if (whose && !whose.includes(passive ? 'seller' : who)) continue;
      if (whose && clause.named && clause.who === 'shopper' && !passive) continue;
      // 「我不換了」 is the shopper's own change of mind.
      if (
        value === 'seller-refused' &&
        !clause.named &&
        clause.who === 'shopper' &&
        /不[要想]?[退换][^，,]{0,2}了/.test(clause.text)
      )
        continue;
      if (named && !clause.named && !clause.reported) continue;
      if (whose && isNobody(clause) && !ALONE[value]?.test(clause.text)) continue;
      if (
        asksWhether(clause) &&
        value !== 'unreachable' &&
        value !== 'cannot-sign-in' &&
        value !== 'seller-demands' &&
        value !== 'phone-gone' &&
        value !== 'outside-asked'
      )
        continue;
      const told = across ? clauses.slice(place, place + 3) : [clause];
      const match = words.exec(told.map(({ text }) => text).join('，'));
      if (!match) continue;
      // Where nobody is named, the shopper did it; and a seller who does not answer is no customer service.
      if (value === 'seller-cancelled' && !clause.named && clause.who === 'shopper' && !passive) continue;
      const isOthers = who === 'courier' || (who === 'seller' && clause.about === 'seller');
      if (value === 'unreachable' && isOthers && !/客服|人工|小蜜|bot/.test(match[0])) continue;
      if (deniable && isDenied(clause.text, match.index)) continue;
      if (value === 'seller-silent' && /还没[联找问跟]|\bnot (?:asked|contacted)/.test(clause.text)) continue;
      if (value === 'cannot-sign-in' && /还(?:能|入到|可以)|仍能/.test(clause.text)) continue;
      add(value, clause);
    }
    const isDone =
      GONE.test(clause.text) || (OBEYED.test(clause.text) && ASKED.test(clauses[place - 1]?.text ?? ''));
    if (isDone && !STILL.test(clause.text) && (clause.mood === 'fact' || AFTER.test(clause.text)))
      add('money-gone', clause);
  });
  // Somebody who still gets in is not locked out, whatever else fails.
  const inside = clauses.some(({ text }) =>
    /[还仍都]能登|登得进|入到去|能登上|\bstill (?:get|log) in\b/.test(text),
  );
  const has = (value: Circumstance): boolean => found.some((other) => other.value === value);
  // A yes that is taken back, or bound to a demand, is none.
  return found.filter(
    ({ value }) =>
      !(value === 'seller-agreed' && (has('seller-refused') || has('seller-demands'))) &&
      !(value === 'seller-silent' && has('seller-refused')) &&
      !(value === 'cannot-sign-in' && inside),
  );
}
