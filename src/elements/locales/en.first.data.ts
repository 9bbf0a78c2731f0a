import { part as partContent } from '../../content/parts.js';
import content from '../../content/en.js';
import { part as partStrings } from '../../strings/parts.js';
import strings from '../../strings/en.js';
import type { FirstPart } from '../locales.js';

export default {
  outline: partContent(content).outline,
  strings: partStrings(strings).first,
} satisfies FirstPart;
