// A tree of content as an article has it: paragraphs of a mosaic share its rows, but for those that begin and end on a row of their own. Pure.
import type {ContentNode} from './node.js';

const sharesRows = ({variants = []}: ContentNode): boolean => variants.includes('member') && !variants.includes('apart');

/** A tree without boxes around what shares a row. */
export const withSharedRows = (content: ContentNode): ContentNode => ({
  ...content,
  children: content.children.flatMap((child) => {
    if (typeof child === 'string') return [child];
    return sharesRows(child) ? child.children : [withSharedRows(child)];
  }),
});
