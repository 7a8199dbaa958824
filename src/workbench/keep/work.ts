// What the workbench keeps of an author's work over a reload, and how it is stored. Knows no storage and no page.
import type {Review} from '../../read/review.js';
import {APPEARANCE} from '../pieces/kinds.js';
import {jsonIn} from '../intake/reading.js';
import {isRecord, reviewIn} from '../intake/review-file.js';
import {takenIn, type Taken} from './taken.js';

/** A dataset of the author's own, as it was pasted or dropped, and what a person decided of it. */
export interface OwnData {
  readonly name: string;
  readonly text: string;
  readonly review?: Review | undefined;
  /** Whether it was drafted here, so that the next text of the report goes on from it. */
  readonly isDraft?: boolean | undefined;
}

export interface Work {
  /** The composition: what stands inside the provider. */
  readonly html: string;
  /** Attributes of the provider; the default of each is empty, or not there. */
  readonly appearance: Readonly<Record<string, string>>;
  /** Width of the preview, CSS pixels. */
  readonly width: number;
  /** Name of the form of the code. */
  readonly form: string;
  /** Where the code finds the library. */
  readonly library: string;
  /** Where the code finds the dataset; empty for the address that its id gives. */
  readonly address: string;
  /** Whether the code holds the dataset itself. */
  readonly inline: boolean;
  /** Language of the workbench. */
  readonly lang: string;
  readonly data?: OwnData | undefined;
  /** What was taken away, the latest last. */
  readonly taken?: readonly Taken[] | undefined;
}

/** The work of somebody who comes for the first time. */
export const FRESH: Work = {
  html: '',
  appearance: {},
  width: 750,
  form: 'element',
  library: 'cdn/',
  address: '',
  inline: true,
  lang: 'zh-CN',
};

/** Narrowest and widest preview, CSS pixels. */
export const NARROWEST = 150;
export const WIDEST = 3840;

// Version of the stored value: one of another version is not read.
const VERSION = 2;

/** The work as it is stored. */
export const serialize = (work: Work): string => JSON.stringify({version: VERSION, ...work});

function appearanceOf(value: unknown): Work['appearance'] {
  const given = isRecord(value) ? value : {};
  return Object.fromEntries(
    Object.entries(APPEARANCE).flatMap(([name, values]) => {
      const look = given[name];
      return typeof look === 'string' && values.includes(look) ? [[name, look]] : [];
    }),
  );
}

/** A width that can be shown; that of the fresh work where it is none. */
export const widthOf = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(WIDEST, Math.max(NARROWEST, Math.round(value))) : FRESH.width;

/** The dataset of an author's own from what was stored; nothing where it is none. */
function ownDataOf(value: unknown): OwnData | undefined {
  if (!isRecord(value) || typeof value['name'] !== 'string' || typeof value['text'] !== 'string') return undefined;
  const review = reviewIn(value['review']);
  return {name: value['name'], text: value['text'], ...(review && {review}), ...(value['isDraft'] === true && {isDraft: true})};
}

/** Whether the value of a JSON text is a work, of this version or another. */
export const isWork = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && typeof value['version'] === 'number' && 'html' in value && !('schemaVersion' in value);

/** The work from the value of a JSON text; nothing where it is none, or of another version. What is missing or of another type is fresh. */
export function workIn(given: unknown): Work | undefined {
  if (!isWork(given) || given['version'] !== VERSION) return undefined;
  const text = (key: 'html' | 'form' | 'library' | 'address' | 'lang'): string => {
    const kept = given[key];
    return typeof kept === 'string' ? kept : FRESH[key];
  };
  const data = ownDataOf(given['data']);
  const taken = takenIn(given['taken']);
  return {
    html: text('html'),
    appearance: appearanceOf(given['appearance']),
    width: widthOf(given['width']),
    form: text('form'),
    library: text('library'),
    address: text('address'),
    inline: typeof given['inline'] === 'boolean' ? given['inline'] : FRESH.inline,
    lang: text('lang'),
    ...(data && {data}),
    ...(taken.length && {taken}),
  };
}

/** The work from what was stored; nothing where there is none. */
export const deserialize = (stored: string | null): Work | undefined => workIn(jsonIn(stored ?? ''));
