import type { Report } from '../../guide/types.js';
import { fill } from '../words/fill.js';
import { dateText } from '../time/dates.js';
import { fullDate } from '../words/full-date.js';
import type { AdviceStrings } from '../words/types.js';
import { wordFor } from '../words/word-for.js';
import { dayIn } from './parts.js';
import { factText } from '../deciding/fact-labels.js';
import { situationOf } from '../deciding/situation.js';
import { isSum } from '../story/types.js';
import type { Advice, AdviceContext, CaseDocument } from '../types.js';

/** One page on a case, to print or to keep: what happened, what was tried, what to send and what to show. */
export function caseDocumentWith(
  draft: Partial<Report>,
  advice: Advice,
  context: AdviceContext,
  strings: AdviceStrings,
): CaseDocument {
  const { page } = strings;
  const { report, story, entry, today, days: settled } = situationOf(draft, context, strings);
  const { window, ladder, message, evidence } = advice;
  const days = settled.filter(({ role, confirmed }) => role !== 'date' || confirmed);
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
        ? wordFor(strings.message.roles, entry?.window?.role ?? 'date')
        : page.since,
      dateText(report.since, today, strings),
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
        when: dayIn(fact, strings.message, today),
        text: fact.role === 'date' ? page.began : wordFor(strings.message.roles, fact.role),
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
