// Half-width stops between Chinese words. For authors, not for pages.
import {problem, type Problem} from '../model/problem.js';
import type {Report} from '../model/schema.js';
import {textsOf} from '../model/texts.js';
import {halfWidthStops} from '../text/full-width.js';
import {isChinese} from '../text/punctuation.js';
import {pathIn} from './path-in.js';

/** Every half-width stop beside a Chinese word. */
export function checkPunctuation(report: Report): readonly Problem[] {
  if (!isChinese(report.lang)) return [];
  return textsOf(report).flatMap(({text, path, paragraph}) =>
    halfWidthStops(text).map(({mark, expected, index}) =>
      problem('half-width', pathIn(path, paragraph, index), {mark, expected, around: text.slice(Math.max(0, index - 6), index + 7)}),
    ),
  );
}
