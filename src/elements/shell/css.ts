/** Marks a style sheet in a template literal, for the editor and the minifier. */
export const css = String.raw;
