/** The words for an id, or '' where there are none: a report may hold ids that nobody knows. */
export const wordFor = (words: Readonly<Partial<Record<string, string>>>, id: string): string =>
  (Object.hasOwn(words, id) && words[id]) || '';
