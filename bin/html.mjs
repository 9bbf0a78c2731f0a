// The answers of a pack as HTML that needs no script, with the same as FAQPage JSON-LD: for search engines and <noscript>.

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]);

/** Steps as they are read: the menus, in Chinese in every language, then where they lead. */
function step({ text, path, url }) {
  const menus = path?.length ? ` <span lang="zh">${escape(path.join(' › '))}</span>` : '';
  const link = url ? ` <a href="${escape(url)}">${escape(new URL(url).hostname)}</a>` : '';
  return `<li>${escape(text)}${menus}${link}</li>`;
}

const list = (tag, items) => (items.length ? `<${tag}>${items.join('')}</${tag}>` : '');

const answer = ({ answer, steps, notes }) =>
  [
    `<p>${escape(answer)}</p>`,
    list('ol', steps.map(step)),
    list(
      'ul',
      notes.map((note) => `<li>${escape(note)}</li>`),
    ),
  ].join('');

/** A pack as an FAQPage of schema.org, whose answers may hold HTML. */
const faqPage = ({ locale, entries }) => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  inLanguage: locale,
  mainEntity: entries.map((entry) => ({
    '@type': 'Question',
    name: entry.title,
    acceptedAnswer: { '@type': 'Answer', text: answer(entry) },
  })),
});

/** A call, with what the page of a phone shows. */
const line = ({ name, display, international, local }) =>
  `<li>${escape(name)}: <a href="tel:${(international ?? local).replaceAll('#', '%23')}">${escape(display)}</a></li>`;

/**
 * @param {import('../dist/npm/content/index.js').HelpContent} content
 * @returns {string} a `<section>`, and a script of the type `application/ld+json`
 */
export function faqHtml(content) {
  const { locale, topics, entries, phoneLines } = content;
  const groups = topics.flatMap(({ id, title }) => {
    const own = entries.filter((entry) => entry.topic === id);
    const items = own.map(
      (entry) => `  <h3 id="${entry.id}">${escape(entry.title)}</h3>\n  ${answer(entry)}`,
    );
    return own.length ? [`  <h2>${escape(title)}</h2>`, ...items] : [];
  });
  // A script ends at the first “</script”, wherever it stands.
  const data = JSON.stringify(faqPage(content), null, 2).replaceAll('<', '\\u003c');
  return [
    `<section lang="${locale}">`,
    ...groups,
    list('ul', phoneLines.map(line)),
    '</section>',
    `<script type="application/ld+json">\n${data}\n</script>`,
    '',
  ]
    .filter((part, index, all) => part || index === all.length - 1)
    .join('\n');
}
