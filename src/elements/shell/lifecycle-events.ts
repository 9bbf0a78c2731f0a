/**
 * The thing that failed: a part of the widget that did not load, what the page's policy for scripts refuses (Trusted Types), a pack
 * of the page's own, keeping a draft, or copying.
 */
export type ErrorCode = 'chunk' | 'policy' | 'content' | 'storage' | 'clipboard';

/** The panel is about to open; cancel it to keep it closed. */
export class TaobaoHelpOpenEvent extends Event {
  static readonly type = 'taobao-help-open';
  constructor() {
    super(TaobaoHelpOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** The panel is about to close; cancel it to keep it open. */
export class TaobaoHelpCloseEvent extends Event {
  static readonly type = 'taobao-help-close';
  constructor() {
    super(TaobaoHelpCloseEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** Something failed; the widget goes on with what it has. */
export class TaobaoHelpErrorEvent extends Event {
  static readonly type = 'taobao-help-error';
  readonly code: ErrorCode;
  /** For developers, in English. */
  readonly message: string;
  /** The cause, where there is one. */
  readonly error: unknown;
  constructor(code: ErrorCode, message: string, error?: unknown) {
    super(TaobaoHelpErrorEvent.type, { bubbles: true, composed: true });
    this.code = code;
    this.message = message;
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'taobao-help-open': TaobaoHelpOpenEvent;
    'taobao-help-close': TaobaoHelpCloseEvent;
    'taobao-help-error': TaobaoHelpErrorEvent;
  }
}
