import { part as partContent } from '../../content/parts.js';
import content from '../../content/zh-Hant.js';
import { part as partStrings } from '../../strings/parts.js';
import strings from '../../strings/zh-Hant.js';
import type { FirstPart } from '../locales.js';

export default {
  outline: partContent(content).outline,
  strings: partStrings(strings).first,
} satisfies FirstPart;
