/** Slang for somebody who does not answer; told to his face it is an insult, so he is told what it means. */
const SILENT = /[装裝]死|已[读讀]不回|神[隐隱]|失[踪蹤]/g;
/** Names that nobody is called who shall help. */
const INSULTS =
  /[，,]?(?:真是|就是|根本是|什么|什麼|你们?|你們)*(?:骗子|騙子|奸商|[无無]良|黑心|垃圾(?!桶|袋)|混蛋|[他妈媽]+的)/g;
const SELLER =
  /(?:这个|這個|那个|那個|该|該|这家|這家|那家)?(?:卖家|賣家|商家|店家|店主|掌柜|掌櫃)[们們]?(?!客服|秀|中心)/g;
const PRONOUN = /(?<![其吉])[他她佢][们們]?/g;
/** Somebody else of whom a story speaks: whose a pronoun is nobody can tell then. */
const OTHERS =
  /快递|快遞|物流|集[运運]|[驿驛]站|客服|平台|机器人|機器人|小蜜|朋友|同事|[爸妈媽]|老[公婆]|先生|太太|[儿兒]子|女[儿兒]|师傅|師傅|小哥/;

/** A story as the seller is told it: of himself in the second person, and as what he did, not as what he is. */
export function toSeller(text: string): string {
  if (OTHERS.test(text) && text.search(PRONOUN) >= 0) return text;
  return (
    text
      .replace(SILENT, '没有回复')
      .replace(INSULTS, '')
      // A rung not tried yet, or a thing only feared, is nothing to tell him.
      .replace(/[，,]?[^，,。！？\n]*(?:还没|還沒|还未|還未)(?:联络|联系|聯絡|聯繫)[^，,。！？\n]*/g, '')
      .replace(/[^，,。！？\n]*(?:如果|万一|萬一|要是)[^。！？\n]*(?:怎么办|怎麼辦|点算|點算)[？?。]?/g, '')
      .replace(SELLER, '您')
      .replace(PRONOUN, '您')
      .replace(/您您/g, '您')
  );
}
