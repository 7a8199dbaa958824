// What a dataset holds, walked otherwise than the library does.

/** Every value of a tree under one of these keys, in order. */
function under(node, keys) {
  if (!node || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => (keys.includes(key) ? [value] : under(value, keys)));
}

/** Every indicator of a dataset, or of a part of it. */
export const indicatorsIn = (part) => under(part, ['indicators', 'titleIndicators']).flat();

/** The overall goals of a chapter. */
export const goalsIn = ({blocks}) => indicatorsIn(blocks.filter(({kind}) => kind === 'goals')).filter(({status}) => status === 'target');

/** The themes of a chapter. */
export const themesIn = ({blocks}) => blocks.filter(({kind}) => kind === 'theme');

/** Every text of a paragraph, a block, a chapter or a whole report, in order: titles, keywords, and what stands in paragraphs. */
export function textsIn(part) {
  if (Array.isArray(part)) return part.flatMap(textsIn);
  const {title, subtitle, opening = [], chapters = [], closing = [], blocks = [], keywords = [], paragraphs = [], mark, label, text} = part;
  return [
    ...[title, subtitle].filter(Boolean),
    ...textsIn([opening, chapters, blocks, keywords, paragraphs]),
    // A number that stands apart is no part of what it numbers.
    ...(text ? [[title ? '' : mark, label, text].filter(Boolean).join('')] : []),
    ...textsIn(closing),
  ];
}
