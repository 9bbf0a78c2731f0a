import { drawn, type Shopper } from './mount.js';

/** The place in a photo's metadata. */
export const PLACE = 'GPS 25.0330N 121.5654E';

const canvas = (width: number, height: number): HTMLCanvasElement => {
  const made = document.createElement('canvas');
  made.width = width;
  made.height = height;
  const context = made.getContext('2d')!;
  context.fillStyle = '#c2410c';
  context.fillRect(0, 0, width / 2, height);
  return made;
};

const encode = (picture: HTMLCanvasElement, type: string): Promise<Blob> =>
  new Promise((resolve) => picture.toBlob((blob) => resolve(blob!), type));

export const png = async (name: string, width = 8, height = 6): Promise<File> =>
  new File([await encode(canvas(width, height), 'image/png')], name, { type: 'image/png' });

/** A JPEG with an Exif segment, as phones write it: of one part, as Firefox opens no picture of several. */
export async function jpegWithPlace(name: string): Promise<File> {
  const jpeg = new Uint8Array(await (await encode(canvas(8, 6), 'image/jpeg')).arrayBuffer());
  const text = new TextEncoder().encode(`Exif\0\0${PLACE}`);
  const length = text.length + 2;
  const segment = Uint8Array.of(0xff, 0xe1, length >> 8, length & 0xff);
  const bytes = await new Blob([jpeg.slice(0, 2), segment, text, jpeg.slice(2)]).arrayBuffer();
  return new File([bytes], name, { type: 'image/jpeg' });
}

/** A file that says it is HEIC; browsers other than Safari open none. */
export const heic = (name: string): File => new File([new Uint8Array(64)], name, { type: 'image/heic' });

/** Picks files in the system's dialog. */
export async function pick({ ui, strings }: Shopper, ...files: File[]): Promise<void> {
  const input: HTMLInputElement = ui.getByLabelText(strings.photosAdd);
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
}
