import { parseArgs } from 'node:util';
import {
  advise,
  caseOf,
  guessRegion,
  loadCalendar,
  loadSimplifier,
  readStory,
  redact,
} from 'taobao-help/advice';
import { createSearch } from 'taobao-help/search';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    locale: { type: 'string', default: 'zh-Hant' },
    region: { type: 'string' },
    zone: { type: 'string', default: 'Asia/Taipei' },
    // Pinned for a test or to see what the bot says at night: 2026-11-23T14:30Z.
    now: { type: 'string' },
  },
});
const question = positionals.join(' ') || '帳戶被盜，有人用我的帳號買東西';

// A bot loads these once, when it starts.
const { default: content } = await import(`taobao-help/content/${values.locale}`);
const [search, simplify, calendar] = await Promise.all([
  createSearch(content),
  loadSimplifier(),
  loadCalendar(),
]);

// A bot does this for each message.
const timeZone = values.zone;
const now = values.now ? new Date(values.now) : new Date();
const region = values.region ?? guessRegion({ timeZone, languages: [values.locale] });

const summary = redact(question);
const context = { content, now, region, timeZone, simplify, calendar };
const { entry } = caseOf(readStory(summary, context), search(summary), context);
const report = { entry, summary };

const advice = advise(report, context);

const say = (title, text) => console.log(`\n## ${title}\n${text}`);
say('Report', JSON.stringify(report, null, 2));
say('What was told', advice.facts.map(({ label, text }) => `- ${label}: ${text}`).join('\n'));
for (const { question } of advice.asks) say('To be asked', question);
for (const { id, text } of advice.notices) say(`Notice (${id})`, text);
say(
  advice.urgent ? 'Now, it is urgent' : 'Now',
  `${[advice.next.title, advice.next.href].filter(Boolean).join(' → ')}\n${advice.next.text}\n(${advice.next.reason})`,
);
if (advice.window) say('Dates', `${advice.window.label}\n${advice.window.detail}`);
say('Message for the agent', advice.message.agent.full);
say('In your language', advice.message.own.full);
say(
  'If that fails',
  advice.ladder.map(({ title, text, state }) => `- [${state}] ${title}: ${text}`).join('\n'),
);
