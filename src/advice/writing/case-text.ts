import type { MessageWords } from '../words/types.js';
import type { CaseDocument } from '../types.js';

/** A case as plain text, for where it can be neither printed nor saved. */
export function caseText(data: CaseDocument, { colon }: Pick<MessageWords, 'colon'>): string {
  const block = (...lines: readonly string[]): string => lines.join('\n');
  return [
    block(data.title, data.subtitle),
    block(...data.facts.map(({ label, value }) => label + colon + value)),
    block(data.timelineTitle, ...data.timeline.map(({ when, text }) => `- ${when} ${text}`)),
    ...data.messages.map(({ title, text }) => block(title, text)),
    block(data.evidenceTitle, ...data.evidence.map(({ text, atHand }) => `${atHand ? '☑' : '☐'} ${text}`)),
  ].join('\n\n');
}
