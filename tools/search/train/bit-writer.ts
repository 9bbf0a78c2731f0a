import { ADAPTATION, CERTAIN, CONTEXTS, NARROW } from '../../../src/search/meaning/bit-reader.js';

/** Writes bits for `BitReader`: a range coder with carry, after the one in LZMA. */
export class BitWriter {
  readonly #bytes: number[] = [];
  readonly #odds = new Uint16Array(CONTEXTS).fill(CERTAIN / 2);
  #low = 0;
  #range = 0xffffffff;
  #held = 0;
  #waiting = 0;
  #started = false;

  /** Writes a bit and gives it back. */
  code(context: number, bit: 0 | 1): 0 | 1 {
    const odds = this.#odds[context]!;
    const bound = (this.#range >>> 15) * odds;
    if (bit) {
      this.#low += bound;
      this.#range -= bound;
      this.#odds[context] = odds - (odds >> ADAPTATION);
    } else {
      this.#range = bound;
      this.#odds[context] = odds + ((CERTAIN - odds) >> ADAPTATION);
    }
    while (this.#range < NARROW) {
      this.#range = (this.#range << 8) >>> 0;
      this.#shift();
    }
    return bit;
  }

  /** Everything written, as base64 without padding. */
  finish(): string {
    for (let i = 0; i < 5; i++) this.#shift();
    return Buffer.from(this.#bytes).toString('base64').replace(/=+$/, '');
  }

  /** Moves the top byte out; a run of 0xFF waits until it is known whether a carry passes through it. */
  #shift(): void {
    const carry = this.#low > 0xffffffff ? 1 : 0;
    if (carry || this.#low < 0xff000000) {
      if (this.#started) this.#bytes.push((this.#held + carry) & 0xff);
      this.#started = true;
      for (; this.#waiting > 0; this.#waiting--) this.#bytes.push((0xff + carry) & 0xff);
      this.#held = (this.#low >>> 24) & 0xff;
    } else this.#waiting++;
    this.#low = (this.#low % 0x1000000) * 256;
  }
}
