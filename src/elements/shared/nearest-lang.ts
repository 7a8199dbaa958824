// The language that the page around an element declares, seen through shadow roots.
export function nearestLang(element: Element): string {
  for (let node: Element | undefined = element; node;) {
    const named: Element | null = node.closest('[lang]');
    if (named) return named.getAttribute('lang') ?? '';
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}
