// What all stories share: a piece with the arguments of a story, as attributes, property, slots; and what a story is.
import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {html as withTags, unsafeStatic} from 'lit/static-html.js';

/**
 * What a piece is given: attributes by their names, `report` as a property, `slot-` what stands between the tags (`slot-note` in the
 * slot `note`), custom properties for what is around it.
 */
export type Args = Readonly<Record<string, unknown>>;

/** A story: what it is given, and where it is not the usual markup, how it is drawn. */
export interface Story {
  readonly args?: Args;
  readonly render?: (args: Args) => TemplateResult;
  readonly tags?: readonly string[];
}

/** The dataset of the stories, relative to the page that shows them. */
export const DATASET = 'data/gangzha-2019.json';

/** A dataset that never comes. */
export const NEVER = 'data/never.json';

const SLOT = 'slot-';

function dress(element: Element, args: Args): void {
  for (const [name, value] of Object.entries(args)) {
    if (name.startsWith(SLOT) || name.startsWith('--') || name === 'tokens') continue;
    if (name === 'report') Object.assign(element, {report: value});
    else if (value === undefined || value === '' || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
}

const filled = (args: Args): unknown =>
  Object.entries(args).map(([name, value]) => {
    const slot = name.slice(SLOT.length);
    if (!name.startsWith(SLOT) || !value) return nothing;
    return slot ? html`<span slot=${slot}>${value}</span>` : value;
  });

/** Draws an element with the arguments of a story. */
export const piece =
  (tag: string) =>
  (args: Args): TemplateResult => {
    const name = unsafeStatic(tag);
    return withTags`<${name} ${ref((element) => element && dress(element, args))}>${filled(args)}</${name}>`;
  };

/** The same in a box of so many pixels. */
export const narrow =
  (tag: string, width: number) =>
  (args: Args): TemplateResult =>
    html`<div class="narrow" ${ref((box) => (box as HTMLElement | undefined)?.style.setProperty('width', `${width}px`))}
      >${piece(tag)(args)}</div
    >`;
