import en from '../../src/content/en.js';
import type { Locale } from '../../src/content/ids.js';
import type { HelpContent } from '../../src/content/types.js';
import zhHans from '../../src/content/zh-Hans.js';
import zhHant from '../../src/content/zh-Hant.js';
import enLater from '../../src/elements/later/words/en.js';
import zhHansLater from '../../src/elements/later/words/zh-Hans.js';
import zhHantLater from '../../src/elements/later/words/zh-Hant.js';
import enFirst from '../../src/elements/panel/words/en.js';
import zhHansFirst from '../../src/elements/panel/words/zh-Hans.js';
import zhHantFirst from '../../src/elements/panel/words/zh-Hant.js';
import { hostLocale } from '../../src/elements/shell/host-locale.js';
import type { Strings } from '../../src/elements/shell/strings.js';
import type { TaobaoHelpElement } from '../../src/elements/shell/taobao-help-element.js';
import type { Report } from '../../src/guide/types.js';
import type { BoundFunctions, queries } from '@testing-library/dom';
import { fireEvent, within } from './queries.js';

export const STRINGS: Readonly<Record<Locale, Strings>> = {
  'zh-Hant': { ...zhHantFirst, ...zhHantLater },
  'zh-Hans': { ...zhHansFirst, ...zhHansLater },
  en: { ...enFirst, ...enLater },
};
export const CONTENT: Readonly<Record<Locale, HelpContent>> = { 'zh-Hant': zhHant, 'zh-Hans': zhHans, en };

/** Draws are queued as microtasks; one that is queued now runs after them. */
export const drawn = (): Promise<void> => new Promise(queueMicrotask);

/** Waits until the panel is there, without changing what it shows. */
export async function ready(element: TaobaoHelpElement): Promise<Shopper> {
  await element.search(element.query);
  await drawn();
  const shopper = new Shopper(element);
  await shopper.arrived();
  return shopper;
}

/** Details of a case by the ids of their chips, which name a role or a field. */
const DETAILS = {
  order: /order-?number/i,
  photos: /^photos$/,
  amount: /^(amount|sum|paid|charged|refunded|offered|missing)/,
  product: /^product/,
  wish: /^solution$/,
  date: /^(ask )?(date|ordered|paid-on|dispatched|delivered|refund-asked|returned|seller-agreed)/,
};

/** Somebody who uses one widget by the words that can be read on it. */
export class Shopper {
  readonly element: TaobaoHelpElement;
  readonly root: ShadowRoot;
  /** Queries by role, name and text within the widget. */
  readonly ui: BoundFunctions<typeof queries>;

  constructor(element: TaobaoHelpElement) {
    this.element = element;
    this.root = element.shadowRoot!;
    this.ui = within(this.root as unknown as HTMLElement);
  }

  get locale(): Locale {
    return hostLocale(this.element);
  }

  get strings(): Strings {
    return STRINGS[this.locale];
  }

  get content(): HelpContent {
    return CONTENT[this.locale];
  }

  get searchBox(): HTMLTextAreaElement {
    return this.ui.getByRole('textbox', { name: this.strings.askLabel });
  }

  get summary(): HTMLTextAreaElement {
    return this.ui.getByRole('textbox', { name: this.strings.summaryLabel });
  }

  /** The text to copy. */
  get message(): HTMLTextAreaElement {
    const { messageHeading, messageSpoken } = this.strings;
    return this.ui.getByRole('textbox', {
      name: (name) => name === messageHeading || name === messageSpoken,
    });
  }

  /** The plan: the next action with its buttons. */
  get plan(): HTMLElement {
    return this.part('action')!;
  }

  /** The one button or link that says what it does. */
  get mainAction(): HTMLElement {
    return this.plan.querySelector<HTMLElement>('.button.wide')!;
  }

  /** The button for whoever is through with this step: it brought nothing, or it is done. */
  get onward(): HTMLButtonElement {
    const { noLuck, doneNext } = this.strings;
    return this.ui.getByRole('button', { name: (name) => name === noLuck || name === doneNext });
  }

  /** The titles of the answers that are shown. */
  get results(): string[] {
    const list = this.ui.queryByRole('list', { name: this.strings.resultsLabel });
    if (!list) return [];
    return within(list)
      .getAllByRole('button')
      .map((button) => button.querySelector('.result-title')!.textContent.trim());
  }

  /** The chip of a detail: asked for, told or offered. */
  chip(detail: keyof typeof DETAILS): HTMLButtonElement {
    const list = this.ui.getByRole('list', { name: this.strings.detailsHeading });
    return within(list)
      .getAllByRole<HTMLButtonElement>('button')
      .find(({ dataset }) => DETAILS[detail].test(dataset['detail'] ?? ''))!;
  }

  /** Opens the field of a detail under its chip; what is rarely needed stands behind "more". */
  async openDetail(detail: keyof typeof DETAILS): Promise<HTMLInputElement> {
    this.ui.queryByRole('button', { name: this.strings.detailMore })?.click();
    await drawn();
    const chip = this.chip(detail);
    if (chip.getAttribute('aria-expanded') === 'false') chip.click();
    await drawn();
    return this.root.querySelector<HTMLInputElement>('.editor :is(input, textarea)')!;
  }

  /** The last text of the panel's one live region, which screen readers say. */
  get told(): string {
    return this.ui.getByRole('status').textContent.trim();
  }

  part(name: string): HTMLElement | null {
    return this.root.querySelector(`[part~='${name}']`);
  }

  entry(id: string): HelpContent['entries'][number] {
    return this.content.entries.find((entry) => entry.id === id)!;
  }

  button(name: string | RegExp): HTMLButtonElement {
    return this.ui.getByRole('button', { name });
  }

  /** A step in the list of steps. */
  step(name: string): HTMLButtonElement {
    const nav = this.ui.getByRole('navigation', { name: this.strings.stepper });
    return within(nav).getByRole('button', { name: new RegExp(name) });
  }

  /** Presses the button that leads on from the step, and waits for the step it leads to. */
  async next(): Promise<void> {
    const { describe: write, describeInstead, toAction } = this.strings;
    const names = this.element.step === 'entry' ? [describeInstead, write] : [toAction];
    this.ui.getByRole('button', { name: (name) => names.includes(name) }).click();
    await this.arrived();
  }

  /** Waits until the step that the guide is in is shown: the later steps load when they are first needed. */
  async arrived(): Promise<void> {
    const { step, strings } = this.element;
    const words = { ...this.strings, ...strings };
    if (step === 'action')
      await this.ui.findAllByText(
        new RegExp(`${words.noLuck}|${words.doneNext}|${words.allTaken}|${words.solvedTitle}`),
      );
    else {
      const name = { entry: words.askHeading, issue: words.issueHeading }[step];
      await this.ui.findByText(name, { selector: '#step-heading' });
    }
  }

  /** Presses a button. */
  async press(name: string | RegExp): Promise<void> {
    this.button(name).click();
    await drawn();
  }

  /** Changes what stands in a field, as typing does. */
  async type(field: HTMLInputElement | HTMLTextAreaElement, value: string): Promise<void> {
    fireEvent.input(field, { target: { value } });
    await drawn();
  }

  async ask(question: string): Promise<void> {
    await this.type(this.searchBox, question);
  }

  /** Picks the entry with this id from the answers or lists that are shown. */
  async open(id: string): Promise<void> {
    const { title } = this.entry(id);
    const button = this.ui
      .getAllByRole('button')
      .find((item: HTMLElement) => item.querySelector('.result-title')?.textContent.trim() === title);
    if (!button) throw new Error(`${id} is not among the entries that are shown.`);
    button.click();
    await this.arrived();
  }

  /** Copies the message by the main button; the page that it opens stays closed. */
  async copy(): Promise<void> {
    this.mainAction.addEventListener('click', (event) => event.preventDefault(), { once: true });
    fireEvent.click(this.mainAction);
    await drawn();
  }

  /** Shows the message in full, or short again. */
  async lengthen(length: 'full' | 'short'): Promise<void> {
    const menu = this.ui.getByRole('combobox', { name: this.strings.messageLength });
    fireEvent.change(menu, { target: { value: length } });
    await drawn();
  }

  /** Opens what is folded under this heading. */
  async unfold(heading: string): Promise<void> {
    const summary = this.ui.getByText(heading).closest('summary')!;
    if (!summary.parentElement!.hasAttribute('open')) summary.click();
    await drawn();
  }

  /** Goes on to the last step with this report, and waits for its advice. */
  async advice(report: Partial<Report>): Promise<void> {
    this.element.report = report;
    this.element.step = 'action';
    await this.arrived();
  }
}
