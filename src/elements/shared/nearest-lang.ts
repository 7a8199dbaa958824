// Which language an author gives to an element, and which one the page around it has, both seen through shadow roots.

// Where `lang` is said of the interface.
const PROVIDERS = 'tujie-dataset[lang], tujie-report[lang]';

/** The `lang` of the nearest element that a selector finds around another, or that is it. */
function langOf(element: Element, selector: string): string {
  for (let node: Element | undefined = element; node;) {
    const named: Element | null = node.closest(selector);
    if (named) return named.getAttribute('lang') ?? '';
    node = (node.getRootNode() as Partial<ShadowRoot>).host;
  }
  return '';
}

/** The language of the provider around a piece; nothing where its author says none. */
export const providerLang = (element: Element): string => langOf(element, PROVIDERS);

/** The language of the page around an element. What a template left there is no language of a page whose title is Chinese. */
export const pageLang = (element: Element): string =>
  /[\u4e00-\u9fff]/.test(document.querySelector('title')?.text ?? '') ? '' : langOf(element, '[lang]');
