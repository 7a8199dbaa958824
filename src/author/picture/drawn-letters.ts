// The letters that a page shows, by the fonts that it asks for. Knows the DOM.

/** Letters, each once, and the font that they are to be drawn in. */
export interface FontLetters {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  readonly lang: string;
  readonly letters: string;
}

/** The letters below an element; what is not displayed has none. */
export function drawnLetters(root: Element): readonly FontLetters[] {
  const found = new Map<string, Omit<FontLetters, 'letters'> & {readonly letters: Set<string>}>();
  const visit = (element: Element, lang: string): void => {
    const {display, visibility, fontFamily: family, fontWeight: weight, fontStyle: style, fontSize} = getComputedStyle(element);
    if (display === 'none') return;
    const isShown = visibility === 'visible' && fontSize !== '0px';
    for (const child of element.childNodes) {
      if (child instanceof Element) visit(child, child.getAttribute('lang') ?? lang);
      else if (isShown && child instanceof Text) {
        const key = [family, weight, style, lang].join('|');
        const font = found.get(key) ?? {family, weight, style, lang, letters: new Set()};
        found.set(key, font);
        for (const letter of child.data) if (letter.trim()) font.letters.add(letter);
      }
    }
  };
  visit(root, root.closest<HTMLElement>('[lang]')?.lang ?? '');
  return [...found.values()].flatMap(({letters, ...font}) => (letters.size ? {...font, letters: [...letters].join('')} : []));
}
