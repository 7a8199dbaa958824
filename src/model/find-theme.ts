// Finds a theme of a report by its id, with its chapter. Knows no wording.
import type {Block, Chapter, Keywords, Report, Theme} from './schema.js';

const blocksOf =
  <Kind extends Block['kind']>(kind: Kind) =>
  ({blocks}: Chapter): readonly Extract<Block, {kind: Kind}>[] =>
    blocks.filter((it): it is Extract<Block, {kind: Kind}> => it.kind === kind);

/** The themes of a chapter, in order. */
export const themesOf: (chapter: Chapter) => readonly Theme[] = blocksOf('theme');

/** The blocks of a chapter with its overall goals. */
export const goalsOf = blocksOf('goals');

/** The keywords of a chapter, in order. */
export const keywordsOf = (chapter: Chapter): Keywords['keywords'] => blocksOf('keywords')(chapter).flatMap(({keywords}) => keywords);

/** The theme with this id, and its chapter. */
export function findTheme({chapters}: Report, id: string): {readonly theme: Theme; readonly chapter: Chapter} | undefined {
  for (const chapter of chapters) {
    const theme = themesOf(chapter).find((it) => it.id === id);
    if (theme) return {theme, chapter};
  }
  return undefined;
}
