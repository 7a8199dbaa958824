// Whether the picture that an author has over the head is lettered with the title of the report: what it says in place of itself tells.
import {isServer} from 'lit';

// What is set between the lines of a title, or left out there.
const BETWEEN = /[\s，。、；：！？“”‘’《》（）·—–,.;:!?"'()-]/g;

const letters = (text: string): string => text.replace(BETWEEN, '');

const saysOf = (element: Element): string =>
  element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? (element.localName === 'title' ? element.textContent : '');

/** A picture that says anything else stands beside the title, and takes nothing away. A server knows no children. */
export function isLettered(host: Element, title: string): boolean {
  if (isServer as boolean) return false;
  const said = [...host.children]
    .filter(({slot}) => slot === 'hero')
    .flatMap((it) => [it, ...it.querySelectorAll('*')])
    .map(saysOf);
  return letters(title) !== '' && letters(said.join('')).includes(letters(title));
}
