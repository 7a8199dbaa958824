// The composition that somebody finds who comes for the first time: a figure, a goal and the keywords of the dataset at hand. Pure.
import {kindOf} from '../../author/pieces.js';
import type {Report} from '../../model/schema.js';
import {choicesOf} from './choices.js';
import {markupOf} from './composition.js';

/** The first thing of a dataset that a piece can show, as markup; nothing where there is none. */
function first(report: Report, tag: string, more: Record<string, string> = {}): string {
  const kind = kindOf(tag);
  const id = kind && choicesOf(report, kind, report.lang)[0]?.choices[0]?.id;
  return id && kind.key ? `${markupOf(tag, {[kind.key]: id, ...more})}\n` : '';
}

export const sampleOf = (report: Report): string =>
  first(report, 'tujie-keyword-strip') + first(report, 'tujie-indicator-card', {layout: 'wide'}) + first(report, 'tujie-goal-gauge');
