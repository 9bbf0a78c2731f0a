import { guessRegion, zoneOf } from '../../advice/time/region.js';
import type { ClockContext } from '../../advice/types.js';
import { isoDate, wallTime } from '../../advice/time/zone.js';
import type { Region } from '../../content/ids.js';
import type { HelpContent } from '../../content/types.js';
import type { RegionSetting } from '../shell/attributes.js';

/**
 * When and where the shopper is, read for the advice, which never looks itself.
 * @param setting what the page or the shopper says of the region; `auto` goes by time zone and languages
 */
export function readClock(content: HelpContent, setting: RegionSetting): ClockContext {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const region: Region =
    setting === 'auto' ? guessRegion({ timeZone, languages: navigator.languages }) : setting;
  return { content, now: new Date(), region, timeZone };
}

/** The date where the shopper is, `YYYY-MM-DD`. */
export const todayOf = ({ now, region, timeZone }: ClockContext): string =>
  isoDate(wallTime(now.getTime(), zoneOf(region, timeZone)));
