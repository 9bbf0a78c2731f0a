import { isScam } from './scam.js';

/** What an entry is about, in the words of people who have the trouble; the weight says how sure the words are. */
const MATTERS: readonly (readonly [entry: string, weight: number, words: RegExp])[] = [
  [
    'account-stolen',
    0.9,
    /被盗|盗(?:用|刷|号|了)|被(?:黑|骇|hack)|(?:订单|单)[^，,]{0,6}(?:不是|都不是|没)(?:我|有)?(?:下|买)|不是我(?:下|买|订)|异地登|(?:有人|别人)[^，,]{0,8}(?:登(?:录|入|陆)|用)(?:了)?我(?!.{0,6}过的)|密码[^，,]{0,3}被改|换绑|抢回(?:来|帐|账)?|改掉(?:了)?(?:手机|密码)|(?:手机|密码)[^，,]{0,2}改掉|(?:改了|改咗)(?:我|咗)?(?:的)?(?:密码|支付密码)|一直(?:在)?扣|\bhacked\b|\b(?:ordering|orders?) [^.]{0,20}with my account|\baccount (?:was |got |is |has been )?(?:stolen|taken over|compromised)|\bsomeone (?:is using|used|logged into|got into) my\b/,
  ],
  [
    'customs-confirm',
    1.6,
    /ez ?way|易利委|实名(?:认证|委任)|申报相符|报关|海关(?=.*(?:app|确认|认证|通知|税))|补税|课税/,
  ],
  [
    'card-dispute',
    1.5,
    /争议(?:账|帐|交易|款)|拒付|\bcharge ?backs?\b|止付|\bstop (?:the |this |a )?payment|\bdispute (?:the |this |a )?(?:charge|payment|transaction)|too late for a dispute|\b(?:statement|card)[^.]{0,40}never (?:bought|ordered|made)|(?:向|找|跟)[^，,]{0,3}(?:银行|发卡行)[^，,]{0,4}(?:争议|申请|申诉|$)|月结单/,
  ],
  [
    'payment-duplicate',
    0.8,
    /(?:扣|付|刷|收|转|支付)(?:了|款|我)?[^，,]{0,4}(?:两|二|2|双)(?:次|笔|遍|份)|(?:两|2|二)(?:次|笔)[^，,]{0,4}(?:扣|付|刷)|重复(?:扣|付|刷|支付|收)|多扣|多付|多收|\b(?:charged|paid|billed|debited|deducted) (?:me |my \w+ )?(?:twice|two times|double)|\bdouble[- ](?:charged|billed|payment)|\bcharged twice/,
  ],
  [
    'pickup-missing',
    0.8,
    /(?:逾期费|超时费|保管费)|(?:自提|取件|门市|智能柜|柜|站|店取|提货点|便利店|超商)[^。]{0,20}(?:没(?:有)?(?:我)?[^，,]{0,3}件|不见|已(?:经)?取|被取|找不到)|\b(?:pick-?up (?:point|station|shop)|locker)[^.]{0,40}(?:gone|missing|not there|no parcel|fee|picked up)/,
  ],
  [
    'receipt-deadline',
    0.75,
    /自动(?:确认(?!收货?(?:了|左))|收货(?!了))|延长收货|确认收货[^，,]{0,6}(?:倒计时|还剩|剩)|\bauto(?:matically|matic)?[- ]?confirm|\bconfirms? (?:the order |receipt |itself )?automatically|\bextend (?:the )?(?:receipt|receiving|delivery)/,
  ],
  [
    'parcel-lost',
    0.75,
    /(?<!(?:退货|退回|寄回)[^。]{0,12})(?:签收|送达|送到|妥投|派送成功|代收|放(?:了)?(?:在|门)|已取|已完成|投递)[^。]{0,24}(?:没(?:有)?(?:收|拿|见|人|包裹|件)|没(?:有)?(?=$|[。，])|[并并]无|未(?:收|见)|找不到|不在|不是我)|(?<!(?:退货|退回|寄回)[^。]{0,24})没(?:有)?收到[^。]{0,12}(?:签收|送达)|丢(?:件|包|了|失)|寄失|空(?:的|箱|包)[^，,]{0,4}(?:箱|盒|包|什么)?|遗失|寄丢|弄丢|(?:包裹|件|快递)[^，,]{0,4}(?:不见|没了|被(?:别人|人|偷))|被(?:别人|人|偷)[^，,]{0,3}(?:拿|领|取)|\b(?:delivered|signed for)\b[^.]{0,60}\b(?:not|never|nothing|didn|haven|else|nobody|no one)|\b(?:lost|stolen|missing|empty) (?:parcel|package|box)|\bbox [^.]{0,16}empty|\b(?:parcel|package)[^.]{0,16}(?:lost|stolen|missing|disappeared)/,
  ],
  [
    'product-mismatch',
    0.7,
    /不符|不一样|是[^。]{1,12}[，,]我(?:买|订|要)的(?:明明)?是|(?:发|寄|送|拿)错|色差|颜色[^，,]{0,8}(?:不|差|错)|假(?:货|的|货)|仿(?:冒|品)|山寨|盗版|高仿|不是(?:正品|真|原装)|(?:少|漏|缺)(?:发|寄|了|一|两|件|配)|(?:只|才)(?:发|寄|到|收)[^，,]{0,6}(?:货|件|包|个)|货不对|来(?:的|了)(?:却)?(?:是|件|个|一)|旧款|左脚|图(?:片)?(?:和|跟|与|差)|实物|\b(?:wrong (?:item|size|colou?r|one|product|thing)|not as described|isn['’]?t (?:the|what|as)[^.]{0,30}(?:listing|picture|photos?|described|ordered|advertised)|fake|counterfeit|replica|instead of|missing (?:item|part|piece)s?|looks? nothing like|different (?:from|colou?r|size|item))\b|\bordered [^.]{0,50}\bgot\b|\bwithout the \w+|\b(?:one|two|\d) \w+ (?:less|missing)\b/,
  ],
  [
    'product-defect',
    0.7,
    /(?<!密码)(?:碎|破(?!解)|裂|坏|瑕疵|故障|损|变形|漏(?:水|液|电|气)|发霉|生锈|脱(?:线|胶|落)|开(?:线|胶|裂)|污|脏|冒(?:烟|火)|失灵|没反应|不(?:能用|亮|转|动了|通电|工作|制冷|加热)|用不了|(?:自己|突然)停|质量(?:差|问题|不)|臭|过期|烧|没声音|关不(?:起来|上)|打不开|黑屏|异音|异响|亮斑|黑屏|卡不进|漏电|着火|起火|酸味|断电|死机)|\b(?:broken|broke|crack(?:ed)?|defect\w*|faulty|damaged|torn|ripped|shattered|leak\w*|spark\w*|stopped working|dead pixel|caught fire|shuts? (?:off|down)|on fire|(?<!\b(?:number|line|link|page|app|chat|login|\d{6,})\b[^.]{0,10})(?:doesn['’]?t|does not|not|won['’]t) (?:work|turn on|charge)\w*|dead on arrival|mould|mold|stain\w*|smashed|in (?:\w+ )?pieces|bent|scratched)\b/,
  ],
  [
    'account-password',
    0.7,
    /忘(?:记|了)?(?:了)?密码|不记得密码|密码[^，,]{0,4}(?:忘|不记得|错误|不对)|登(?:录|入|陆)?[^，,]{0,2}不(?:进|上|了|到|入)|(?:进|入)不去|收不到[^，,]{0,4}验证码|验证码[^，,]{0,6}(?:收不到|没)|\bforgot(?:ten)? (?:my |the )?password|\b(?:can['’]?t|cannot|cant|unable to) (?:log|sign) ?in|\blocked out/,
  ],
  [
    'refund-time',
    0.65,
    /退(?:款|钱|的钱|费)[^。，,]{0,14}(?:没到|未到|没收|未收|没有?到|还没|几时|什么时候|多久|进度|不到账|没下来|去哪|在哪|没看)|(?:同意|答应|说)[^，,]{0,4}退[^。]{0,24}(?:没|未|不见|等)|(?:没|未)(?:看?到|收到)[^，,]{0,3}(?:退款|钱|退的)|(?:退款|钱)[^，,]{0,4}(?:卡|吞)|等退款|同意退款|少退|只退(?:了|我)|(?:退回|退货|寄回)[^。]{0,24}(?:说|话)[^，,]{0,2}没(?:有)?收到|(?:寄返|寄回|退回)[^。]{0,16}收到(?:先|才)退|\brefund\b[^.]{0,60}\b(?:not|hasn|haven|never|nothing|when|yet|still|waiting|where|missing|only)\b|\b(?:where|when)[^.]{0,20}\brefund/,
  ],
  [
    'payment-failed',
    0.65,
    /(?:付|支付|刷|结账|扣款)(?:款|卡)?[^，,]{0,4}(?:失败|不(?:了|过|成|出)|不能|错误|异常)|交易异常|(?:等待|待|未)付款|\b(?:payment|card)[^.]{0,16}(?:fail\w*|declin\w*|reject\w*|error|refused)|\bcan['’]?t pay\b/,
  ],
  [
    'returns-shipping-fee',
    0.6,
    /(?:退货|退回|寄回|来回)[^，,]{0,4}(?:运费|邮费)(?!他出|卖家出)|(?:运费|邮费)[^，,]{0,8}(?:谁|边个|我出|你出|自己|负担|承担|退)|\b(?:return (?:shipping|postage)|postage|shipping (?:fee|cost))\b/,
  ],
  [
    'logistics-delay',
    0.6,
    /(?:没|未|不|迟迟)(?:有)?[^，,]{0,3}(?:发货|出货|寄出|更新|动(?!作)|郁|到货|送|收到货)|没(?:有)?动|卡(?:在|住|关|海关|了)|停(?:了|在|咗|滞)|延误|延迟(?!收)|(?:还|仲)(?:没|未)(?:到|收到|出|发|寄)|催|太慢|到现在没(?:到|收)|没到|\b(?:nothing moves|not moved|hasn['’]?t (?:moved|arrived|shipped|come|updated)|stuck|late|delayed?|not (?:yet )?(?:arrived|shipped)|still (?:waiting|not)|no update)\b/,
  ],
  [
    'order-cancel',
    0.6,
    /(?<!不想|不要|不用|别|[让叫要]我)取消(?!重复|会员|不)|(?:没|未)(?:有)?(?:发货|出货|寄出)[^，,]{0,2}[想要]退|撤单|退单|不想买|下错单|(?<!card i )\bcancel(?! (?:the )?member)/,
  ],
  [
    'order-modify',
    0.6,
    /(?:改|换|更改|修改)(?:一?下)?(?:收货|收件|送货)?(?:地址|电话|收件人|颜色|尺码|尺寸|规格|订单)|地址[^，,]{0,4}(?:错|旧|写|填|改|不对)|(?:电话|收件人|尺码|颜色)(?:写|填|选)错|\b(?:address|phone|size|colou?r)[^.]{0,20}(?:changed?|wrong|old)|\bchange (?:the |my )?(?:address|order|size|colou?r)|\bold (?:flat|address|house)/,
  ],
  [
    'returns-apply',
    0.5,
    /想退|要退|退货|不合(?:身|适)|太(?:小|大|紧|松|短|长)|穿不(?:下|了)|不喜欢|不想要了|\breturn (?:it|this|them|the)\b|\bto return\b|\btoo (?:small|big|large|tight)|doesn['’]?t fit|\bsend (?:it|this) back/,
  ],
  [
    'order-track',
    0.5,
    /我的[^，,]{1,6}呢$|到(?:哪|边度|哪里)|在(?:哪|边度)(?:儿|里)?(?:看|查)|查(?:一下)?(?:物流|快递|单)|\bwhere(?:['’]s| is) my|\bwhere (?:it|my \w+) is\b|\btrack\b/,
  ],
];

/** Entries of which the words of a text in one spelling speak, most telling first. */
export function mattersOf(text: string, whole: string): readonly string[] {
  const found = MATTERS.filter(([, , words]) => words.test(text)).map(([entry]) => entry);
  return isScam(whole) ? ['scam-call', ...found] : found;
}

/** How sure the words of an entry are. */
export const weightOf = (entry: string): number =>
  entry === 'scam-call' ? 2 : (MATTERS.find(([id]) => id === entry)?.[1] ?? 0);
