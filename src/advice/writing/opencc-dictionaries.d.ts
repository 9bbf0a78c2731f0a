/** Dictionaries of opencc-js: `from to` pairs, separated by bars. The package types its presets only. */
declare module 'opencc-js/dict/*' {
  const pairs: string;
  export default pairs;
}
