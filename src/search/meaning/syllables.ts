const SYLLABLE =
  '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:i(?:ao|an?g?|e|u|ng?|ong)?|u(?:ai|an?g?|[ione])?|a(?:[io]|ng?)?|e(?:i|ng?)?|o(?:u|ng)?|v[en]?)|ai|ao|ang?|ei|eng?|er|ou?|a|e)';
const WORD = new RegExp(`^(?:${SYLLABLE})+$`);
/** One syllable that leaves a rest which can be read, too: tui·kuan, shi·jian. */
const NEXT = new RegExp(`${SYLLABLE}(?=(?:${SYLLABLE})*$)`, 'g');
/** A longer word is no pinyin; trying to read it as such could take very long. */
const LONGEST = 40;

/** The syllables of a word that can be read as pinyin, spaced or not; none of any other word. */
export function syllables(word: string): readonly string[] {
  return word.length <= LONGEST && WORD.test(word) ? (word.match(NEXT) ?? []) : [];
}
