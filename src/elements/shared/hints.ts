// What an author is told, once, of a piece that an editor has taken apart, that nobody gives a dataset, or whose dataset is of another edition.
import type {ReportController} from '../../dataset/controller.js';
import type {Hint, Pinned} from './hint-words.js';

// A page that gives a dataset as a property may load it first.
const PATIENCE = 5000;

const told = new WeakMap<Element, string>();
const textOf = (node?: Node | null): string => node?.textContent?.replace(/\s/g, '') ?? '';

/** Looks at a piece after an update; `isEmpty` where nothing stands between its tags, `lang` that of its interface. */
export function hint(piece: Pinned, source: ReportController, isEmpty: boolean, lang: string): void {
  const {state} = source;
  const say = (hint: Hint, received = ''): void => {
    const all = told.get(piece) ?? '';
    if (all.includes(hint + received)) return;
    told.set(piece, all + hint + received);
    // Where the file cannot be had there is nothing to say of it.
    import('./hint-words.js').then(
      ({hintText}) => console.warn(`${piece.localName}: ${hintText(hint, lang, piece, received)}`),
      () => undefined,
    );
  };
  const isIdle = (): boolean => source.state.status === 'idle';
  if (piece.edition && state.status === 'ready' && piece.edition !== state.report.edition) say('edition', state.report.edition);
  // What stands in a root of the page is made by a program.
  if (piece.closest('[data-tujie-drawn]')) return;
  if (isIdle() && !piece.closest('tujie-dataset'))
    setTimeout(() => {
      if (isIdle() && document.contains(piece)) say('source');
    }, PATIENCE);
  const next = isEmpty ? textOf(piece.nextElementSibling ?? piece.parentElement?.nextElementSibling) : '';
  if (next[3] && textOf(piece.shadowRoot).includes(next)) say('apart');
}
