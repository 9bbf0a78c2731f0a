import type { MatterId } from '../../content/ids.js';
import { isScam } from './scam.js';

/** Words of people who have a trouble; the weight says how sure they are. */
const MATTERS: readonly (readonly [matter: MatterId, weight: number, words: RegExp])[] = [
  [
    'stolen',
    0.9,
    /(?<!没有?|不是|未)被盗|(?<!没有?|(?:没有?|不是|未)被)盗[用刷号了]|被(?:别?人|人)[^，,]{0,8}登|[被给]人?(?:黑|骇|hack)|\border\b[^.]{0,30}\bi (?:never|did(?:n['’]t| not)) (?:made?|placed?)\b|\bpassword (?:was |got )?changed\b|单[^，,]{0,6}(?:不是|没)[我有]?[下买]|不是我[下买订]|异地登|(?:有人|别人)[^，,]{0,8}(?:登[录入陆]|用)了?我(?!.{0,6}过的)|密码[^，,]{0,3}被改|换绑|抢回[来帐账]?|(?:手机|密码)[^，,]{0,2}改掉|改掉了?(?:手机|密码)|改了我?的?(?:支付)?密码|一直在?扣|(?<!\b(?:not|never|n['’]t) (?:been |got |get |was )?)\bhacked\b|\b(?:ordering|orders?) [^.]{0,20}with my account|\baccount (?:was |got |is |has been )?(?:stolen|taken over|compromised)|\bsomeone (?:is using|used|logged into|got into) my\b/,
  ],
  [
    'customs',
    1.6,
    /ez ?way|易利委|实名(?:认证|委任)|申报相符|报关|海关(?=.*(?:认证|通知|税|ez ?way))|补税|课税/,
  ],
  [
    'dispute',
    1.5,
    /争议(?:账|交易|款)|拒付|\bcharge ?backs?\b|止付|\bstop (?:\w+ )?payment|\bdispute (?:\w+ )?(?:charge|payment|transaction)|too late for a dispute|(?:statement|card|visa)\b[^.]{0,60}(?:never|not mine|n['’]t (?:buy|order|make))|(?:账单|明细|月结单)[^。]{0,40}(?:不是我|没有?[买刷下订])|[向找跟][^，,]{0,3}(?:银行|发卡行)[^，,]{0,4}(?:争议|申请|申诉|$)|月结单|(?:卡|账单|明细)[^。]{0,12}多了?[一几两]?笔/,
  ],
  [
    'charged',
    0.8,
    /(?:扣|付|刷|收|转|支付)[了款我]?[^，,]{0,4}(?<!第)[两二2双][次笔遍份回]|给了?[两二2双][次笔]钱|(?<!第)[两2二][次笔][^，,]{0,4}[扣付刷]|重复(?:扣|付|刷|支付|收)|[两2二][条笔]一样|多扣|多付|多收(?![^，,]{0,10}(?:运费|邮费|超))|\b(?:charged|paid|billed|debited|deducted) (?:me |my \w+ )?(?:twice|two times|double|3 times|three times)|\bdouble[- ](?:charged|payment)|\bcharged twice/,
  ],
  [
    'pickup',
    0.8,
    /(?:逾期费|超时费|保管费)|(?:自提|(?<!上门)取件|门市|(?<![衣书鞋橱酒床电边餐斗木])柜(?!子|体|门)|(?<![网车整])站|店取|便利店|超商|7-?(?:11|eleven)|全家)[^。]{0,24}(?:空(?!气|调|运|间)|没有?(?:物|东西|[^，,]{0,4}件|[^，,]{0,3}code)|都没有?(?=$|[！!，。])|不见|已经?取|[取拿领]走|找不到|退[返回]|不[给让][^，,]{0,2}[取拿领])|\b(?:pick-?up (?:point|station|shop|code)|locker|7-?(?:11|eleven))[^.]{0,50}(?:gone|missing|empty|\bnot?\b|nothing|can['’]?t|fee|picked up)/,
  ],
  [
    'receipt',
    0.75,
    /自动(?:确认|收货|完成)(?!收?货?了)|延长收货|[会就将要]自己[^，,]{0,2}确认|确认收货[^，,]{0,6}(?:倒计时|剩)|\bauto\w*[- ]?(?:confirm|complet)(?!ed)|\bconfirms? (?:[a-z]+ )*(?:automatically|itself|on its own)|\bextend (?:the )?(?:receipt|delivery)/,
  ],
  [
    'lost',
    0.75,
    /(?<!(?:退货|退回|寄回)[^。]{0,12})(?:签收|送[达到]|妥投|派送成功|代收|放了?[在门]|已取|已完成|投递(?!失))[^。]{0,24}(?:没有?(?:收|拿|见|人|包裹|件)|没有?(?=$|[。，])|[并并]无|未[收见]|不在|不是我)|(?<!(?:退货|退回|寄回)[^。]{0,24})没有?收到[^。]{0,12}(?:签收)|蒸发|丢[件包了失]|寄失|空[的箱包]|遗失|寄丢|弄丢|(?:包裹|件|快递)[^，,]{0,4}(?:不见|没了|被(?:别人|人|偷))|被(?:别人|人)[^，,]{0,3}[拿领取]|\b(?<!\b(?:sent|return\w*)\b[^.]{0,60})(?:delivered|signed (?:for|by))\b[^.]{0,60}\b(?:not|never|nothing|didn|else|nobody|no one)|\b(?:tracking|app|status|system|courier|carrier|it)\b[^.,]{0,10}\b(?:says?|shows?|said|marked|insists?)\b[^.,]{0,12}\b(?:delivered|signed)|\b(?:lost|stolen|missing|empty) (?:parcel|package|box)|\bbox [^.]{0,16}empty|\b(?:parcel|package)[^.]{0,16}(?:lost|stolen|missing|disappeared)/,
  ],
  [
    'mismatch',
    0.7,
    /不符(?!合?(?:[^，,]{0,4}(?:规[则定]|条件|要求|政策|资格)))|(?<!(?:电话|地址|名字|品名)[^，,]{0,6})不一[样致]|[红黄蓝绿黑白灰粉紫橙棕]色?[^。]{1,14}[寄发来送拿给]了?[^，,。]{0,5}[红黄蓝绿黑白灰粉紫橙棕]|(?:us|eu|(?<!件|证|货|信)码|(?:[大中小]|3[2-9]|4\d)号)[^。]{0,14}[寄发来送]了?[^，,。说]{0,6}(?:us|eu|[码号])|是[^，,。]{1,12}[，,]收到[^，,。]{0,8}是|其中[一二两三四五\d]件[^，,]{0,8}[没未][到收有]|是[^，,。]{1,8}不是[^，,。吗]{1,8}(?=$|[，,。])|是[^。]{1,12}[，,]我[买订要]的(?:明明)?是|(?<!没有?|未|地址[^，,]{0,4})[发寄送拿给]了?(?:错|成(?![吗功不]))|(?:发|寄|送|来|给)[^，,。]{0,4}(?:别|另)(?:的|一|款)|(?:尺寸|长度|宽度|高度|重量|容量)[^，,]{0,2}(?:差了|少了|短了|不[对足])|(?:拆|打开|收到)[^。]{0,10}(?:得返|只有|只剩)[一二两三\d][只个件支条包盒]|色差|颜色(?![^，,]{0,3}[选写填拍下点买]错)[^，,]{0,8}[不差错]|假[货的货]|仿|山寨|盗版|高仿|(?<!是)不是(?:正品|真|原装)|(?<![选写填拍下点输退][^，,]{0,2})[少漏缺][发寄了一两件配]|[只才][发寄到收][^，,]{0,6}[货件包个]|货不对|来[的了]却?[是件个一]|(?:订|买|拍|下单)[^。]{1,16}(?:结果|却|但)[^。]{0,6}(?:是|变|来了?|收到|寄来|给我?)(?![^，,。]{0,2}[坏破碎裂空])(?=[一-龥])|旧款|左脚|(?:描述|图|照片|页面)[^，,]{0,3}不同|(?:有人|被人?)(?:[用穿拆开]过)|[开拆]封过|翻新|(?:保质期|(?:保存|使用|赏味)期限|效期)[^，,]{0,5}(?:只剩|快到|已?过)|(?:标题|页面|描述|详情|介绍)[^，,。]{0,4}[写标说是][^。]{1,14}[，,][^，,。]{0,4}(?:标签|实际|吊牌|成分|到手|收到|结果)|(?:序[号列]|激活码|卡密|兑换码|点卡|key)[^，,]{0,8}(?:无效|用过|使用|失效|不了)|图片?[和跟与差]|实物|\b(?:wrong (?:item|size|colou?r|one|product|thing|model|voltage|version|plug|type|length|brand)|not as described|isn['’]?t (?:the|what|as)[^.]{0,30}(?:listing|photos?|described|ordered|advertised)|fake|counterfeit|replica|instead of|missing (?:item|part|piece)s?|looks? nothing like|different (?:from|colou?r|size|item))\b|\balready (?:been )?(?:redeemed|used|activated|opened)\b|(?<!\b(?:neighbou?r|friend|husband|wife|she|he|they|who) )\bordered [^.]{0,50}\b(?:(?<!\bhad )got(?! (?:hers|his|it|theirs))|received (?:size|an? (?!parcel|package)))\b(?! (?:an?|the|your) (?:e-?mail|code|notice|message|sms|text))|\bwithout the \w+|\b(?:came|arrived|delivered) (?:minus|lacking)\b|\b(?:one|two) \w+ (?:less|missing)\b/,
  ],
  [
    'defect',
    0.7,
    /(?<!密码|(?:支付|付款|结账|花[呗唄]|银行卡|境外卡|信用卡|详情|申请|客服|投诉|俾钱|券|红包|页面|网页|系统|app|链接|按钮|登录)[^，,。]{0,6})(?:碎|破(?!解)|裂|坏|(?<![中打判不间果粉粮奶药货])断(?![货网开线码续电])|[怪异杂]声|(?:[链炼鍊]|键|屉|轮|门|盖)[^，,]{0,3}卡[住死]|异响|杂音|噪音|[绿亮花]线|条[绿亮黑花]|[柄脚头盖扣钮链带底轮杆把][^，,。]{0,3}[掉断松]了|凹|起毛|跑毛|起球|缩水|褪色|掉[漆色毛皮]|甩[了掉]|瑕疵|故障|损|变形|漏[水液电气]|鼓[包起]|膨胀|腐?烂(?!尾)|发霉|糊|崩|压[扁坏]|融化|变质|生锈|脱[线胶落]|开[线胶裂]|污|脏|冒[烟火]|失灵|(?<!(?:卡|停|物流|快递|包裹|轨迹|单|一)[^，,]{0,8})不动了|(?:完全|直接|根本)不动(?!声|作)|不(?:能用(?!花|信用|微信|支付|券|的?e?卡)|亮|响|热(?!情|心)|转(?!人工|运)|工作|制冷|加热|通电|开机|充电|出[水气风声]|读盘)|[开充点按插]不(?:着|了机|到机|进电|了电|亮|动)|用不了|(?:自己|突然)停|(?<!不是|没有?)质量(?:差|问题|不)|臭|过期|烧|没有?(?:声(?!气)|画面|反应|信号|热风|电源)|[左右一单]边?(?:耳|声道)?[^，,。]{0,3}(?:有|没有?|不)(?:声|响|亮)|[关盖合扣锁拧闩]不(?:起来|上|实|紧|住|严|牢|稳)|站不稳|歪[的了斜掉]|趴窝|充电[^，,]{0,3}没动静|打不开|黑屏|异音|亮斑|卡不进|[着起]火|酸味|断电|死机)|(?<!\b(?:(?:number|line|link|page|app|site|website|chat|log-?in|code)s?|\d{6,})\b[^.]{0,10})\b(?:broken?|crack(?:ed)?|defect\w*|faulty|damaged|torn|ripped|shattered|leak\w*|swollen|swelled|bulg\w+|rotten|spark\w*|stopped working|dead pixels?|crackl\w*|snapped|buzz\w*|flicker\w*|caught fire|shuts? (?:off|down)|(?:(?:do|does|wo)n['’]?t|not) (?:work|turn on|charge)\w*|(?:is|was|went|already|arrived) dead|dead on arrival|mou?ld|stain\w*|smashed|in (?:\w+ )?pieces|bent|scratched)\b/,
  ],
  [
    'password',
    0.7,
    /忘[记了]*密码|不记得密码|密码[^，,]{0,4}(?:忘|不记得|错|不对)|登[^，,]{0,3}不[进上了到入]|[进入]不去|收不到[^，,]{0,4}验证码|验证码[^，,]{0,6}(?:收不到|没)|\bforgot\w* (?:\w+ )?password|\b(?:can['’]?t|cannot|cant|unable to) (?:log|sign) ?in|\blocked out/,
  ],
  [
    'refund',
    0.65,
    /退(?:款|钱|的钱)[^。，,]{0,14}(?:[没未]有?[到收]|还没|什么时候|多久|进度|去哪|在哪|没看)|(?:同意|答应|说)[^，,]{0,4}退[^。]{0,24}(?:没(?=$|[，。收到见退动]|有?[消收到退]|人)|等)|[没未](?:看?到|收到)[^，,]{0,3}(?:退款|钱|退的)|(?:退款|钱)[^，,]{0,4}[卡吞]|等退款|同意退款|退我\d|钱[^，,]{0,2}[没未]有?(?:收到|到账|返)|退[^。]{0,16}[钱款][^，,]{0,3}[没未]有?(?:到|收到|见|来)|退款[^。]{0,14}(?:处理|同意|审核)|退(?:款|钱)[^。]{0,24}(?:银行|支付宝|卡)[^。]{0,12}[没未]|[没未]有?退[款钱我]|[毛分蚊块]钱?都没有?[进到入收见]|(?<!至)少退|退少|只退[了我]|(?:退回|退货|寄回)[^。]{0,24}[说话][^，,]{0,4}没有?收到|(?:寄返|寄回|退回)[^。]{0,16}收到[先才]退|seller[^.]{0,24}(?:never|not|n['’]t) (?:got|get|receiv)(?! back)|\brefund\b[^.]{0,60}\b(?:not|none|hasn|haven|never|nothing|when|yet|still|waiting|where|missing|only|no money|(?:days?|weeks?|months?) ago\W*$)(?!\w)|\b(?:where|when)[^.]{0,20}\brefund/,
  ],
  [
    'payment',
    0.65,
    /(?:付|支付|刷|俾钱|结账|交易)[款卡]?[^，,。]{0,6}(?:失败|[不未没]成功)[^。]{0,40}?(?:(?<![没未不]有?|会)(?:已经?)?扣[了款走]|被扣|过了?数)|(?:扣[了款走]|被扣|过了?数|刷了)[^。]{0,30}(?:(?:未|待)(?:付款|支付)|(?:付款|支付)失败|交易关闭)|\b(?:payment|checkout|transaction|card)[^.]{0,20}(?:fail\w*|declin\w*|error|not go through|n['’]t go through)\b.{0,80}?\b(?<!\b(?:not|never|n['’]t) (?:been |be |get )?)(?:charged|debited|deducted|took the money|money (?:was|is|has been) (?:taken|gone))\b|\b(?<!\b(?:not|never|n['’]t) (?:been |be |get )?)(?:charged|debited|deducted)\b.{0,80}?\b(?:unpaid|not paid|payment failed|(?:awaiting|pending) payment)\b|(?:付|支付|刷|结账|扣款)[款卡]?[^，,]{0,4}(?:失败|不[了过成出]|不能|错误|异常)|交易异常|(?:待|未)付款|\b(?:payment|card)[^.]{0,16}(?:fail\w*|declin\w*|reject\w*|error|refused)|\bcan['’]?t pay\b/,
  ],
  [
    'freight',
    0.6,
    /运费险|退货无忧|取件费|邮资|退货[^。]{0,20}运费|运费[^。]{0,12}退货|(?:退货|退回|寄回|来回)[^，,]{0,4}(?:运费|邮费)(?!他出|卖家出)|[垫贴][^，,]{0,4}(?:运费|邮费)|(?:扣|退少|少退)[^。]{0,12}(?:运费|邮费)|(?:寄回|退回)去?的(?:钱|费用?)[^，,]{0,4}(?:谁|算|我|自己)|(?:运费|邮费)[^，,]{0,8}(?:谁|边个|我出|你出|自己|承担)|\b(?:return (?:shipping)|postage|shipping (?:fee|cost))\b/,
  ],
  [
    'delay',
    0.6,
    /[没未不]有?[^，,]{0,3}(?:发货|出货|寄出|更新|到货|(?<!赠)送(?!的|我))|[没未]有?[^，,]{0,3}(?:动(?!作|静)|郁)|(?:物流|快递|包裹|轨迹|单)[^，,。]{0,10}不[动郁]|没有?动|卡(?:在|关|海关)|(?:物流|包裹|快递|件|单|货)[^，,]{0,8}卡住|备货|(?<!(?:付款|支付|页面|网络|手机|系统|结账|屏幕)[^，,]{0,4})卡了|停[了在滞]|延误|延迟(?!收)|迟[了到]|[以太么]迟|(?<!钱[^，,]{0,3})还[没未](?:到(?!账)|收到|出|发|寄)|(?<!不[^，,]{0,3})催|太慢|(?<!钱[^，,]{0,3}|到)没到(?!账)|\b(?:nothing moves|not moved|hasn['’]?t (?:moved|arrived|shipped|come)|stuck|(?<!\b(?:turned up|came|arrived|delivered)\b[^.,]{0,16})late|delayed?|not (?:yet )?(?:arrived|shipped)|still (?:waiting|not)|no update|(?<!\b(?:code|sms|refund|money)\b[^.,]{0,8})never (?:arrived|came|turned up|showed up))\b/,
  ],
  [
    'cancel',
    0.6,
    /(?<!不想|不要|不用|别|被|[让叫要]我|把[^，,]{0,8})取消(?!重复|会员|不|了)|[没未]有?(?:发货|出货|寄出)[^，,]{0,2}[想要]退|撤单|能撤|拦截|当(?:我)?没[拍买下]|[定订]金[^。]{0,10}(?:退|要回|不要)|退单|不想买|下错单|(?:儿子|女儿|孩子?)[^，,]{0,9}[下买]|\b(?:kid|son|daughter|child)s?\b[^.]{0,8}\b(?:bought|ordered|spent)|\bcancel(?!l?ed|(?:ling)? (?:the )?member)/,
  ],
  [
    'change',
    0.6,
    /(?:改|换)(?:一?下)?(?:收货|收件|送货)?(?:地址|电话|收件人|颜色|尺码|尺寸|规格|订单)|(?:地址|address)[^，,]{0,4}(?:错|旧|写|填|改)|(?:电话|尺码|颜色)[写填选]错|\b(?:address|phone|size|colou?r)[^.]{0,20}(?:changed?|wrong|old)|\btypo\b|\bchange (?:\w+ )?(?:address|size|colou?r)|\bold (?:flat|address|house)/,
  ],
  [
    'return',
    0.5,
    /想退|要退|退货|申请了?退款|退款申请|换货|买[大小]了|自动(?:确认)?收货了|不合[身适]|太[小大紧松短长]|穿不[下了]|不喜欢|不想要了|\breturn (?:it|this|them|the)\b|\bto return\b|\btoo (?:small|big|tight)|doesn['’]?t fit|\bsend (?:it|this) back/,
  ],
  [
    'track',
    0.5,
    /我的[^，,]{1,6}呢$|到(?:哪|边度)|在(?:哪|边度)[儿里]?[看查]|查(?:一下)?(?:物流|快递|单)|\bwhere(?:['’]s| is) my|\bcustoms\b|\bwhere (?:it|my \w+) is\b|\btrack\b/,
  ],
];

/** Troubles of goods that came broken or wrong. */
export const GOODS: readonly MatterId[] = ['defect', 'mismatch'];
const isGoods = (id: MatterId): boolean => GOODS.includes(id);
/** Says that something was found out. */
const FOUND_OUT = /(?:发现|原来(?!的)|\bfound(?: out)?\b|\bturn(?:s|ed) out\b)([^，]*)/;

/** Troubles of which the words of a text in one spelling speak, most telling first. */
export function mattersOf(text: string, whole: string): readonly MatterId[] {
  // Something found out weighs more than what came of it.
  const [, foundOut = ''] = FOUND_OUT.exec(text) ?? [];
  const named = (told: string): MatterId[] =>
    MATTERS.filter(([, , words]) => words.test(told)).map(([matter]) => matter);
  const telling = named(foundOut);
  const goods = telling.find(isGoods);
  const found = [...new Set([...telling, ...named(text)])].filter(
    (id) => !goods || id === goods || !isGoods(id),
  );
  return isScam(whole) ? ['scam', ...found] : found;
}

/** How sure the words of a trouble are. */
export const weightOf = (matter: MatterId): number =>
  matter === 'scam' ? 2 : (MATTERS.find(([id]) => id === matter)?.[1] ?? 0);

/** The words of a trouble, for `matchAll`; of one that is told by more than words, none. */
export const wordsOf = (matter: MatterId): RegExp =>
  new RegExp(MATTERS.find(([id]) => id === matter)?.[2] ?? /(?!)/, 'g');
