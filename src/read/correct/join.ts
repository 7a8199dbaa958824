// Makes one figure of two, and of one as many as it says things. Pure.
import {clauseRange, type Range} from '../../model/quote.js';
import type {Indicator} from '../../model/schema.js';
import {periodOf} from '../../model/texts.js';
import {stemOf} from '../draft/ids.js';
import type {Draft} from '../draft/steps.js';
import {UniqueIds} from '../unique-ids.js';
import type {Corrected} from './correction.js';
import {mended} from './doubts.js';
import {edited} from './edit.js';
import {bodyOf, figureText, takenIds} from './figure-text.js';
import {need, Refusal} from './refusal.js';
import {bare, thingsOf, withThings, type Thing} from './things.js';

/** Where the words of a figure stand in its text. */
const clauseIn = (text: string, {source}: Indicator): Range => need(clauseRange(text, source), 'unplaced');

/** The things of two figures as those of one: the changes in the order in which they are printed. */
function together(one: readonly Thing[], other: readonly Thing[]): readonly Thing[] {
  const isChange = ({key}: Thing): boolean => key.startsWith('changes');
  const keys = new Set(one.map(({key}) => key));
  if (other.some((it) => !isChange(it) && keys.has(it.key))) throw new Refusal('not-joinable');
  const all = [...one, ...other];
  const changes = all.filter(isChange).sort((a, b) => a.start - b.start);
  return [...all.filter((it) => !isChange(it)), ...changes.map((it, index) => ({...it, key: `changes[${index}]`}))];
}

/** What a figure hands on to the one that it goes into, where that has nothing of its own. */
function keysOf({about = [], partOf, ...rest}: Indicator, into: string): Partial<Indicator> {
  const others = about.filter((id) => id !== into);
  const kept = ['per', 'basis', 'modality', 'nature', 'horizon', 'threshold', 'stretch', 'note'];
  return {
    ...(others.length && {about: others}),
    ...(partOf && partOf !== into && {partOf}),
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => kept.includes(key))),
  };
}

/** A draft in which a figure says what another of its text says. */
export function join(draft: Draft, id: string, otherId: string): Corrected {
  const {indicator, place} = figureText(draft.report, id);
  const {indicator: other, place: otherPlace} = figureText(draft.report, otherId);
  if (place.list !== otherPlace.list) throw new Refusal('other-text');
  if (indicator === other || (indicator.stretch && other.stretch)) throw new Refusal('not-joinable');
  const {text} = place;
  const [one, two] = [clauseIn(text, indicator), clauseIn(text, other)];
  const merged: Indicator = {...keysOf(other, id), ...indicator};
  const clause = {start: Math.min(one.start, two.start), end: Math.max(one.end, two.end)};
  const now = withThings(text, bodyOf(place), merged, together(thingsOf(text, indicator), thingsOf(text, other)), clause);
  const first = Math.min(place.indicators.indexOf(indicator), place.indicators.indexOf(other));
  const list = place.indicators.flatMap((it, index) => (index === first ? [now] : it === indicator || it === other ? [] : [it]));
  return {draft: mended(edited(draft, new Map([[place.list, list]]), new Map([[otherId, id]])), id), id};
}

/** The things of a figure, those apart that can be figures of their own. */
function groupsOf(things: readonly Thing[]): readonly (readonly Thing[])[] {
  const own = (key: string): boolean => !key.startsWith('stretch');
  const heads = things.filter(({key}) => own(key) && key !== 'value.from');
  return heads.map((head, index) => [
    ...things.filter(({key}) => key === 'value.from' && head.key === 'value'),
    head,
    // The second step of a goal stays with what it is a step of.
    ...(index ? [] : things.filter(({key}) => !own(key))),
  ]);
}

/** A draft in which each thing that a figure says is one of its own. */
export function split(draft: Draft, id: string): Corrected {
  const {indicator, place} = figureText(draft.report, id);
  const groups = groupsOf(thingsOf(place.text, indicator));
  if (groups.length < 2) throw new Refusal('single');
  const ids = new UniqueIds(takenIds(draft.report));
  const around = periodOf(place);
  const isMixed = groups.some(([it]) => it?.key.startsWith('value')) && groups.some(([it]) => it?.key.startsWith('changes'));
  const {basis, per, stretch, ...rest} = bare(indicator);
  const parts = groups.map((things, index) => {
    const isChange = things.some(({key}) => key.startsWith('changes'));
    const keys: Indicator = {
      ...rest,
      id: index ? ids.give(stemOf(indicator, around)) : id,
      // A change is measured against something, a level is for each of something.
      ...(basis && (!isMixed || isChange) && {basis}),
      ...(per && (!isMixed || !isChange) && {per}),
      ...(stretch && !index && {stretch}),
    };
    return withThings(
      place.text,
      bodyOf(place),
      keys,
      things.map((it) => (it.key.startsWith('changes') ? {...it, key: 'changes[0]'} : it)),
    );
  });
  const list = place.indicators.flatMap((it) => (it === indicator ? parts : [it]));
  return {draft: mended(edited(draft, new Map([[place.list, list]])), id), id};
}
