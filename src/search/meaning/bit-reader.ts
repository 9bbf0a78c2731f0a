/** How fast a bit's probability follows what it sees; shared with the writer in tools/. */
export const ADAPTATION = 6;
/** Probabilities are fractions of this. */
export const CERTAIN = 1 << 15;
/** Contexts are numbered below this. */
export const CONTEXTS = 1024;
/** The interval is widened by a byte whenever it gets narrower than this. */
export const NARROW = 1 << 24;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The six bits of each letter, by its code. */
const SIX_BITS = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, LETTERS.indexOf(String.fromCharCode(code))),
);

/** Bytes of base64 without padding; `atob` is not everywhere. */
function bytesOf(base64: string): Uint8Array {
  const bytes = new Uint8Array((base64.length * 3) >> 2);
  let at = 0;
  let bits = 0;
  let value = 0;
  for (let i = 0; i < base64.length; i++) {
    value = ((value << 6) | SIX_BITS[base64.charCodeAt(i)]!) & 0xffff;
    bits += 6;
    if (bits >= 8) bytes[at++] = value >> (bits -= 8);
  }
  return bytes;
}

/**
 * Reads bits written by an adaptive binary range coder (the kind in LZMA): each context learns how likely its bit is, so a
 * bit costs what it tells. Weights that are mostly zero take a fifth less room than brotli alone would need.
 */
export class BitReader {
  readonly #bytes: Uint8Array;
  readonly #odds = new Uint16Array(CONTEXTS).fill(CERTAIN / 2);
  #at = 4;
  #code: number;
  #range = 0xffffffff;

  constructor(base64: string) {
    const bytes = bytesOf(base64);
    this.#bytes = bytes;
    this.#code = ((bytes[0]! << 24) | (bytes[1]! << 16) | (bytes[2]! << 8) | bytes[3]!) >>> 0;
  }

  /** The next bit, in the context it was written in. */
  code(context: number): 0 | 1 {
    const odds = this.#odds[context]!;
    const bound = (this.#range >>> 15) * odds;
    const one = this.#code >= bound;
    if (one) {
      this.#code -= bound;
      this.#range -= bound;
      this.#odds[context] = odds - (odds >> ADAPTATION);
    } else {
      this.#range = bound;
      this.#odds[context] = odds + ((CERTAIN - odds) >> ADAPTATION);
    }
    while (this.#range < NARROW) {
      this.#range = (this.#range << 8) >>> 0;
      this.#code = ((this.#code << 8) | (this.#bytes[this.#at++] ?? 0)) >>> 0;
    }
    return one ? 1 : 0;
  }
}
