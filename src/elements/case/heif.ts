/** Items of a HEIF file that say where, when and with what a photo was taken (ISO/IEC 23008-12, annex A). */
const METADATA: readonly string[] = ['Exif', 'mime'];

interface Box {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Reads whole numbers of the file, one behind the other (big-endian). */
class Cursor {
  readonly #view: DataView;
  at: number;

  constructor(view: DataView, at: number) {
    this.#view = view;
    this.at = at;
  }

  /** @param size in bytes, 0–8; a field of no bytes is 0 */
  number(size: number): number {
    let value = 0;
    for (let i = 0; i < size; i++) value = value * 256 + this.#view.getUint8(this.at++);
    return value;
  }

  text(size: number): string {
    return String.fromCharCode(...Array.from({ length: size }, () => this.number(1)));
  }
}

/** The boxes that lie between two places (ISO/IEC 14496-12, 4.2). @throws {RangeError} where one is cut off */
function boxes(view: DataView, start: number, end: number): Box[] {
  const found: Box[] = [];
  for (let at = start; at < end;) {
    const cursor = new Cursor(view, at);
    const size = cursor.number(4);
    const type = cursor.text(4);
    const length = size === 1 ? cursor.number(8) : size || end - at;
    if (length < cursor.at - at || at + length > end) throw new RangeError(`The box ${type} is cut off.`);
    found.push({ type, start: cursor.at, end: at + length });
    at += length;
  }
  return found;
}

/** Ids of the items that are metadata (`iinf`, 14496-12, 8.11.6). */
function metadataItems(view: DataView, { start, end }: Box): ReadonlySet<number> {
  const list = new Cursor(view, start);
  const version = list.number(4) >>> 24;
  list.number(version === 0 ? 2 : 4);
  const ids = new Set<number>();
  for (const entry of boxes(view, list.at, end)) {
    const cursor = new Cursor(view, entry.start);
    const id = cursor.number(4) >>> 24 === 3 ? cursor.number(4) : cursor.number(2);
    cursor.number(2);
    if (METADATA.includes(cursor.text(4))) ids.add(id);
  }
  return ids;
}

/** Where items lie in the file (`iloc`, 14496-12, 8.11.3). */
function* extents(
  view: DataView,
  { start }: Box,
  idat: number,
): Generator<{ readonly id: number; readonly from: number; readonly length: number }> {
  const cursor = new Cursor(view, start);
  const version = cursor.number(4) >>> 24;
  const sizes = cursor.number(2);
  const [offsetSize, lengthSize, baseSize, indexSize] = [12, 8, 4, 0].map((shift) => (sizes >> shift) & 15);
  const count = cursor.number(version < 2 ? 2 : 4);
  for (let i = 0; i < count; i++) {
    const id = cursor.number(version < 2 ? 2 : 4);
    // Counted from the start of the file, or from that of the box `idat`.
    const origin = version > 0 && (cursor.number(2) & 15) === 1 ? idat : 0;
    cursor.number(2);
    const base = origin + cursor.number(baseSize!);
    for (let left = cursor.number(2); left > 0; left--) {
      if (version > 0) cursor.number(indexSize!);
      const from = base + cursor.number(offsetSize!);
      yield { id, from, length: cursor.number(lengthSize!) };
    }
  }
}

/**
 * Overwrites the metadata of a HEIF or HEIC photo (place, device, time) in place, without reading the picture. What turns the
 * picture upright is no metadata and stays.
 * @returns whether the file was read to its end, so that nothing can be left
 */
export function blankMetadata(file: Uint8Array): boolean {
  try {
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    const meta = boxes(view, 0, file.length).find(({ type }) => type === 'meta');
    if (!meta) return false;
    const parts = boxes(view, meta.start + 4, meta.end);
    const part = (wanted: string): Box | undefined => parts.find(({ type }) => type === wanted);
    const [info, locations] = [part('iinf'), part('iloc')];
    if (!info || !locations) return false;
    const items = metadataItems(view, info);
    for (const { id, from, length } of extents(view, locations, part('idat')?.start ?? 0)) {
      if (items.has(id)) file.fill(0, from, from + length);
    }
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
