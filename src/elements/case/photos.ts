import type { Photo } from '../panel/case-tools.js';
import { blankMetadata } from './heif.js';

/** Figures of photos, each with its reason. */
export const PHOTO_LIMITS = Object.freeze({
  /** px of the longer side: an agent can read a label on it, and it stays under about 500 KB. */
  side: 1600,
  /** JPEG quality: no visible difference on a phone, a third of the size. */
  quality: 0.82,
  /** px of a thumbnail's side, for dense screens. */
  thumbnail: 144,
  /** Photos in one case: more than an agent will look at. */
  count: 9,
});

function draw(image: ImageBitmap, side: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to draw on.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

const encode = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The photo could not be encoded.'))),
      'image/jpeg',
      PHOTO_LIMITS.quality,
    );
  });

/** A name that no other photo has: `shoe.jpg`, `shoe-2.jpg`. */
function uniqueName(name: string, taken: readonly string[]): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? name : `${stem}-${n}${ending}`;
    if (!taken.includes(candidate)) return candidate;
  }
}

/** A HEIC photo without its metadata; undefined for any other file, and where it cannot be read any more. */
async function withoutMetadata(file: File): Promise<Blob | undefined> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return blankMetadata(bytes) ? new Blob([bytes], { type: file.type }) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes a photo ready to share: smaller, and drawn anew, so that place and device are gone. What the browser cannot
 * read (HEIC outside Safari) keeps its size, loses its metadata where that can be found, and is marked so. Never throws.
 */
export async function preparePhoto(file: File, taken: readonly string[]): Promise<Photo> {
  const name = file.name || 'photo.png';
  try {
    const image = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const small = await encode(draw(image, PHOTO_LIMITS.side));
    const thumbnail = draw(image, PHOTO_LIMITS.thumbnail);
    image.close();
    return {
      name: uniqueName(name.replace(/\.\w+$/, '') + '.jpg', taken),
      file: small,
      thumbnail,
    };
  } catch {
    const blanked = await withoutMetadata(file);
    return {
      name: uniqueName(name, taken),
      file: blanked ?? file,
      raw: blanked ? 'blanked' : 'whole',
    };
  }
}
