// Colours as they are seen: composed from what lies behind them. Runs in the page.

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const parsed = new Map();

/** Red, green, blue and alpha (0–1) of any colour that CSS knows. */
function rgba(colour) {
  if (!parsed.has(colour)) {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    parsed.set(
      colour,
      [...context.getImageData(0, 0, 1, 1).data].map((value) => value / 255),
    );
  }
  return parsed.get(colour);
}

const over = ([r, g, b, alpha], below) =>
  [r, g, b].map((value, index) => value * alpha + below[index] * (1 - alpha));

/** The parent as it is drawn: a slotted element's slot, a shadow root's host. */
export const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;

/** The colour that is seen behind a node's own text. */
export function groundOf(element) {
  if (!element) return rgba('Canvas').slice(0, 3);
  const own = rgba(getComputedStyle(element).backgroundColor);
  if (own[3] === 1) return own.slice(0, 3);
  return over(own, groundOf(parentOf(element)));
}

const luminance = (colour) => {
  const [red, green, blue] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of a CSS colour on a ground, as WCAG defines it. */
export function contrast(colour, ground) {
  const [dark, light] = [luminance(over(rgba(colour), ground)), luminance(ground)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
