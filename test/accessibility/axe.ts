import 'axe-core/axe.min.js';

// The package is no module: it puts itself on the window.
const { axe } = globalThis as unknown as { readonly axe: typeof import('axe-core') };

type Finding = import('axe-core').NodeResult;

/** A bar over what scrolls covers some target wherever it is scrolled to: one is too small that is so in plain view, too. */
async function isSmall({ element, target }: Finding): Promise<boolean> {
  element!.scrollIntoView({ block: 'center' });
  const { violations: found } = await axe.run(element!, { runOnly: ['target-size'] });
  return found.some(({ nodes }) => nodes.some((node) => String(node.target) === String(target)));
}

/** Findings of axe in an element, one line each: rule, its help, and where. Every rule of WCAG 2.2 AA and best practice. */
export async function violations(element: Element): Promise<string[]> {
  const { violations: found } = await axe.run(element, {
    resultTypes: ['violations'],
    elementRef: true,
    rules: {
      // A widget is a part of somebody else's page.
      'page-has-heading-one': { enabled: false },
      region: { enabled: false },
      'landmark-one-main': { enabled: false },
      'target-size': { enabled: true },
      'label-content-name-mismatch': { enabled: true },
    },
  });
  const lines: string[] = [];
  for (const { id, help, nodes } of found)
    for (const node of nodes)
      if (id !== 'target-size' || (await isSmall(node)))
        lines.push(`${id}: ${help} — ${node.target.flat().join(' ')} ${node.any[0]?.message ?? ''}`);
  return lines;
}
