import 'axe-core/axe.min.js';

// The package is no module: it puts itself on the window.
const { axe } = globalThis as unknown as { readonly axe: typeof import('axe-core') };

/** Findings of axe in an element, one line each: rule, its help, and where. Every rule of WCAG 2.2 AA and best practice. */
export async function violations(element: Element): Promise<string[]> {
  const { violations: found } = await axe.run(element, {
    resultTypes: ['violations'],
    elementRef: false,
    rules: {
      // A widget is a part of somebody else's page.
      'page-has-heading-one': { enabled: false },
      region: { enabled: false },
      'landmark-one-main': { enabled: false },
      'target-size': { enabled: true },
      'label-content-name-mismatch': { enabled: true },
    },
  });
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help} — ${target.flat().join(' ')} ${any[0]?.message ?? ''}`),
  );
}
