// Lines by which a page loads the files, from a folder of its own or from a CDN.
export const CLASSIC = 'taobao-help.classic.js';

/** Where the files are, by version; each ends with a slash. */
export const PLACES = {
  'your own server': () => '/taobao-help/',
  jsDelivr: (version) => `https://cdn.jsdelivr.net/npm/taobao-help@${version}/dist/`,
  unpkg: (version) => `https://unpkg.com/taobao-help@${version}/dist/`,
};

const ELEMENT = '<taobao-help></taobao-help>';

/** The classic file, checked by its hash. */
export const classicLines = (base, hashes) => `<script
  defer
  src="${base}${CLASSIC}"
  integrity="${hashes[CLASSIC]}"
  crossorigin="anonymous"
></script>
${ELEMENT}`;

/** An import map that lets browsers check the module and its chunks. */
export const importMap = (base, hashes) => ({
  integrity: Object.fromEntries(
    Object.entries(hashes)
      .filter(([file]) => file !== CLASSIC)
      .map(([file, hash]) => [base + file, hash]),
  ),
});
