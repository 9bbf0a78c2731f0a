/** Abuse, folded: Mandarin, Taiwanese and Cantonese swearing, its disguises, and English. */
const ABUSE =
  /傻[逼比叉屄b]|[煞沙]笔|[操艹肏曹]你|[你他尼]妈的?逼?|去死|死全家|全家死|王八蛋?|混蛋|脑残|智障|白痴|畜生|狗东西|狗日的?|贱人|婊子|滚蛋?|[屌叼丢]你|仆街|扑街|冚家[铲祥]|收皮|戆鸠|干你[娘老]|靠[北杯腰]|机掰|(?<![a-z])(?:s ?b|tmd|nmsl|cnm|wcnm|mlgb|wtf|stfu|(?:mother)?f+u+c+k+(?:er|ers|ing)?|shit(?:ty|head)?|bitch(?:es)?|ass(?:hole)?s?|arse(?:hole)?s?|cunts?|bastards?|dick(?:head)?s?|wankers?|morons?|idiots?|pricks?|suck(?:s|er|ers)?|dumb|stupid|go to hell|drop dead)(?![a-z])/g;

/** One of these alone swears; beside others it may mean something. */
const ALONE = /^(?:[我卧]?[干操靠屌滚艹草肏叼槽日]+|妈的|(?:god ?)?damn(?: it)?|crap)$/;

/** Words that go with abuse and say nothing by themselves. */
const FILLERS =
  /[你您我他们咱这那群种个是的了吧啊呀吗嘛妈娘老母佢哋嘅都全家真他大去给爷一死]|(?<![a-z])(?:you|your|youre|yourself|u|ur|off|this|that|it|the|a|an|all|of|lot|piece|guys|are|is|and|my|me|so|go|what|oh|man)(?![a-z])|\s+/g;

/** Letters of the scripts that the content and the examples are written in, and of all others. */
const OWN_SCRIPT = /[\p{Script=Han}\p{Script=Latin}\p{Script=Bopomofo}\d]/gu;
const OTHER_SCRIPT =
  /(?!\p{Script=Common})(?!\p{Script=Inherited})[^\s\p{Script=Han}\p{Script=Latin}\p{Script=Bopomofo}]/gu;

const isAbuse = (normalised: string): boolean => {
  if (ALONE.test(normalised)) return true;
  const rest = normalised.replace(ABUSE, '');
  return rest !== normalised && rest.replace(FILLERS, '') === '';
};

const isForeign = (normalised: string): boolean =>
  (normalised.match(OTHER_SCRIPT)?.length ?? 0) > (normalised.match(OWN_SCRIPT)?.length ?? 0);

/** Whether a normalised question may be about an entry: it is there, no mere abuse, and mostly not in another script. */
export const isAskable = (normalised: string): boolean =>
  normalised !== '' && !isAbuse(normalised) && !isForeign(normalised);
