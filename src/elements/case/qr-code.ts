import { correction, generate } from 'lean-qr/nano';
import { make } from '../shell/dom.js';

/** Characters up to which a phone's camera reads the code from a screen without effort. */
const LONGEST = 900;

/** Modules of quiet around the code (ISO/IEC 18004). */
const QUIET = 4;

/** A link as a QR code, dark on white in every theme, as cameras want it; undefined where the link is too long for one. */
export function qrCode(link: string): HTMLCanvasElement | undefined {
  if (link.length > LONGEST) return undefined;
  const canvas = make('canvas', { class: 'code' });
  generate(link, { minCorrectionLevel: correction.L }).toCanvas(canvas, {
    on: [0, 0, 0, 255],
    off: [255, 255, 255, 255],
    pad: QUIET,
  });
  return canvas;
}
