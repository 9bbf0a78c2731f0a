// npm run docs: writes docs/reference.md and the made parts of README.md from the build.
//   --hashes  with the hashes of this build, before a release
//   --check   writes nothing, and fails where the committed text is not what would be written
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { cdn } from './cdn.mjs';
import { sizes } from './sizes.mjs';
import { readElement, readPacks, readTypes } from './sources.mjs';
import * as tables from './tables.mjs';

const NOTICE = '<!-- Made by `npm run docs` from the source. Do not edit. -->';

/** Puts each text between its markers, `<!-- made: name -->` and `<!-- /made -->`. */
function fill(text, made) {
  const unused = new Set(Object.keys(made));
  const filled = text.replace(/(<!-- made: ([\w-]+) -->)[^]*?(<!-- \/made -->)/g, (_, start, name, end) => {
    if (!unused.delete(name)) throw new Error(`README.md asks for “${name}”, which is not made.`);
    return `${start}\n\n${made[name]}\n\n${end}`;
  });
  if (unused.size) throw new Error(`README.md has no markers for ${[...unused].join(', ')}.`);
  return filled;
}

function reference(element, packs) {
  const types = readTypes([
    'src/content/ids.ts',
    'src/elements/shell/lifecycle-events.ts',
    'src/guide/types.ts',
    'src/search/types.ts',
  ]);
  const section = (title, ...texts) => [`## ${title}`, ...texts].join('\n\n');
  return [
    NOTICE,
    '# Reference of `<taobao-help>`',
    section('Attributes', 'Each is a property, too, and reflects it.', tables.attributes(element)),
    section('Properties without an attribute', tables.properties(element.properties)),
    section('Methods', tables.methods(element)),
    section('Events', 'All bubble and cross shadow roots.', tables.eventDetails(element)),
    section('Parts', tables.parts(element)),
    section('CSS custom properties', tables.cssProperties(element)),
    section('Slots', tables.slots(element)),
    section('`Report`', tables.properties(types.fields('Report'))),
    section('`SearchHit`', tables.properties(types.fields('SearchHit'))),
    section(
      'Other types',
      tables.unions({
        StepId: types.values('StepId'),
        ChannelId: types.values('ChannelId'),
        ErrorCode: types.values('ErrorCode'),
      }),
    ),
    section('Ids of topics', tables.ids(packs.topics)),
    section('Ids of entries', tables.ids(packs.entries)),
  ].join('\n\n');
}

const element = readElement();
const README = 'README.md';
const readme = readFileSync(README, 'utf8');
const REFERENCE = 'docs/reference.md';
const texts = {
  [REFERENCE]: reference(element, await readPacks()),
  [README]: fill(readme, {
    sizes: sizes(readme),
    cdn: cdn(readme),
    attributes: tables.attributes(element),
  }),
};

function committed(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

let stale = false;
for (const [file, text] of Object.entries(texts)) {
  const wanted = await format(text, { ...(await resolveConfig(file)), filepath: file });
  if (wanted === committed(file)) continue;
  if (process.argv.includes('--check')) {
    stale = true;
    console.error(`${file} is not up to date: run \`npm run docs\` and commit it.`);
  } else {
    writeFileSync(file, wanted);
    console.log(`${file} written.`);
  }
}
if (stale) process.exit(1);
