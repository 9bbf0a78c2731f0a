/** Lets the last request win: counts requests, as `@lit/task` counts its calls, so that an older answer can be told. */
export class Latest {
  #request = 0;

  /** Begins a request; all before it are out of date. @returns whether this one still is the latest */
  next(): () => boolean {
    this.#request++;
    return this.current();
  }

  /** Joins the latest request. @returns whether it still is the latest */
  current(): () => boolean {
    const request = this.#request;
    return () => request === this.#request;
  }
}
