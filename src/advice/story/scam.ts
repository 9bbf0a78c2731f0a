/** Somebody gets in touch and says to be Taobao, a bank, the police or a carrier. */
const CALLER =
  /(?:自称|冒充|假冒|说[他她]?们?是|话(?:他|自己)?[系是])[^，,]{0,6}(?:淘宝|taobao|天猫|支付宝|客服|银行|快递|警|官方|公安|平台)|(?:淘宝|天猫|支付宝|银行|快递|报关行?|客服)的?(?:人员?|专员|客服)?[^，,]{0,4}(?:打(?:来|电话[来给]|了|给我|我)|来电|致电|加我|私我|发短信)|(?:有人|有个|陌生人?|接到|收到)[^，,。]{0,12}(?:打(?:来|电话|给|了)|来电|电话|短信|简讯|line|whatsapp|微信|讯息)[^。]{0,24}(?:淘宝|客服|银行|支付宝|订单|会员|退款)|(?:someone|somebody|he|got|received|a)[^.]{0,30}(?:call|phoned|rang|(?<!bank )text|whatsapp|messaged|sms)[^.]{0,54}(?:taobao|alipay|bank|refund|order|member)|(?:line|微信|whatsapp)来[^，,]{0,4}客服|有[个条][^，,]{0,6}[说话]我|接到[『「“"']?(?:淘宝|天猫|支付宝|银行|客服)|(?:call|sms|text|email|message|whatsapp) (?:from|claiming|saying)[^.]{0,20}(?:taobao|alipay|bank)|\b(?:taobao|alipay)\b[^.,]{0,20} (?:called|phoned|rang|texted|whatsapped|messaged) (?:me|my|us)\b|\bfrom ['"‘“]?(?:the |my )?(?:taobao|alipay|bank)[^.,]{0,16} (?:called|phoned|rang)\b|\b(?:posing as|impersonating) (?:the )?(?:taobao|alipay|bank)|(?:pretend\w*|claim\w*|said|says|saying) (?:to be |(?:he|she|they)(?:['’]?s| is| are| was| were)? )(?:from )?(?:the )?(?:taobao|alipay|bank)/;
/** A message or a page that wants a sign-in, in Taobao's name; and Jyutping or misspelt English for the same. */
const BAITED =
  /(?:短讯|短信|简讯|sms|message|e-?mail|邮件|whatsapp|line)[^。]{0,30}(?:异常|冻结|停用)[^。]{0,20}(?:链接|连结|link|网址)[^。]{0,8}[验认]证|[点扫开按][^，,。]{0,8}(?:链接|连结|二维码)[^，,。]{0,6}(?:填|输)[^，,。]{0,8}(?:银行|卡|账[号户]|密码|验证码)|^(?!.*ez ?way)[^]*(?:短讯|短信|简讯|sms|message|text|e-?mail|邮件|whatsapp)[^。]{0,40}(?:链接|连结|link|网址)[^。]{0,40}(?:付|信用卡|卡号|密码|\d费|重派费|\bcard\b|\bpay\b|\bfee\b)|(?:短讯|短信|简讯)[^。]{0,20}淘宝[^。]{0,20}(?:冻结|异常|登入|登录|点击)|淘宝[^。]{0,12}(?:会计|经理|财务|主管)[^。]{0,30}(?:设成|批发|会员|扣|流水|解冻|提现|转账)|[说话][^，,]{0,3}[是系]?[^，,]{0,3}淘宝的?(?:会计|财务|经理|员工|人)|(?:微信|whatsapp|line|私下|平台外)[^。]{0,30}(?:[转汇付][了账给])[^。]{0,40}(?:拉黑|删了?我|失联|不见|联系不上)|追回[^。]{0,24}(?:先[付交转]|手续费|保证金)|\bfund recovery\b|\b(?:up ?front|in advance)\b[^.]{0,24}\bback\b|刷流水|解冻(?:退款|资金)|安全账户|做任务|(?:电话|短讯|短信)[^，,]{0,4}[话说][系是]?(?:taobao|淘宝)|\b(?:waa|wah) (?:hai|hay) taobao|\bs[ao]me?body (?:say|said|call)[^.]{0,24}ta?obao/;
/** Somebody rang, whoever he says to be; what the shopper rang is not among it. */
const RANG =
  /(?<!我[^，,]{0,4})打(?:了?[个通]?电话)?(?:过?来|给我)|来电|接(?:到|了)?[^，,。]{0,8}电话|\b(?:rang|(?:call|phon)(?:ed|ing|s) me|got an? (?:\w+ )?call|(?:man|woman|guy|lady|bloke|girl|someone|somebody|caller|stranger)\b[^.,]{0,30} (?:called|phoned))/;
/** Pretexts that only such a caller has: an order became a dealer's, a member's or instalments by mistake; an account that is safe. */
const PRETEXT =
  /成了?[^，,。]{0,4}(?:批发|经销|代理商|分销|大客户|[^，,。]{0,3}会员|vip|分期|团购)|(?:vip|会员|分期|保险)[^。]{0,20}(?:每个?月|月月)[^，,。]{0,8}(?:扣|收|交)|(?:每个?月|分)[^，,。]{0,6}扣[^。]{0,20}(?:解除|取消|关掉|解掉)|解除分期|安全(?:户口|账[号户])|\b(?:registered|listed|signed up|set up|enrolled|marked|put down|down) as an? (?:\w+ )?(?:dealer|wholesaler?|reseller|distributor|agent|member|vip)|\b(?:charged|billed|deducted) (?:every|each|per) month|\bmonthly (?:fee|charge)|\binstal?ments? by mistake|\b(?:safe|secure)['"’”]? account/;
/** Somebody is called a false agent outright. */
const FALSE =
  /(?<![放休请])(?:假|冒牌)冒?的?(?:淘宝|天猫|支付宝|银行)?的?(?:客服|专员)|\b(?:fake|bogus|false) (?:(?:taobao|alipay|bank) )?(?:agent|rep\b|representative|caller|customer (?:service|support|care)|(?<=(?:taobao|alipay|bank) )(?:call|service|staff|support))/;
/** Somebody of Taobao's rang and the shopper moved money, which no agent asks for. */
const MOVED =
  /\b(?:taobao|alipay)\b[^.,]{0,20} (?:called|phoned|rang)\b.*\bi(?:['’]ve| have)?(?: \w+)? (?:transferred|wired|(?:sent|paid|gave) (?:him|her|them) [^.,]{0,3}\d\d)/;
/** Aims of such a caller: money moved, a code, a screen, a link, something unlocked. */
const BAIT =
  /atm|转[账钱]|过数|\botp\b|验证账[户号]|听[^，,]{0,3}电话|[转汇过存][数账款]?了[^，,]{0,4}[\d一二两三四五六七八九]|[转汇]给?[他她]?\d{3}|(?:打了|打?给了?[他她对])(?:[^，,]{0,6}[\d百千万][元块蚊]|\$)|扫码|二维码|打开支付宝|汇款|安全(?:户口|账户)|解除|分期|\d{1,2}期|重复(?:扣|下单|订单)|误设|设[成定]|vip|会员|屏幕共享|共享屏幕|远程|下载[^，,]{0,4}app|点[^，,]{0,4}(?:链接|连[结接])|[发给][^，,]{0,4}(?:链接|连结)|验证码|卡号|密码|双倍|理赔|赔我|保证金|冻结|解冻|操作|身份证|监管账户|退[钱款]给我|要我(?:加|转|下载|提供)|加了?(?:微信|line|qq)|\b(?:transfer\w*|wired|(?:sen[dt]|paid|gave) [^.,]{0,6}\d+|instal?ments?|member(?:ship)?|vip|freeze|frozen|unlock|link|screen|anydesk|teamviewer|code|card|bank|cancel|verify|confirm|double|by mistake|refund|pay|gift cards?|safe account)\b/;
/** Words by which people ask whether it is one, or say that it was. */
const SUSPECT =
  /诈骗|骗[子人案]|[被电防是]骗|真的?(?:还是)?假的|真的吗|可信|\bscam\w*|\bfraud\w*|\bphish\w*|\blegit\b/;
/** Somebody got a code or screen out of the shopper by a call. */
const GAVE =
  /(?:验证码|密码|卡号)[^，,]{0,4}(?:念|给|告诉|提供)[^，,]{0,6}(?:给|他|对方|客服|了)|\bgave (?:him|her|them) (?:the|my) (?:code|password|card)/;

/** The shopper made the call. */
export const CALLED_THEMSELVES =
  /我(?:自己)?(?:打[去给了]?|致电)[^，,]{0,6}(?:淘宝|客服)|不是诈骗|\bi (?:called|phoned|rang) (?:taobao|customer)/;

/** Whether somebody who says to be Taobao is taking, or has taken, the shopper in. */
export function isScam(text: string): boolean {
  if (CALLED_THEMSELVES.test(text)) return false;
  if ([BAITED, FALSE, MOVED].some((words) => words.test(text)) || (RANG.test(text) && PRETEXT.test(text)))
    return true;
  if (CALLER.test(text) && (BAIT.test(text) || SUSPECT.test(text))) return true;
  if (GAVE.test(text) && /说是|自称|打来|电话|客服|call/.test(text)) return true;
  return (
    SUSPECT.test(text) &&
    /打(?:来|电话|给)|来电|短信|line|whatsapp|微信|\bcall|\bsms|\btext(?:ed)?\b/.test(text) &&
    /淘宝|taobao|客服|订单/.test(text)
  );
}
