// What an element says of how it is set, in its attributes: Word and WPS write all of it there.

/** Its style, without white space, in small letters. */
export const styleOf = (element: Element): string => (element.getAttribute('style') ?? '').toLowerCase().replace(/\s/g, '');

const NO_LETTERS = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE META LINK IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO SELECT OPTION BUTTON INPUT TEXTAREA NAV FOOTER ASIDE DIALOG RT RP XML'.split(
    ' ',
  ),
);

/** Whether nothing in an element is read: programs, controls, what leads through a site, what is hidden. */
export function isLeftOut(element: Element): boolean {
  const style = styleOf(element);
  return (
    NO_LETTERS.has(element.nodeName.toUpperCase()) ||
    element.hasAttribute('hidden') ||
    /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all|mso-element:comment(?:;|$))/.test(style) ||
    /^(?:msotoc|msocomtxt|msocomoff|msocomanchor|msocommentreference)/i.test(element.getAttribute('class') ?? '')
  );
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Whether an element begins a line of its own. */
export const isBlock = (element: Element): boolean => BLOCKS.has(element.nodeName.toUpperCase());

/** Level of a heading: by its name, or as Word writes it. */
export function levelOf(element: Element): number | undefined {
  const level = /^H([1-6])$/i.exec(element.nodeName)?.[1] ?? /(?:^|;)mso-outline-level:([1-9])/.exec(styleOf(element))?.[1];
  return level === undefined ? undefined : Number(level);
}

/** Whether letters in an element are bold, or not any more; undefined where it says nothing. */
export function boldOf(element: Element): boolean | undefined {
  const weight = /(?:^|;)font-weight:([a-z\d]{1,8})/.exec(styleOf(element))?.[1];
  if (weight !== undefined) return /^(?:bold|bolder|[6-9]00)$/.test(weight);
  return /^(?:B|STRONG)$/i.test(element.nodeName) ? true : undefined;
}

/** Whether a block is set in the middle. */
export const isCentred = (element: Element): boolean =>
  element.nodeName.toUpperCase() === 'CENTER' ||
  element.getAttribute('align')?.toLowerCase() === 'center' ||
  /(?:^|;)text-align:center/.test(styleOf(element));

/** Whether a block is set in, as the first line of a paragraph is. */
export const isIndented = (element: Element): boolean => /(?:^|;)text-indent:(?!0|-)/.test(styleOf(element));

/** Whether an element is the mark of a note: a link to it, or the number that stands before it. */
export const isNoteMark = (element: Element): boolean =>
  element.nodeName.toUpperCase() === 'A' &&
  /^#?_(?:ftn|edn)(?:ref)?\d/.test(element.getAttribute('href') ?? element.getAttribute('name') ?? '');

/** Whether an element is a comment on the text. */
export const isComment = (element: Element): boolean => /(?:^|;)mso-element:comment(?:;|$)/.test(styleOf(element));

/** Whether an element holds notes. */
export const isNote = (element: Element): boolean => /(?:^|;)mso-element:(?:footnote|endnote)(?:-list)?(?:;|$)/.test(styleOf(element));

/** What a program that tracks changes has left undecided. */
export function changeOf(element: Element): 'added' | 'removed' | undefined {
  const name = element.nodeName.toUpperCase();
  const kind = element.getAttribute('class')?.toLowerCase() ?? '';
  if (name === 'DEL' || kind === 'msodel') return 'removed';
  return name === 'INS' || kind === 'msoins' ? 'added' : undefined;
}

/** Whether the lines of an element are broken where those of its text are. */
export const isPreformatted = (element: Element): boolean =>
  element.nodeName.toUpperCase() === 'PRE' || /(?:^|;)white-space:pre/.test(styleOf(element));

/** Whether an element is set in a font of signs, or not any more; undefined where it says nothing. */
export function isSigns(element: Element): boolean | undefined {
  const font = /(?:^|;)font-family:([^;]{1,200})/.exec(styleOf(element))?.[1];
  return font === undefined ? undefined : /^["']?(?:wingdings|webdings|symbol)/.test(font);
}
