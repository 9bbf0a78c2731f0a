// Lines by which a page loads the files, from a folder of its own or from a CDN.
export const CLASSIC = 'taobao-help.classic.js';
export const MODULE = 'taobao-help.js';

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

/** The module with its chunks, each checked by its hash. The map has to stand before every module of the page. */
export const moduleLines = (base, hashes) => `<script type="importmap">
  ${JSON.stringify(importMap(base, hashes), null, 2).replaceAll('\n', '\n  ')}
</script>
<script type="module" src="${base}${MODULE}" crossorigin="anonymous"></script>
${ELEMENT}`;
