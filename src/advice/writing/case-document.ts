import type { Report } from '../../guide/types.js';
import { fill } from '../words/fill.js';
import { fullDate } from '../words/full-date.js';
import type { AdviceStrings } from '../words/types.js';
import { factText } from '../deciding/fact-labels.js';
import { situationOf } from '../deciding/situation.js';
import { DATE_ROLES, SUM_ROLES, type DateRole } from '../story/types.js';
import type { Advice, AdviceContext, CaseDocument } from '../types.js';

const isDay = (role: string): boolean => (DATE_ROLES as readonly string[]).includes(role);
const isSum = (role: string): boolean => (SUM_ROLES as readonly string[]).includes(role);

/** One page on a case, to print or to keep: what happened, what was tried, what to send and what to show. */
export function caseDocumentWith(
  draft: Partial<Report>,
  advice: Advice,
  context: AdviceContext,
  strings: AdviceStrings,
): CaseDocument {
  const { page } = strings;
  const { report, story, entry, today } = situationOf(draft, context, strings);
  const { window, ladder, message, evidence } = advice;
  const days = story.facts
    .filter(({ role, confirmed }) => isDay(role) && (role !== 'date' || confirmed))
    .sort((a, b) => (a.value < b.value ? -1 : 1));
  const sums = story.facts.filter(({ role }) => isSum(role));
  const facts = [
    [page.problem, report.summary.trim() || (entry?.problem ?? '')],
    [page.order, report.orderNumber],
    [page.product, report.product],
    [
      page.amount,
      sums
        .map((fact) => factText(fact, strings, today))
        .map(([name, value], i) => (sums[i]!.role === 'sum' ? value : `${name} ${value}`))
        .join(strings.and),
    ],
    [
      window?.question && report.since
        ? strings.message.roles[(entry?.window?.role ?? 'date') as DateRole]
        : page.since,
      report.since,
    ],
    [page.solution, report.solution],
    [page.window, window?.label ?? ''],
  ] as const;
  const whens = { tried: page.tried, now: page.now, later: page.later } as const;
  const own = { lang: message.own.lang, title: page.own, text: message.own.full };
  const agent = { lang: message.agent.lang, title: page.forAgent, text: message.agent.full };
  return {
    lang: strings.message.lang,
    title: entry ? `${page.title}${strings.message.colon}${entry.title}` : page.title,
    // A clock that is wrong dates nothing.
    subtitle: fill(page.subtitle, { date: today ? fullDate(today, strings.message.lang) : '—' }),
    facts: facts.filter(([, value]) => value).map(([label, value]) => ({ label, value })),
    timelineTitle: page.timeline,
    timeline: [
      ...days.map((fact) => ({
        when: fact.rough ? fill(strings.message.about, { text: fact.value }) : fact.value,
        text: fact.role === 'date' ? page.began : strings.message.roles[fact.role as DateRole],
      })),
      ...ladder.map(({ state, title }) => ({ when: whens[state], text: title })),
    ],
    messageTitle: page.message,
    messages: own.lang === agent.lang ? [agent] : [agent, own],
    evidenceTitle: page.evidence,
    evidence: [
      ...evidence.map(({ text, atHand }) => ({ text, atHand })),
      ...report.photos.map((name) => ({ text: name, atHand: true })),
    ],
  };
}
