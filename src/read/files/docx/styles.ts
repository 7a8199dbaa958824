// What the styles of a Word file say of a paragraph and of its letters: by name, by what each is based on, by what stands for all.
import {childOf, childValue, elementsIn, numberOf, switchOf, valueOf, type Element} from './xml.js';

/** How letters are set. */
export interface LetterStyle {
  readonly bold: boolean;
  readonly hidden: boolean;
}

/** How a paragraph is set. */
export interface ParagraphStyle {
  /** Level of a heading from 0; 9 is the body's. */
  readonly outline?: number;
  readonly numbering?: Numbered;
  readonly alignment?: string;
  readonly indented?: boolean;
}

/** The list that a paragraph belongs to, and its level there. */
export interface Numbered {
  readonly list: string;
  readonly level: number;
}

export interface Styles {
  /** A paragraph's own properties over those of its style. */
  readonly paragraph: (properties: Element | undefined) => ParagraphStyle;
  /** The letters of a run: its own properties over its style and those of its paragraph. */
  readonly letters: (run: Element | undefined, paragraph: Element | undefined) => LetterStyle;
  /** Name of the style of a paragraph, in small letters. */
  readonly nameOf: (properties: Element | undefined) => string;
}

// A chain of styles that are based on each other is short; one that is a ring has no end.
const CHAIN = 20;

// Headings whose style says nothing of their level.
const HEADING_NAME = /^(?:heading|标题) ?([1-9])$/;

/** The styles in `styles.xml`; all that stands there is missing where the part is. */
export function stylesOf(root: Element | undefined): Styles {
  const all = root ? elementsIn(root).filter(({name}) => name === 'style') : [];
  const byId = new Map(all.map((style) => [style.attributes['styleId'] ?? '', style]));
  const standard = (type: string): Element | undefined =>
    all.find(({attributes}) => attributes['type'] === type && /^(?:1|true|on)$/.test(attributes['default'] ?? ''));
  const defaults = childOf(root, 'docDefaults');
  const defaultLetters = childOf(childOf(defaults, 'rPrDefault'), 'rPr');

  /** A style, and those that it is based on. */
  function chainOf(id: string | undefined, type: string): readonly Element[] {
    const chain: Element[] = [];
    let style = id === undefined ? standard(type) : (byId.get(id) ?? standard(type));
    while (style && chain.length < CHAIN) {
      chain.push(style);
      style = byId.get(childValue(style, 'basedOn') ?? '');
    }
    return chain;
  }

  const chains = new Map<string, readonly Element[]>();
  const chain = (id: string | undefined, type: string): readonly Element[] => {
    const key = `${type}:${id ?? ''}`;
    const known = chains.get(key) ?? chainOf(id, type);
    chains.set(key, known);
    return known;
  };

  const nameOf = (properties: Element | undefined): string => {
    const [style] = chain(childValue(properties, 'pStyle'), 'paragraph');
    return (childValue(style, 'name') ?? style?.attributes['styleId'] ?? '').toLowerCase();
  };

  function paragraph(properties: Element | undefined): ParagraphStyle {
    const own = chain(childValue(properties, 'pStyle'), 'paragraph');
    const layers = [properties, ...own.map((style) => childOf(style, 'pPr'))];
    const first = <Value>(read: (layer: Element | undefined) => Value | undefined): Value | undefined => {
      for (const layer of layers) {
        const value = read(layer);
        if (value !== undefined) return value;
      }
      return undefined;
    };
    const named = HEADING_NAME.exec(nameOf(properties))?.[1];
    const outline = first((layer) => numberOf(layer, 'outlineLvl')) ?? (named === undefined ? undefined : Number(named) - 1);
    const list = first((layer) => childValue(childOf(layer, 'numPr'), 'numId'));
    const level = first((layer) => numberOf(childOf(layer, 'numPr'), 'ilvl'));
    // A list in a style says its level by the style that the level names: `numbering.ts` finds it.
    const alignment = first((layer) => childValue(layer, 'jc'));
    const indent = first((layer) => {
      const {firstLine, firstLineChars, hanging} = childOf(layer, 'ind')?.attributes ?? {};
      const sizes = [firstLineChars, firstLine];
      if (sizes.every((size) => size === undefined) && hanging === undefined) return undefined;
      return sizes.some((size) => Number(size ?? 0) > 0);
    });
    return {
      ...(outline !== undefined && {outline}),
      ...(list !== undefined && list !== '0' && {numbering: {list, level: level ?? -1}}),
      ...(alignment !== undefined && {alignment}),
      ...(indent && {indented: true}),
    };
  }

  function letters(run: Element | undefined, properties: Element | undefined): LetterStyle {
    const layers = [
      ...chain(childValue(run, 'rStyle'), 'character').map((style) => childOf(style, 'rPr')),
      ...chain(childValue(properties, 'pStyle'), 'paragraph').map((style) => childOf(style, 'rPr')),
      defaultLetters,
    ];
    const isOn = (key: string): boolean => {
      const own = switchOf(run, key);
      if (own !== undefined) return own;
      return layers.map((layer) => switchOf(layer, key)).find((value) => value !== undefined) ?? false;
    };
    return {bold: isOn('b'), hidden: isOn('vanish') || isOn('specVanish')};
  }

  return {paragraph, letters, nameOf};
}

/** The id of the style of a paragraph. */
export const styleOf = (properties: Element | undefined): string => valueOf(childOf(properties, 'pStyle')) ?? '';
