// What of an older draft still holds in a new one: ids, and all that a person decided. Pure.
import {eachIndicator, type Found} from '../../model/lookup.js';
import {clauseRange, sentenceRange} from '../../model/quote.js';
import type {Block, Chapter, Indicator, Report} from '../../model/schema.js';
import {textsOf} from '../../model/texts.js';
import type {Doubt, Review} from '../review.js';
import {UniqueIds} from '../unique-ids.js';
import {confirmationOf} from './confirmation.js';
import {Followers} from './followers.js';
import {mapTexts} from './map-texts.js';
import {SentenceStore} from './sentences.js';
import type {Draft} from './steps.js';

/** An older draft, with what was decided of it. */
export interface Kept {
  readonly report: Report;
  readonly review?: Review | undefined;
}

/** What is kept, step by step. */
export interface Keeping {
  /** The new structure with the ids of the old one. */
  readonly frame: Report;
  /** Ids of figures that no new one takes. */
  readonly ids: readonly string[];
  /** A new draft with what still holds of the old one. */
  readonly merge: (draft: Draft) => Draft;
  /** A doubt as it was decided. */
  readonly decided: (doubt: Doubt) => Doubt;
}

type Theme = Extract<Block, {kind: 'theme'}>;

/** Themes and chapters under the ids that they have, with icons and counterparts. */
function withOldFrame(frame: Report, old: Report): Report {
  const themes = old.chapters.flatMap(({blocks}) => blocks.filter((it): it is Theme => it.kind === 'theme'));
  const renamed = new Map<string, string>();
  const used = new Set<string>();
  const oldOf = (theme: Theme): Theme | undefined => themes.find(({id, title}) => title === theme.title && !used.has(id));
  const chapterOf = (chapter: Chapter): Chapter => {
    const same = old.chapters.find(({title}) => title === chapter.title);
    const blocks = chapter.blocks.map((block): Block => {
      const was = block.kind === 'theme' ? oldOf(block) : undefined;
      if (block.kind !== 'theme' || !was) return block;
      used.add(was.id);
      renamed.set(block.id, was.id);
      const {icon, counterpart, id} = was;
      return {...block, id, ...(icon && {icon}), ...(counterpart && {counterpart})};
    });
    return {...chapter, ...(same && {id: same.id, role: same.role, ...(same.period && {period: same.period})}), blocks};
  };
  const chapters = frame.chapters.map(chapterOf);
  const {id, place, issuer, source, credits, corrections, datePublished} = old;
  return {
    ...frame,
    id,
    ...(place && {place}),
    ...(issuer && {issuer}),
    ...(datePublished && {datePublished}),
    source: {...frame.source, ...(source.url && {url: source.url})},
    ...(credits && {credits}),
    ...(corrections && {corrections}),
    chapters: withKeywords(withoutLost(chapters), renamed),
  };
}

/** Chapters whose ids are each given once: an old id goes before a new one. */
function withoutLost(chapters: readonly Chapter[]): readonly Chapter[] {
  const ids = new UniqueIds();
  const once = (id: string): string => ids.give(id);
  return chapters.map((chapter) => ({
    ...chapter,
    id: once(chapter.id),
    blocks: chapter.blocks.map((block) => (block.kind === 'theme' ? {...block, id: once(block.id)} : block)),
  }));
}

/** Keywords with the ids that their themes have now; counterparts that are gone go. */
function withKeywords(chapters: readonly Chapter[], renamed: ReadonlyMap<string, string>): readonly Chapter[] {
  const themes = new Set(chapters.flatMap(({blocks}) => blocks.flatMap((it) => (it.kind === 'theme' ? [it.id] : []))));
  return chapters.map((chapter) => ({
    ...chapter,
    blocks: chapter.blocks.map((block): Block => {
      if (block.kind === 'keywords')
        return {
          ...block,
          keywords: block.keywords.map(({text, theme}) => {
            const now = theme && (renamed.get(theme) ?? theme);
            return {text, ...(now && themes.has(now) && {theme: now})};
          }),
        };
      if (block.kind !== 'theme' || !block.counterpart || themes.has(block.counterpart)) return block;
      return Object.fromEntries(Object.entries(block).filter(([key]) => key !== 'counterpart')) as Theme;
    }),
  }));
}

/** What of an older draft holds in a new one. */
export function keeping({report: old, review}: Kept, frame: Report): Keeping {
  const merge = ({report, review: fresh}: Draft): Draft => {
    const followers = new Followers(eachIndicator(old));
    const founds = eachIndicator(report);
    const renamed = new Map<string, string>();
    // First the sentences that are the same, whole; then what follows in the others.
    const store = new SentenceStore(old);
    const kept = new Map(textsOf(report).flatMap(({text, list}) => (list ? [[list, store.take(text)] as const] : [])));
    for (const {indicators} of kept.values()) for (const {id} of indicators) followers.take(id);
    const merged = mapTexts(report, ({text, list}) => {
      const {indicators: same, ranges} = kept.get(list) ?? {indicators: [], ranges: []};
      const own = founds.filter((it) => it.path.startsWith(`${list}[`));
      const anew = own.filter(({indicator}) => {
        const clause = clauseRange(text, indicator.source);
        const sentence = clause && sentenceRange(text, clause);
        return !sentence || !ranges.some(({start, end}) => start <= sentence.start && sentence.end <= end);
      });
      const followed = anew.map((it) => {
        const now = followers.follow(it);
        renamed.set(it.indicator.id, now.id);
        return now;
      });
      return [...same, ...followed];
    });
    const ids = new Set(eachIndicator(merged).map(({indicator}) => indicator.id));
    const linked = mapTexts(merged, ({indicators}) => indicators.map((it) => relinked(it, renamed, ids)));
    return {report: linked, review: mergedReview(fresh, {report: old, review}, linked)};
  };
  const decidedOf = new Map(
    (review?.doubts ?? []).flatMap((it) => (it.state === 'open' ? [] : [[`${it.code}\n${it.quote}\n${it.assumed}`, it.state] as const])),
  );
  return {
    frame: withOldFrame(frame, old),
    ids: eachIndicator(old).map(({indicator}) => indicator.id),
    merge,
    decided: (doubt) => ({...doubt, state: decidedOf.get(`${doubt.code}\n${doubt.quote}\n${doubt.assumed}`) ?? doubt.state}),
  };
}

/** An indicator whose links lead to ids that there are. */
function relinked(indicator: Indicator, renamed: ReadonlyMap<string, string>, ids: ReadonlySet<string>): Indicator {
  const {about, partOf, ...rest} = indicator;
  const now = (id: string): string => renamed.get(id) ?? id;
  const others = (about ?? []).map(now).filter((id) => ids.has(id) && id !== rest.id);
  const whole = partOf === undefined ? undefined : now(partOf);
  return {...rest, ...(others.length && {about: others}), ...(whole && ids.has(whole) && {partOf: whole})};
}

/** What a person has found wrong about figures that there still are. */
function personsDoubts({report: old, review}: Kept, founds: ReadonlyMap<string, Found>): readonly Doubt[] {
  const ids = new Map(eachIndicator(old).map(({indicator, path}) => [path, indicator.id]));
  return (review?.doubts ?? []).flatMap((doubt) => {
    const path = doubt.code === 'person' ? founds.get(ids.get(doubt.path) ?? '')?.path : undefined;
    return path ? [{...doubt, path}] : [];
  });
}

/** The review of a new draft, with the decisions that still hold. */
function mergedReview(fresh: Review, kept: Kept, report: Report): Review {
  const {review: old} = kept;
  if (!old) return fresh;
  const founds = new Map(eachIndicator(report).map((found) => [found.indicator.id, found]));
  const confirmations = old.confirmations.filter(({id, hash}) => {
    const found = founds.get(id);
    return found && confirmationOf(found) === hash;
  });
  const texts = textsOf(report).map(({text}) => text);
  const quotes = old.quotes.filter(({exact, prefix = ''}) => texts.some((text) => text.includes(prefix + exact)));
  const known = new Set(quotes.map(({exact, prefix = ''}) => `${prefix}\n${exact}`));
  return {
    ...fresh,
    doubts: [...fresh.doubts, ...personsDoubts(kept, founds)],
    confirmations,
    quotes: [...quotes, ...fresh.quotes.filter(({exact, prefix = ''}) => !known.has(`${prefix}\n${exact}`))],
  };
}
