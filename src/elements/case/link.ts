import { redactReport } from '../../advice/reading/mask.js';
import { givenFields } from '../../guide/given.js';
import type { Report } from '../../guide/types.js';
import { CASE_FRAGMENT } from '../panel/case-fragment.js';

/** Characters after which a report cannot be one of ours any more: a long story has 5,000, in a few hundred bytes. */
const LONGEST = 40_000;

const isSaid = (value: string | readonly unknown[]): boolean => value.length > 0;

const through = (bytes: BlobPart, stream: GenericTransformStream): ReadableStream<Uint8Array> =>
  new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array, Uint8Array>);

async function deflated(text: string): Promise<Uint8Array> {
  const stream = through(text, new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** @throws where the bytes are damaged, or come to more than a report may be long */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = through(bytes, new DecompressionStream('deflate-raw'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }) as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += part.value;
    if (text.length > LONGEST) throw new RangeError('The case is too long.');
  }
  return text;
}

/** In the alphabet of addresses (RFC 4648, section 5). */
const encode = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const decode = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/**
 * A link that opens a case on another device. The case is in the fragment, which no browser sends to a server; secrets
 * and photos stay here.
 * @param page the address of the page, without a fragment
 */
export async function caseLink(report: Report, page: string): Promise<string> {
  const { photos: _, ...told } = redactReport(report);
  const said = Object.fromEntries(Object.entries(told).filter(([, value]) => isSaid(value)));
  return page + CASE_FRAGMENT + encode(await deflated(JSON.stringify(said)));
}

/** The case in a fragment; undefined where there is none, or where it is damaged. */
export async function readCase(fragment: string): Promise<Partial<Report> | undefined> {
  if (!fragment.startsWith(CASE_FRAGMENT)) return undefined;
  try {
    const told: unknown = JSON.parse(await inflated(decode(fragment.slice(CASE_FRAGMENT.length))));
    const { photos: _, ...report } = givenFields(told);
    return Object.values(report).some(isSaid) ? report : undefined;
  } catch {
    return undefined;
  }
}
