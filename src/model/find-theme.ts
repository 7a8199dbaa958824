// Finds a theme of a report by its id, with its chapter. Knows no wording.
import type {Chapter, Report, Theme} from './schema.js';

/** The theme with this id, and its chapter. */
export function findTheme({chapters}: Report, id: string): {readonly theme: Theme; readonly chapter: Chapter} | undefined {
  for (const chapter of chapters) {
    const theme = chapter.themes.find((it) => it.id === id);
    if (theme) return {theme, chapter};
  }
  return undefined;
}
