import type { Region } from '../../content/ids.js';
import { wallTime } from './zone.js';

/** The zone that a region's dates are counted in; abroad it is not known, so UTC stands in. */
const REGION_ZONES: Readonly<Record<Region, string>> = {
  cn: 'Asia/Shanghai',
  tw: 'Asia/Taipei',
  hk: 'Asia/Hong_Kong',
  intl: 'UTC',
};

const ZONES: readonly [RegExp, Region][] = [
  [/^(Asia\/Taipei|ROC)$/, 'tw'],
  [/^(Asia\/Hong_Kong|Hongkong)$/, 'hk'],
  [/^(Asia\/(Shanghai|Urumqi|Chongqing|Chungking|Harbin|Kashgar)|PRC)$/, 'cn'],
  // Browsers that hide where they are report UTC: that says nothing.
  [/^(?!(Etc\/)?(UTC|UCT|GMT|Universal|Zulu|Greenwich)|Etc\/)./, 'intl'],
];

const LANGUAGES: readonly [RegExp, Region][] = [
  [/-tw$/i, 'tw'],
  [/-hk$/i, 'hk'],
  [/-cn$/i, 'cn'],
  [/-[a-z]{2}$/i, 'intl'],
  [/^zh-hant$/i, 'tw'],
  [/^zh(-hans)?$/i, 'cn'],
  [/^yue/i, 'hk'],
];

const find = (table: readonly [RegExp, Region][], value: string): Region | undefined =>
  table.find(([pattern]) => pattern.test(value))?.[1];

/**
 * Where the shopper seems to be. The zone of the device decides, whatever its languages: somebody who reads Chinese
 * in New York calls from abroad. Languages only help where there is no zone; with neither it is `intl`.
 */
export function guessRegion({
  timeZone = '',
  languages = [],
}: {
  /** IANA name. */
  readonly timeZone?: string | undefined;
  /** BCP 47, most wanted first. */
  readonly languages?: readonly string[] | undefined;
}): Region {
  return (
    find(ZONES, timeZone) ??
    languages.map((tag) => find(LANGUAGES, tag)).find((region) => region !== undefined) ??
    'intl'
  );
}

/** The shopper's zone: the one given where the engine knows it, else the region's. */
export function zoneOf(region: Region, timeZone?: string): string {
  try {
    if (timeZone) wallTime(0, timeZone);
    return timeZone || REGION_ZONES[region];
  } catch {
    return REGION_ZONES[region];
  }
}
