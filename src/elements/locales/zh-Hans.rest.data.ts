import { part as partContent } from '../../content/parts.js';
import content from '../../content/zh-Hans.js';
import { part as partStrings } from '../../strings/parts.js';
import strings from '../../strings/zh-Hans.js';
import type { RestPart } from '../locales.js';

export default {
  details: partContent(content).details,
  strings: partStrings(strings).later,
} satisfies RestPart;
