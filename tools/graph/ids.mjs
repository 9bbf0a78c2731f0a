// Finds ids of entries in code: what an entry is stands with the entry (src/content/facts.ts), and code asks for that.

/** Ids as src/content/ids.ts lists them: every quoted text with a hyphen. */
export const idsIn = (source) => [...source.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, id]) => id);

/**
 * @param {readonly { path: string, text: string }[]} files sources, from src/ on
 * @param {readonly string[]} ids
 */
export const idsInCode = (files, ids) =>
  files
    .filter(({ path }) => !path.startsWith('content/') && !path.includes('.generated.'))
    .flatMap(({ path, text }) => ids.filter((id) => text.includes(`'${id}'`)).map((id) => ({ path, id })));
