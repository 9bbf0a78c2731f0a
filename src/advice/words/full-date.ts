const write = (date: string, lang: string, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...how, timeZone: 'UTC' }).format(
    Date.parse(date),
  );

/**
 * A day with its year, as readers of a language write it. Both ends are in UTC, so that no zone moves it.
 * @param date `YYYY-MM-DD`
 * @param lang BCP 47; for English the day comes first, as in all our sentences
 */
export const fullDate = (date: string, lang: string): string => write(date, lang, { dateStyle: 'medium' });

/**
 * The same without the year, where that is today's: 11月19日, 19 Nov.
 * @param today `YYYY-MM-DD`, or '' where nobody knows
 */
export const shortDate = (date: string, lang: string, today: string): string =>
  date.slice(0, 4) === today.slice(0, 4)
    ? write(date, lang, { month: 'short', day: 'numeric' })
    : fullDate(date, lang);
