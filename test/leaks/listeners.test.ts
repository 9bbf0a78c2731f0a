import { expect } from '@open-wc/testing';
import { ENUMERATED } from '../../src/elements/shell/settings.js';
import { mount } from '../elements/mount.js';

const TARGETS: Readonly<Record<string, EventTarget>> = {
  window,
  document,
  'the html element': document.documentElement,
  body: document.body,
  ...(window.visualViewport && { 'the visual viewport': window.visualViewport }),
};

/** Listeners on what outlives an element that were added since and are still there, as "what: type". */
function watch(): { readonly left: () => string[]; readonly restore: () => void } {
  const entries: {
    name: string;
    type: string;
    listener: unknown;
    signal: AbortSignal | undefined;
    gone: boolean;
  }[] = [];
  const own = Object.entries(TARGETS).map(([name, target]) => {
    const { addEventListener, removeEventListener } = target;
    target.addEventListener = (type, listener, options) => {
      const signal = typeof options === 'object' ? options.signal : undefined;
      entries.push({ name, type, listener, signal, gone: false });
      addEventListener.call(target, type, listener, options);
    };
    target.removeEventListener = (type, listener, options) => {
      for (const entry of entries) {
        if (entry.name === name && entry.type === type && entry.listener === listener) entry.gone = true;
      }
      removeEventListener.call(target, type, listener, options);
    };
    return target;
  });
  return {
    left: () =>
      entries
        .filter(({ gone, signal }) => !gone && !signal?.aborted)
        .map(({ name, type }) => `${name}: ${type}`),
    restore: () => {
      for (const target of own) {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      }
    },
  };
}

describe('an element that was removed', () => {
  for (const mode of ENUMERATED.mode) {
    it(`leaves no listener on window or document: ${mode}`, async () => {
      // The first one loads the code; libraries may listen once for all.
      await mount({ mode, open: '' });
      const listeners = watch();
      try {
        const shopper = await mount({ mode, open: '' });
        await shopper.ask('忘記密碼');
        await shopper.advice({ summary: '杯子破了' });
        shopper.element.remove();
        expect(listeners.left()).to.deep.equal([]);
      } finally {
        listeners.restore();
      }
    });
  }

  it('leaves none where it never loaded its panel', () => {
    const listeners = watch();
    try {
      const element = document.createElement('taobao-help');
      element.mode = 'launcher';
      document.body.append(element);
      element.remove();
      expect(listeners.left()).to.deep.equal([]);
    } finally {
      listeners.restore();
    }
  });
});
