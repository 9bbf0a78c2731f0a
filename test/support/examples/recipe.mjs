// The recipes of the documentation, as the examples follow them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const linesOf = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * Every line of a page's recipe stands in a file of the example, in its order: in a fence with the file's language, below
 * the heading.
 * @param {string} page below docs/
 * @param {string} heading
 * @param {Record<string, string>} files language of the fence → path of the file
 */
export function followsRecipe(page, heading, files) {
  const [, section] =
    new RegExp(`^## ${heading}\\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(
      readFileSync(`docs/${page}`, 'utf8'),
    ) ?? [];
  assert.ok(section, `docs/${page} has a section "${heading}"`);
  for (const [language, path] of Object.entries(files)) {
    const [, code] = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(section) ?? [];
    assert.ok(code, `a recipe in ${language}`);
    const lines = linesOf(readFileSync(path, 'utf8'));
    let from = 0;
    for (const line of linesOf(code)) {
      from = lines.indexOf(line, from) + 1;
      assert.ok(from, `${path} follows the recipe: ${line}`);
    }
  }
}
