/** Words of anger, which whoever shall help is not told; a word that can also mean something stands alone to be one. */
const CURSES =
  /(?:我?[操肏草干幹日屌][你他它佢]?(?:[妈媽娘]|老[母味])的?|[他你][妈媽](?:的|了?[个個])|尼[玛瑪]|特[么麼]的?|[傻煞沙][逼比屄](?:玩意儿?)?|王八蛋|混[蛋帐账帳]|狗[屁日]的?|放屁|去死|[滚滾](?:蛋|犊子)|仆街|冚家[铲鏟富]|屌|[垃辣]圾(?:(?:[卖賣商店]家|平[台臺]|客服|淘[宝寶]|快[递遞])(?=[，,。！!]))?(?=[卖賣商店平客淘快，,。！!])|(?<=^|[，,。！!？?\s])(?:[操靠滚滾]|[妈媽]的)(?=[，,。！!？?\s]|$)|(?<![a-z])(?:tmd|nmd|cnm|sb|wtf)(?![a-z]))|\b(?:what (?:an?|the) )?(?:(?:god ?)?damn(?:ed|it)?|(?:mother ?)?(?:fuck|f\*+k?)(?:ing|in|ed|er|s)?(?: (?:this|it|them|off|you))?|(?:bull)?sh[i*]t(?:ty|s)?|bastards?|a(?:ss|rse)holes?|bitch(?:es)?|crappy|bloody|freaking)\b/gi;

/** A text without curses, and without the marks that they leave. */
export const decent = (text: string): string => {
  const left = text.replace(CURSES, '');
  if (left === text) return text;
  return left
    .replace(/([，,、！!。.])(?:\s*[，,、！!。.])+/g, '$1')
    .replace(/^[\s，,。！!、]+/, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,.!?])/g, '');
};
