import type { Advice, Ask, FactAdvice } from '../../advice/types.js';
import type { Entry } from '../../content/types.js';
import type { LaterSnapshot } from '../panel/snapshot.js';

/** Fields of the report that have a chip of their own. */
export type FieldName = 'summary' | 'orderNumber' | 'product' | 'amount' | 'solution';

/** One detail of the case, as its chip shows it. */
export interface Detail {
  /** Tells the chips apart, and stays the same while the detail is filled in or changed. */
  readonly id: string;
  readonly label: string;
  /** '' while nobody has said it. */
  readonly value: string;
  /** The answer is needed and nobody has given it. */
  readonly wanted?: boolean;
  /** The field that takes it; else it is a correction of the story, or photos. */
  readonly field?: FieldName;
  readonly ask?: Ask;
  readonly fact?: FactAdvice;
}

/** Roles whose answer stands in a field of the report. */
const FIELD_OF: Readonly<Record<string, FieldName>> = {
  'order-number': 'orderNumber',
  product: 'product',
  wish: 'solution',
};

const isShown = (id: string): boolean => id.startsWith('photo') || id.includes('screenshot');

const wantsPhotos = (entry: Entry | undefined): boolean =>
  entry?.evidence.some(({ id }) => isShown(id)) ?? false;

/** A field's fact, told in words or in the field, or still asked for. */
function ofField(m: LaterSnapshot, { facts, asks }: Advice, role: string, label: string): Detail {
  const field = FIELD_OF[role]!;
  const written = field === 'summary' ? '' : m.state.report[field];
  const fact = facts.find((known) => known.role === role);
  const ask = asks.find((open) => open.role === role);
  return {
    id: field,
    label: fact?.label ?? ask?.label ?? label,
    value: written || (fact?.text ?? ''),
    field,
    wanted: ask !== undefined,
    ...(ask && { ask }),
    ...(fact && { fact }),
  };
}

/** Facts and open questions that no field takes, each with its role and its place among those of the role. */
function ofStory({ facts, asks }: Advice): readonly Detail[] {
  const counts = new Map<string, number>();
  const idOf = (role: string): string => {
    const n = counts.get(role) ?? 0;
    counts.set(role, n + 1);
    return `${role} ${n}`;
  };
  // The ladder shows which rungs were tried.
  const told = facts.filter(({ role }) => !(role in FIELD_OF) && role !== 'tried');
  const open = asks.filter(({ role }) => !(role in FIELD_OF));
  return [
    ...told.map((fact) => ({ id: idOf(fact.role), label: fact.label, value: fact.text, fact })),
    ...open.map((ask) => ({ id: idOf(ask.role), label: ask.label, value: '', wanted: true, ask })),
  ];
}

/** It was read in the shopper's words, and they have not been at it: the message says it. */
export const isTold = ({ id, fact }: Detail): boolean => fact?.confirmed === false && id !== 'orderNumber';

/** The details of a case: what is asked for, which keeps its place once it is filled in; what was told; what could be added. */
export function detailsOf(m: LaterSnapshot, advice: Advice): readonly Detail[] {
  const { strings } = m;
  const { photos, summary, entry, amount } = m.state.report;
  const story = ofStory(advice);
  const hasSum = story.some(({ fact }) => fact?.currency !== undefined || fact?.role === 'sum');
  const details: readonly Detail[] = [
    { id: 'summary', label: strings.detailSummary, value: summary, field: 'summary', wanted: summary === '' },
    ...story,
    ofField(m, advice, 'wish', strings.detailWish),
    ofField(m, advice, 'order-number', strings.orderLabel),
    {
      id: 'photos',
      label: strings.photosLabel,
      value: photos.length > 0 ? String(photos.length) : '',
      wanted: wantsPhotos(m.entry(entry)),
    },
    ofField(m, advice, 'product', strings.detailProduct),
    ...(hasSum
      ? []
      : [{ id: 'amount', label: strings.amountLabel, value: amount, field: 'amount' as const }]),
  ];
  const rank = (detail: Detail): number => (isTold(detail) ? 1 : detail.value || detail.wanted ? 0 : 2);
  return [...details].sort((a, b) => rank(a) - rank(b));
}

/** Nobody has said it, and this action can do without; the words themselves stand in the message. */
export const isSpare = ({ id, value, wanted }: Detail): boolean =>
  id === 'summary' ? value !== '' : value === '' && !wanted;
