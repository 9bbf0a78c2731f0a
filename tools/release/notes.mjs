// The notes of a release: its section of the changelog, and the lines to load it.
import { PLACES, classicLines } from './lines.mjs';

/** The section of a version: its date or `unreleased`, and its text. */
export function section(changelog, version) {
  const [, date, text] =
    new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] – (.+)\\n([^]*?)(?=^## |(?![^]))`, 'm').exec(
      changelog,
    ) ?? [];
  if (!date) throw new Error(`CHANGELOG.md has no section “## [${version}] – date”.`);
  return { date, text: text.trim() };
}

/** @param {readonly string[]} missing why this is not final yet */
export function notes({ version, changelog, hashes, missing }) {
  const lines = Object.entries(PLACES).map(
    ([place, base]) => `From ${place}:\n\n\`\`\`html\n${classicLines(base(version), hashes)}\n\`\`\``,
  );
  return [
    ...(missing.length ? [`**A draft.** ${missing.join(' ')}`] : []),
    section(changelog, version).text,
    '### Put it on a page',
    'Unpack `taobao-help-' + version + '.zip` and open `how-to.html`, or take one of these:',
    ...lines,
    'The module, which loads less: `importmap.json` has its hashes. `SHA256SUMS` has those of the files here, and npm has a provenance statement of the package.',
    '',
  ].join('\n\n');
}
