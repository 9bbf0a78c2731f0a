/** Holds what came of a story against what must and must not come of it. */
import { list, matches, type Expectations, type OneOf, type Story } from './read.js';
import type { Outcome } from './outcome.js';
import { TEXTS, type TextName } from './vocabulary.js';

export interface Check {
  readonly name: string;
  readonly holds: boolean;
  /** The finding, for the one who reads why it does not hold. */
  readonly found: string;
}

const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const CHOICES = ['entry', 'kind', 'rung', 'channel'] as const;

/** Places where a text stands: the message must hold something where it has room, and must not hold it anywhere. */
const placesOf = ({ texts }: Outcome, name: TextName): readonly string[] =>
  name === 'message' ? [texts.message, texts.short] : [texts[name]];

const isValue = (wanted: string, value: string): boolean =>
  wanted === '*' || (wanted.startsWith('/') ? matches(wanted, value) : wanted === value);

function factChecks(outcome: Outcome, facts: Expectations['facts'], wanted: boolean): Check[] {
  return Object.entries(facts ?? {}).map(([roles, value]) => {
    const held = outcome.facts.filter(({ role }) => roles.split('|').includes(role));
    const hit = held.some((fact) => list(value).some((one) => isValue(one, fact.value)));
    return {
      name: `${wanted ? 'holds' : 'does not hold'} ${roles} = ${list(value).join(' or ')}`,
      holds: hit === wanted,
      found: show(outcome.facts.map(({ role, value: found }) => `${role} = ${found}`)),
    };
  });
}

const choiceChecks = (outcome: Outcome, expected: Expectations, wanted: boolean): Check[] =>
  CHOICES.filter((name) => expected[name] !== undefined).map((name) => ({
    name: `${name} is ${wanted ? '' : 'not '}${list(expected[name]).join(' or ')}`,
    holds: list(expected[name]).includes(outcome[name]) === wanted,
    found: outcome[name],
  }));

const circumstanceChecks = (outcome: Outcome, names: OneOf | undefined, wanted: boolean): Check[] =>
  list(names).map((name) => ({
    name: `${wanted ? '' : 'no '}${name}`,
    holds: name.split('|').some((one) => outcome.circumstances.includes(one)) === wanted,
    found: show(outcome.circumstances),
  }));

const textChecks = (outcome: Outcome, expected: Expectations, wanted: boolean): Check[] =>
  TEXTS.flatMap((name) =>
    list(expected[name]).map((pattern) => {
      const places = placesOf(outcome, name);
      return {
        name: `${name} ${wanted ? 'says' : 'does not say'} ${pattern}`,
        holds: places.some((text) => matches(pattern, text)) === wanted,
        found: places.join(' ⏎ '),
      };
    }),
  );

function expectedOf(outcome: Outcome, expected: Expectations, wanted: boolean): Check[] {
  const urgent = expected.urgent;
  return [
    ...choiceChecks(outcome, expected, wanted),
    ...(urgent === undefined
      ? []
      : [{ name: 'urgent', holds: (outcome.urgent === urgent) === wanted, found: show(outcome.urgent) }]),
    ...circumstanceChecks(outcome, expected.circumstances, wanted),
    ...factChecks(outcome, expected.facts, wanted),
    ...textChecks(outcome, expected, wanted),
  ];
}

const PAIRS = ['「」', '『』', '（）', '【】', '《》', '“”'] as const;
const isBalanced = (text: string): boolean =>
  PAIRS.every(([open, close]) => text.split(open!).length === text.split(close!).length);
const LINK = /https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+/gu;

/** Who is written to on Taobao, in Simplified and with the order's number. */
const ON_TAOBAO = ['seller', 'request', 'platform', 'human', 'supervisor'];

const isRepeated = (text: string): boolean => {
  const sentences = text.split(/[。；！？\n【】]/u).filter((sentence) => [...sentence].length >= 10);
  return new Set(sentences).size < sentences.length;
};

/** Checks that every story has to pass. */
function always(story: Story, outcome: Outcome): Check[] {
  const { message, short, shown } = outcome.texts;
  const check = (name: string, holds: boolean, found: string): Check => ({ name, holds, found });
  const told = story.text.match(LINK) ?? [];
  const said = short.match(LINK) ?? [];
  const checks = [
    check(
      'short form has at most 200 characters',
      [...short].length <= 200,
      `${[...short].length}: ${short}`,
    ),
    check('brackets are closed', isBalanced(short), short),
    check('one step is the one to take now', outcome.stepsNow === 1, show(outcome.stepsNow)),
    check(
      'badge, hero and ladder name the same step',
      outcome.rungNow === outcome.rung,
      show([outcome.rungNow, outcome.rung]),
    ),
    check(
      'no half link',
      told.every((link) => !said.some((part) => part !== link && link.startsWith(part))),
      short,
    ),
    check('contacts are not called attempts', !/[试試][过過]/u.test(message + short), message),
    check('nothing left to fill in', !/\{\w+\}|undefined|\[object/.test(message + short + shown), shown),
  ];
  if (!isBalanced(story.text)) checks.splice(1, 1);
  if (!ON_TAOBAO.includes(outcome.rung)) return checks;
  const numbers = outcome.facts.filter(({ role }) => role === 'order-number').map(({ value }) => value);
  return [
    ...checks,
    check('Taobao reads Simplified', outcome.simplified, short),
    check('nothing is said twice', !isRepeated(message), message),
    check('short form keeps the order number', numbers.length !== 1 || short.includes(numbers[0]!), short),
  ];
}

/** Every check of a story, those of its own first. */
export const checksOf = (story: Story, outcome: Outcome): Check[] => [
  ...expectedOf(outcome, story.must, true),
  ...expectedOf(outcome, story.mustNot, false),
  ...always(story, outcome),
];
