// What an author is told, once, of a piece that an editor has taken apart, or that nobody gives a dataset.
import type {ReportController} from '../../dataset/controller.js';
import type {Hint} from './hint-words.js';

// A page that gives a dataset as a property may load it first.
const PATIENCE = 5000;

const told = new WeakSet<Element>();
const textOf = (node?: Node | null): string => node?.textContent?.replace(/\s/g, '') ?? '';

/** Looks at a piece after an update; `isEmpty` where nothing stands between its tags, `lang` that of its interface. */
export function hint(piece: HTMLElement, source: ReportController, isEmpty: boolean, lang: string): void {
  const say = (hint: Hint): void => {
    if (told.has(piece)) return;
    told.add(piece);
    // Where the file cannot be had there is nothing to say of it.
    import('./hint-words.js').then(
      ({hintText}) => console.warn(`${piece.localName}: ${hintText(hint, lang)}`),
      () => undefined,
    );
  };
  const isIdle = (): boolean => source.state.status === 'idle';
  // What stands in a root of the page is made by a program.
  if (piece.closest('[data-tujie-drawn]')) return;
  if (isIdle() && !piece.closest('tujie-dataset'))
    setTimeout(() => {
      if (isIdle() && document.contains(piece)) say('source');
    }, PATIENCE);
  const next = isEmpty ? textOf(piece.nextElementSibling ?? piece.parentElement?.nextElementSibling) : '';
  if (next[3] && textOf(piece.shadowRoot).includes(next)) say('apart');
}
