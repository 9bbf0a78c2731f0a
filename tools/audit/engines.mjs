// Who looks at a page: two engines, and the checks of our own in page/.
import { createRequire } from 'node:module';
import { packagesOf } from '../packages.mjs';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const SECOND = packagesOf('tools/audit').resolve('accessibility-checker-engine/ace.js');

/** A widget is a part of somebody else's page: what only a whole page can have is not asked of it. */
const PAGE_RULES = {
  axe: ['page-has-heading-one', 'region', 'landmark-one-main', 'bypass'],
  second: ['aria_content_in_landmark'],
};

/**
 * Rules that the second engine cannot decide and people have: nothing else that it marks as "potential" is let through.
 * - a label may be hidden where an icon or the field's placeholder says the same;
 * - colour is never alone: the words beside it say the same;
 * - forced colours are looked at in states of their own here;
 * - that a link opens a new tab is said by its description.
 */
const DECIDED = [
  'input_label_visible',
  'style_color_misuse',
  'style_highcontrast_visible',
  'a_target_warning',
];

export async function axe(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: AXE });
  return page.evaluate(async (off) => {
    const { violations } = await window.axe.run('taobao-help', {
      resultTypes: ['violations'],
      elementRef: true,
      rules: {
        ...Object.fromEntries(off.map((id) => [id, { enabled: false }])),
        'target-size': { enabled: true },
        'label-content-name-mismatch': { enabled: true },
      },
    });
    // A bar over what scrolls covers some target wherever it is scrolled to: one is too small that is so in plain view, too.
    const isSmall = async ({ element, target }) => {
      const scroller = element.closest('.scroller') ?? document.scrollingElement;
      const { scrollTop } = scroller;
      element.scrollIntoView({ block: 'center' });
      const { violations: found } = await window.axe.run(element, { runOnly: ['target-size'] });
      scroller.scrollTop = scrollTop;
      return found.some(({ nodes }) => nodes.some((node) => String(node.target) === String(target)));
    };
    const lines = [];
    for (const { id, help, nodes } of violations)
      for (const node of nodes)
        if (id !== 'target-size' || (await isSmall(node)))
          lines.push(`axe ${id}: ${help} — ${node.target.flat().at(-1)} ${node.any[0]?.message ?? ''}`);
    return lines;
  }, PAGE_RULES.axe);
}

export async function second(page) {
  if (!(await page.evaluate(() => 'ace' in window))) await page.addScriptTag({ path: SECOND });
  return page.evaluate(
    async (decided) => {
      const { results } = await new window.ace.Checker().check(document, ['WCAG_2_2']);
      return results
        .filter(({ path, node }) => path.dom.includes('/taobao-help[') && node.checkVisibility())
        .filter(
          ({ ruleId, value }) => value[1] !== 'PASS' && value[1] !== 'MANUAL' && !decided.includes(ruleId),
        )
        .map(
          ({ ruleId, value, message, snippet }) => `second ${ruleId} (${value[1]}): ${message} — ${snippet}`,
        );
    },
    [...DECIDED, ...PAGE_RULES.second],
  );
}

const CONTROLS = 'button, a, input, select, textarea, summary, label, .result, [tabindex]';

/** Calls back while every control is shown in these states, such as `hover`. */
async function forced(page, states, work) {
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const host = (function find(node) {
    if (node.localName === 'taobao-help') return node;
    return (node.children ?? []).map(find).find(Boolean);
  })(root);
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: host.shadowRoots[0].nodeId,
    selector: CONTROLS,
  });
  const force = (forcedPseudoClasses) =>
    // Nodes that have been drawn anew since are gone, and fail here.
    Promise.allSettled(
      nodeIds.map((nodeId) => session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses })),
    );
  await force(states);
  const result = await work();
  await force([]);
  await session.detach();
  return result;
}

/** Checks of our own, with controls at rest, all hovered, all focused. */
export async function own(page) {
  const look = (how) =>
    page.evaluate(async (what) => (await import('/tools/audit/page/checks.js')).own(what), how);
  return [
    ...(await look('resting')),
    ...(await forced(page, ['hover'], () => look('hovered'))),
    ...(await forced(page, ['focus', 'focus-visible', 'focus-within'], () => look('focused'))),
  ];
}
