// An FAQ that a site already has: its FAQPage data, or else its headings with what stands below each.

const plain = (text) =>
  new DOMParser().parseFromString(text, 'text/html').body.textContent.replace(/\s+/g, ' ').trim();

function* nodesOf(data) {
  if (Array.isArray(data)) for (const one of data) yield* nodesOf(one);
  else if (data && typeof data === 'object') {
    yield data;
    yield* nodesOf(data['@graph']);
  }
}

const isFaq = (node) => [node['@type']].flat().includes('FAQPage');

/** Questions of `application/ld+json`; what is no JSON is passed over, as search engines do. */
function fromData(page) {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) => {
    try {
      return [...nodesOf(JSON.parse(textContent))].filter(isFaq).flatMap(({ mainEntity }) =>
        [mainEntity].flat().map(({ name, acceptedAnswer }) => ({
          title: plain(String(name ?? '')),
          answer: plain(String([acceptedAnswer].flat()[0]?.text ?? '')),
        })),
      );
    } catch {
      return [];
    }
  });
}

const HEADINGS = 'h2, h3, h4, dt, summary';

function fromHeadings(page) {
  const body = page.body;
  for (const each of body.querySelectorAll('script, style, nav, template')) each.remove();
  return [...body.querySelectorAll(HEADINGS)].map((heading) => {
    const texts = [];
    for (
      let next = heading.nextElementSibling;
      next && !next.matches(`h1, ${HEADINGS}`);
      next = next.nextElementSibling
    )
      texts.push(next.textContent.replace(/\s+/g, ' ').trim());
    return {
      title: heading.textContent.replace(/\s+/g, ' ').trim(),
      answer: texts.filter(Boolean).join(' '),
    };
  });
}

/**
 * @param {string} text HTML, or the JSON of an FAQPage alone
 * @returns {{ title: string, answer: string }[]}
 */
export function readFaq(text) {
  const isJson = /^\s*[[{]/.test(text);
  const page = new DOMParser().parseFromString(isJson ? '' : text, 'text/html');
  if (isJson) {
    const script = page.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = text;
    page.body.append(script);
  }
  const found = fromData(page);
  return (found.length ? found : fromHeadings(page)).filter(({ title, answer }) => title && answer);
}
