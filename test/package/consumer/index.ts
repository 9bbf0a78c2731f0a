// A TypeScript project that uses every export with its types. Compiled by `npm run check:package` in an empty
// project that has installed the package; never run.
import 'taobao-help/jsx';
import type { CustomElements } from 'taobao-help/jsx';
import { TaobaoHelpElement, TaobaoHelpFeedbackEvent, type Entry, type GuideState } from 'taobao-help';
import { advise } from 'taobao-help/advice';
import { resolveLocale, validateContent, type HelpContent } from 'taobao-help/content';
import en from 'taobao-help/content/en';
import hans from 'taobao-help/content/zh-Hans';
import hant from 'taobao-help/content/zh-Hant';
import { TaobaoHelpElement as Unregistered, type Strings } from 'taobao-help/element';
import { emptyReport, initialState, reduce } from 'taobao-help/guide';
import { createSearch, type SearchHit } from 'taobao-help/search';

const help: TaobaoHelpElement = document.createElement('taobao-help');
help.mode = 'launcher';
help.region = 'tw';
help.content = hant;
help.strings = { close: 'x' };
help.report = { orderNumber: '123' };
help.addEventListener('taobao-help-feedback', (event) => {
  const helpful: boolean = event.helpful;
  const typed: TaobaoHelpFeedbackEvent = event;
  console.log(helpful, typed.entry);
});
// @ts-expect-error: no such mode
help.mode = 'sideways';
// @ts-expect-error: the event says `helpful`, not `useful`
help.addEventListener('taobao-help-feedback', (event) => event.useful);

const props: CustomElements['taobao-help'] = {
  mode: 'dialog',
  region: 'hk',
  open: true,
  id: 'help',
  lang: 'zh-HK',
};
// @ts-expect-error: no such region
const wrong: CustomElements['taobao-help'] = { region: 'mars' };

const packs: readonly HelpContent[] = [hant, hans, en, validateContent(JSON.parse('{}'))];
const entry: Entry | undefined = packs[0]?.entries[0];
const strings: Partial<Strings> = {};
const state: GuideState = reduce(initialState, { type: 'ask', query: '退款' });

export async function use(): Promise<readonly unknown[]> {
  const search = await createSearch(en);
  const hits: SearchHit[] = search('refund', { limit: 3 });
  const report = { ...emptyReport, entry: 'refund-time' };
  const advice = await advise(report, { content: en, now: new Date(0), region: 'intl' });
  return [hits, advice.next.title, resolveLocale('zh-HK'), Unregistered, state, strings, entry, props, wrong];
}
