/**
 * Words that say the same to the model whichever of them is written: names of goods, carriers, places, ways to pay, days,
 * spans, sums. Each kind becomes one sign, so that what happened to the thing is not drowned by what it was. Everything is
 * normalised already: folded to Simplified and lower case, words apart by one space.
 */

/** Private-use characters: no question holds them once it is normalised. */
const SIGNS = '\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008\ue009\ue00a\ue00b\ue00c';
const [GOODS, PAYMENT, CARRIER, PLACE, DAY, SPAN, SUM, NUMBER, PAST, FUTURE, OCCASION, COURIER, SELLER] =
  SIGNS;

/** Whether a character, or the first of a text, is the sign of a kind. */
export const isSign = (text: string): boolean => SIGNS.includes(text.charAt(0));

type Replacement = readonly [pattern: RegExp, by: string];

const chinese = (by: string, words: string): Replacement => [new RegExp(words, 'g'), by];
const latin = (by: string, words: string): Replacement => [
  new RegExp(`(?<![a-z0-9])(?:${words})(?![a-z0-9])`, 'g'),
  by,
];

/** Cantonese function words, the Zhuyin letters of Taiwan's chats, and what else has several spellings. */
const STANDARD: readonly Replacement[] = [
  chinese('为什么', '点解|为啥|咋(?=[不没还])'),
  chinese('怎么', '点样|点算|咋'),
  chinese('哪里', '边度'),
  chinese('谁', '边个'),
  chinese('什么', '[乜咩]嘢?|啥'),
  chinese('多久', '几耐'),
  chinese('现在', '而家'),
  chinese('昨天', '[寻琴]日'),
  chinese('的', '[嘅ㄉ]'),
  chinese('了', '[咗ㄌ]'),
  chinese('不', '唔'),
  chinese('没', '冇|没有'),
  chinese('在', '[喺响]'),
  chinese('给', '[俾畀]'),
  chinese('他', '佢'),
  chinese('些', '啲'),
  chinese('那', '嗰'),
  chinese('这么', '咁'),
  chinese('东西', '嘢'),
  chinese('们', '哋'),
  chinese('看', '睇'),
  chinese('找', '[揾搵]'),
  chinese('拿', '攞'),
  chinese('来', '嚟'),
  chinese('吗', '[ㄇ嘛]'),
  chinese('吧', 'ㄅ'),
  chinese('你', '您'),
  chinese('账号', '帐号|账户|帐户|户口'),
  chinese('登录', '登陆|登入'),
  chinese('不能', '无法|没法|没办法|不可以|没能'),
  chinese('退款', '退钱|退费'),
  chinese('运费', '邮费|快递费|寄费|邮资'),
  chinese('派送', '配送|送货|派件|投递|派发'),
  chinese('单', '快递单|物流单|运单'),
  chinese('短信', '简讯'),
  latin('you', 'u'),
  latin('your', 'ur'),
  latin('please', 'pl[sz]+'),
  latin('i', 'im'),
  latin(
    'not',
    '(?:has|have|did|does|do|is|was|are) not|(?:has|have|did|does|do|is|was|are)nt|aint|not yet|never',
  ),
  latin('cant', 'can ?not|cannot|could not|couldnt|unable to|not able to|wont|will not'),
  latin('come', 'came|comes|coming'),
  latin('send', 'sent|sending'),
  latin('pay', 'paid|pays|paying'),
  latin('buy', 'bought|buying|purchas(?:e|ed|ing)'),
  latin('steal', 'stole|stolen'),
  latin('lose', 'lost|losing'),
  latin('break', 'broken?|breaking'),
  latin('say', 'told|tells?|said|says|saying'),
  latin('take', 'took|taken|taking'),
  latin('get', 'got|gotten|getting|rec(?:ei|ie)v(?:e|es|ed|ing)'),
  latin('give', 'gave|given|giving'),
  latin('go', 'went|gone'),
];

/** The own platform's names, and those of shops that people who come from elsewhere write out of habit. */
const PLATFORM: readonly Replacement[] = [
  chinese('', '淘宝网?|天猫(?:超市|国际)?|阿里巴巴'),
  latin('', 'taobao|tmall|amazon|amzn?|prime'),
];

const COUNT = '[\\d一二两三四五六七八九十几百半]';
const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|march|april|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONEY = 'rs|usd|rmb|gbp|aud|hkd|nt|dollars?|pounds?|bucks|yuan|quid|euros?';

const KINDS: readonly Replacement[] = [
  chinese(SELLER!, '卖家|商家|店家|店铺|掌柜|店主|供应商|卖方|厂家|商户'),
  latin(SELLER!, 'sellers?|vendors?|merchants?|shopkeepers?|shop owner'),
  chinese(COURIER!, '(?:快递|送货|派送|派件)(?:员|小哥|哥)|司机|骑手|送货的|送快递的'),
  latin(COURIER!, 'drivers?|couriers?|postm[ae]n|mailm[ae]n|delivery (?:guy|boy|man|person|driver)s?'),
  chinese(
    PAYMENT!,
    '支付宝|花呗|白条|借呗|微信支付|信用卡|银行卡|储蓄卡|余额宝|云闪付|八达通|街口|转数快|借记卡',
  ),
  latin(
    PAYMENT!,
    'paypal|visa|mastercard|amex|alipay|wechat pay|apple ?pay|google ?pay|(?:(?:credit|debit|bank) )?cards?',
  ),
  chinese(
    CARRIER!,
    '顺丰|圆通|中通|申通|韵达|百世|极兔|菜鸟(?:裹裹|驿站)?|邮政|德邦|丰巢|黑猫|宅急便|宅配通|新竹物流|嘉里',
  ),
  latin(
    CARRIER!,
    'ups|usps|dhl|fedex|yodel|hermes|dpd|royal mail|ontrac|lasership|sf express|yto|zto|ems|post office',
  ),
  chinese(
    PLACE!,
    '北京|上海|广州|深圳|杭州|武汉|成都|重庆|天津|南京|苏州|西安|长沙|郑州|青岛|大连|厦门|福州|济南|合肥|昆明|南宁|沈阳|哈尔滨|' +
      '长春|石家庄|太原|南昌|贵阳|兰州|海口|三亚|宁波|无锡|佛山|东莞|义乌|广东|浙江|江苏|山东|河北|河南|湖北|湖南|四川|福建|江西|安徽|' +
      '山西|陕西|云南|贵州|广西|辽宁|吉林|黑龙江|内蒙古?|新疆|西藏|海南|甘肃|宁夏|青海',
  ),
  chinese(
    DAY!,
    `${COUNT}+月${COUNT}+[号日]?|${COUNT}+号 ?|(?:周|星期|礼拜)[一二三四五六日天末]|\\d{1,2}月[初中底份]?`,
  ),
  latin(
    DAY!,
    `mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sunday|(?:${MONTHS})(?: \\d+(?:st|nd|rd|th)?)?|(?:the )?\\d+(?:st|nd|rd|th)`,
  ),
  chinese(PAST!, '大?前天|昨晚|昨[日儿天]|上个?(?:周|星期|礼拜|月|次)|前几天|前两天'),
  latin(PAST!, 'yesterday|last (?:week|month|night|year)'),
  chinese(FUTURE!, '明[天日早儿]|大?后天|下个?(?:周|星期|礼拜|月)|听日'),
  latin(FUTURE!, 'tomorrow|tmrw?|next (?:week|month|day)'),
  chinese(
    OCCASION!,
    '生日|圣诞节?|过年|春节|年前|中秋节?|端午节?|国庆|情人节|母亲节|婚礼|结婚|出差|开学|双十一|双11|618|飞机|旅游|出国|送礼|送人|急用|考试',
  ),
  latin(
    OCCASION!,
    'birthdays?|christmas|xmas|halloween|wedding|thanksgiving|anniversary|holidays?|trip|flight',
  ),
  chinese(SPAN!, `(?:${COUNT}+|好几|多少|整整${COUNT}*)个?多?(?:天|日|小时|星期|礼拜|周|月|年|分钟|钟头)多?`),
  latin(
    SPAN!,
    '(?:\\d+|an?|one|two|three|four|five|six|seven|ten|few|couple(?: of)?|several) ?(?:more |business |working )?(?:days?|weeks?|months?|hours?|hrs?|years?|minutes?|mins?)',
  ),
  chinese(SUM!, '(?:\\d[\\d ]*|[一二两三四五六七八九十几百]+)(?:元|块钱?|毛|rmb|人民币|港币|台币|蚊|刀|万)'),
  latin(SUM!, `(?:${MONEY}) ?\\d+(?: \\d+)?|\\d+(?: \\d+)? ?(?:${MONEY})`),
  chinese(
    GOODS!,
    '东西|商品|宝贝|产品|货品|物品|衣服|裤子|鞋子?|裙子|外套|羽绒服|毛衣|衬衫|内衣|袜子|帽子|包包|背包|书包|钱包|行李箱|手表|耳机|耳环|项链|戒指|首饰|' +
      '充电宝|充电器|数据线|电脑|笔记本|平板|键盘|鼠标|显示器|硬盘|u盘|路由器|相机|电视机?|冰箱|洗衣机|空调|热水器|电饭[煲锅]|微波炉|烤箱|抽?油烟机|燃气灶|' +
      '净水器|扫地机|吸尘器|加湿器|电?风扇|吹风机|剃须刀|牙刷|牙膏|洗发水|沐浴露|面膜|口红|护肤品|化妆品|香水|纸巾|卫生纸|尿不湿|纸尿裤|奶粉|牛奶|鲜奶|水果|' +
      '苹果|橙子|芒果|山竹|榴莲|樱桃|车厘子|西瓜|荔枝|鸡蛋|大米|食用油|牛肉|牛排|海鲜|螃蟹|大闸蟹|零食|海苔|月饼|茶叶|白酒|红酒|啤酒|饮料|蛋糕|玩具|积木|手办|' +
      '婴儿车|床垫|沙发|桌子|椅子|柜子|衣柜|窗帘|被子|床单|四件套|枕头|毛巾|锅|水壶|杯子|碗|保鲜膜|垃圾袋|灯泡|台灯|吊灯|花洒|水龙头|马桶|地毯|雨伞|眼镜|墨镜|' +
      '图书|课本|教材|钢笔|打印机|墨盒|硒鼓|行车记录仪|机油|轮胎|电池|自行车|电动车|头盔|球拍|跑步机|瑜伽垫|帐篷|鱼竿|猫粮|狗粮|猫砂|药|保健品|蜂蜜|' +
      '手机[壳膜]|钢化膜|体重秤|投影仪|音[响箱]|麦克风|游戏机|电子书|轮椅|净化器|取暖器|电热毯',
  ),
  latin(
    GOODS!,
    'items?|things?|stuff|goods|products?|books?|shoes?|(?:t )?shirts?|dress(?:es)?|jackets?|coats?|jeans|trousers|pants|socks|hats?|(?:back)?packs?|bags?|' +
      'watch(?:es)?|(?:head|ear)phones?|earbuds|airpods|laptops?|tablets?|i(?:pad|phone)s?|kindle|keyboards?|mouse|monitors?|tvs?|cameras?|fridges?|chargers?|cables?|' +
      'batter(?:y|ies)|toys?|games?|dolls?|lego|chicken|meat|milk|fruits?|bananas?|bread|cakes?|food|sofas?|mattress(?:es)?|tables?|chairs?|lamps?|curtains?|sheets?|' +
      'pillows?|cups?|mugs?|plates?|pans?|kettles?|vacuum|makeup|lipstick|perfume|shampoo|skirts?|sweaters?|hoodies?|sneakers|trainers|boots|glasses|necklaces?|rings?|' +
      'umbrellas?|printers?|consoles?|xbox|controllers?',
  ),
  [/\d+(?: \d+)*/g, NUMBER!],
];

const REPLACEMENTS = [...PLATFORM, ...STANDARD, ...KINDS];

/** A normalised question with one spelling for what has several, and one sign for each kind of name. */
export const canonical = (normalised: string): string =>
  REPLACEMENTS.reduce((text, [pattern, by]) => text.replace(pattern, by), normalised);

/** Words of anger and contempt: they say that somebody complains, whatever about. */
const ANGER =
  /垃圾|坑|骗|忽悠|恶心|失望|无语|差劲|[太好]差|烂|气死|气人|火大|过分|离谱|奇葩|呵呵|什么鬼|玩意|搞笑|笑话|敷衍|糊弄|推卸|踢皮球|推脱|霸王|欺负|欺客|不要脸|缺德|黑心|无良|奸商|有病|服了|再也不|再不会|拉黑|曝光|投诉|举报|差评|消协|消委会|12315|不负责|态度|[耍玩]我|太过|不满|无耻|黑店|呃[人我]|嬲|恶劣|差到|worst|awful|terribl|horribl|disgust|disgrac|pathetic|useless|ridiculous|shambles|unacceptable|rubbish|garbage|trash|crap|bullshit|\bbs\b|wtf|fuming|livid|furious|angry|upset|disappoint|let down|scam|fraud|cheat|\bl(?:iar|ie|ying)s?\b|rude|incompeten|shame|shock|appalling|poor|dreadful|never again|\bsucks?\b|rip ?off|thie[fv]|complain|misle[ad]|stupid|idiot|nonsense|waste|fed up|sick of|\bhell\b|damn|hate|unprofessional|unhelpful/g;

/** How many words of anger a normalised question holds. */
export const anger = (normalised: string): number => normalised.match(ANGER)?.length ?? 0;
