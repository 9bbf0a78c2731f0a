const HOSTS = /(?:^|\.)(?:taobao\.com|tmall\.(?:com|hk)|tb\.cn)$/;
/** Parameters that say which goods; all others only follow the shopper around. */
const KEPT = ['id', 'skuId', 'tk'];

/** A link as it is written: only ASCII, so that it ends where Chinese text begins. */
const LINK =
  /(?:https?:\/\/)?(?<![\w@.-])(?:[a-z\d-]+\.)*(?:taobao\.com|tmall\.(?:com|hk)|tb\.cn)(?![\w.-]*[a-z\d])(?:[/?#][\w\-.~:/?#[\]@!$&'()*+,;=%]+)/gi;

/** A page of Taobao or Tmall as `https:` link without what follows shoppers around; undefined for any other address. */
export function taobaoLink(text: string): string | undefined {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  const { hostname, pathname, searchParams, username, port } = url;
  if (!HOSTS.test(hostname) || username || port) return undefined;
  const query = String(
    new URLSearchParams(KEPT.flatMap((key) => searchParams.getAll(key).map((value) => [key, value]))),
  );
  return `https://${hostname}${pathname}${query && `?${query}`}`;
}

interface FoundLink {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Name of the goods in a share text: 「name」 behind the link, or 【name】 in front of it. */
function shared(text: string, start: number, end: number): FoundLink | undefined {
  const behind = /^[^「」\n]{0,80}「([^「」\n]{1,120})」/.exec(text.slice(end));
  const front = /【([^【】\n]{1,120})】\s*$/.exec(text.slice(0, start));
  const label = front && /^(?:淘[宝寶]|天[猫貓]|[闲閒][鱼魚]|taobao|tmall)$/i.test(front[1]!);
  const from = front ? front.index : start;
  if (behind) return { value: behind[1]!, start: from, end: end + behind[0].length };
  return front ? { value: label ? '' : front[1]!, start: from, end } : undefined;
}

/** Links to Taobao and Tmall, each with the share text around it: `name https://…`. */
export function findLinks(text: string): FoundLink[] {
  return [...text.matchAll(LINK)].flatMap(({ 0: written, index }) => {
    const trimmed = written.replace(/[.,;:!?'()[\]]+$/, '');
    const link = taobaoLink(trimmed);
    if (!link) return [];
    const end = index + trimmed.length;
    const share = shared(text, index, end);
    return [
      {
        value: [share?.value.trim(), link].filter(Boolean).join(' '),
        start: share?.start ?? index,
        end: share?.end ?? end,
      },
    ];
  });
}

/** Words of share texts behind the goods, to whoever gets them. */
const INVITATION = /\s*(?:點擊|点击|複製|复制)[^\n]{0,12}(?:打開|打开)[^\n]*$/;

/** Goods as they go into a message: a share text as name and link, any other text with its links cleaned. */
export function productText(text: string): string {
  const found = findLinks(text);
  const named = found.filter(({ value }) => value.includes(' '));
  if (named.length) return named.map(({ value }) => value).join(' ');
  let from = 0;
  let rest = '';
  for (const { value, start, end } of found) {
    rest += text.slice(from, start) + value;
    from = end;
  }
  return rest + text.slice(from).replace(found.length ? INVITATION : '', '');
}
