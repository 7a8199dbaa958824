// Registers a tag, once for a page: the first copy of the library wins, and where there are no elements nothing happens.
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (registry && !registry.get(tag)) registry.define(tag, element);
}
