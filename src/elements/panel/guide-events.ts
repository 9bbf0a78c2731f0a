import type { Report, StepId } from '../../guide/types.js';
import type { Certainty } from '../../search/types.js';

const options = { bubbles: true, composed: true };

/** A search was answered. */
export class TaobaoHelpSearchEvent extends Event {
  static readonly type = 'taobao-help-search';
  /** The question, with anything secret left out. */
  readonly query: string;
  /** Entry ids, best first. */
  readonly entries: readonly string[];
  /** An answer, or only what might be meant, or nothing. */
  readonly outcome: Certainty | 'nothing';
  constructor(query: string, entries: readonly string[], outcome: Certainty | 'nothing') {
    super(TaobaoHelpSearchEvent.type, options);
    this.query = query;
    this.entries = entries;
    this.outcome = outcome;
  }
}

/** An entry was opened. */
export class TaobaoHelpEntryOpenEvent extends Event {
  static readonly type = 'taobao-help-entry-open';
  readonly entry: string;
  constructor(entry: string) {
    super(TaobaoHelpEntryOpenEvent.type, options);
    this.entry = entry;
  }
}

/** The guide went from one step to another. */
export class TaobaoHelpStepChangeEvent extends Event {
  static readonly type = 'taobao-help-step-change';
  readonly from: StepId;
  readonly to: StepId;
  constructor(from: StepId, to: StepId) {
    super(TaobaoHelpStepChangeEvent.type, options);
    this.from = from;
    this.to = to;
  }
}

/** A text was copied. */
export class TaobaoHelpCopyEvent extends Event {
  static readonly type = 'taobao-help-copy';
  readonly text: string;
  constructor(text: string) {
    super(TaobaoHelpCopyEvent.type, options);
    this.text = text;
  }
}

/** The shopper said whether an answer helped. */
export class TaobaoHelpFeedbackEvent extends Event {
  static readonly type = 'taobao-help-feedback';
  readonly entry: string;
  readonly helpful: boolean;
  constructor(entry: string, helpful: boolean) {
    super(TaobaoHelpFeedbackEvent.type, options);
    this.entry = entry;
    this.helpful = helpful;
  }
}

/** The shopper reached the last step with a report. */
export class TaobaoHelpCompleteEvent extends Event {
  static readonly type = 'taobao-help-complete';
  /** Order numbers are masked but for their last four digits. */
  readonly report: Report;
  constructor(report: Report) {
    super(TaobaoHelpCompleteEvent.type, options);
    this.report = report;
  }
}

/** The shopper goes on in the page's own channel; cancel it to open that by script, and not by the `handoff` template. */
export class TaobaoHelpHandoffEvent extends Event {
  static readonly type = 'taobao-help-handoff';
  /** In the shopper's language; nothing secret, order numbers masked but for their last four digits. */
  readonly message: string;
  /** Masked in the same way. */
  readonly report: Report;
  constructor(message: string, report: Report) {
    super(TaobaoHelpHandoffEvent.type, { ...options, cancelable: true });
    this.message = message;
    this.report = report;
  }
}

/** The shopper said whether the case is solved. */
export class TaobaoHelpResolveEvent extends Event {
  static readonly type = 'taobao-help-resolve';
  readonly solved: boolean;
  constructor(solved: boolean) {
    super(TaobaoHelpResolveEvent.type, options);
    this.solved = solved;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'taobao-help-search': TaobaoHelpSearchEvent;
    'taobao-help-entry-open': TaobaoHelpEntryOpenEvent;
    'taobao-help-step-change': TaobaoHelpStepChangeEvent;
    'taobao-help-copy': TaobaoHelpCopyEvent;
    'taobao-help-feedback': TaobaoHelpFeedbackEvent;
    'taobao-help-complete': TaobaoHelpCompleteEvent;
    'taobao-help-handoff': TaobaoHelpHandoffEvent;
    'taobao-help-resolve': TaobaoHelpResolveEvent;
  }
}
