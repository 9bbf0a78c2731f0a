// A frame with the widget in it, as seen from the page around it.

/** Where the site's root is, from this page. */
export const root = document.documentElement.dataset.root;

export class Stage {
  #frame;
  #own = location.protocol === 'file:' ? '*' : location.origin;
  #isReady = false;
  #waiting = [];

  /**
   * @param {HTMLIFrameElement} frame
   * @param {{ onEvent?: (type: string, fields: object) => void }} [options]
   */
  constructor(frame, { onEvent } = {}) {
    this.#frame = frame;
    addEventListener('message', ({ source, data }) => {
      if (source !== frame.contentWindow) return;
      if (data.ready) this.#ready();
      else if (data.event) onEvent?.(data.event, data.fields);
    });
  }

  /** Loads the stage anew; `now` sets its clock. */
  load(now) {
    this.#isReady = false;
    this.#waiting = [];
    this.#frame.src = `${root}stage.html${now ? `?now=${encodeURIComponent(now)}` : ''}`;
  }

  /** Sends an order, once there is somebody to take it. */
  send(order, more = {}) {
    const message = { order, ...more };
    if (this.#isReady) this.#frame.contentWindow.postMessage(message, this.#own);
    else this.#waiting.push(message);
  }

  #ready() {
    this.#isReady = true;
    for (const message of this.#waiting.splice(0)) this.#frame.contentWindow.postMessage(message, this.#own);
  }
}
