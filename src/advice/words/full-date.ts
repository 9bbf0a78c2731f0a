/**
 * A day with its year, as readers of a language write it. Both ends are in UTC, so that no zone moves it.
 * @param date `YYYY-MM-DD`
 * @param lang BCP 47; for English the day comes first, as in all our sentences
 */
export const fullDate = (date: string, lang: string): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.parse(date),
  );
