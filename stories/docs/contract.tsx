// What authors may rely on, as tables made from the manifest: tokens, parts, slots, events.
import {ELEMENTS, type Declaration, type Entry} from '../../.storybook/manifest.js';
import {ELEMENT_NAMES, EVENTS, PARTS, SLOTS, TOKENS} from './chinese.js';
import {Rows, type Row} from './rows.js';

type Kind = 'cssParts' | 'slots';

const TOKEN = '--tujie-';

const MEANS = '意思 Meaning';

const rowOf = ({name, description = ''}: Entry, chinese: Readonly<Record<string, string>>, label = `\`${name}\``): Row => ({
  name: label,
  zh: chinese[name] ?? '',
  en: description,
});

/** Entries of all elements, each name once. */
const once = (of: (element: Declaration) => readonly Entry[] | undefined): readonly Entry[] => [
  ...new Map(ELEMENTS.flatMap((element) => of(element) ?? []).map((entry) => [entry.name, entry])).values(),
];

/** Chinese names of the elements that have something. */
const namesWith = (has: (element: Declaration) => boolean): string =>
  ELEMENTS.filter(has)
    .map(({tagName = ''}) => ELEMENT_NAMES[tagName])
    .join('、');

const isColour = (value: string): boolean => /^(hsl|rgb|#)/.test(value);

function tokenRow(entry: Entry): Row {
  const value = entry.default ?? '';
  const paint = (element: HTMLElement | null): void => element?.style.setProperty('background', value);
  return {
    ...rowOf(entry, TOKENS),
    more: (
      <>
        {isColour(value) ? <span className="swatch" ref={paint} /> : null}
        <code>{value}</code>
      </>
    ),
  };
}

/** Every token, and the properties that single elements have beside. */
export const Tokens = () => {
  const all = once(({cssProperties}) => cssProperties);
  const isToken = ({name}: Entry): boolean => name.startsWith(TOKEN);
  return (
    <Rows head={['变量 Token', '默认 Default', MEANS]} rows={[...all.filter(isToken), ...all.filter((it) => !isToken(it))].map(tokenRow)} />
  );
};

const folds = (kind: Kind, chinese: Readonly<Record<string, string>>, head: string, unit: string) =>
  ELEMENTS.map((element) => {
    const {tagName = ''} = element;
    const entries = element[kind] ?? [];
    return (
      <details className="fold" key={tagName}>
        <summary>
          {ELEMENT_NAMES[tagName]} <code>{tagName}</code> · {entries.length} {unit}
        </summary>
        <Rows head={[head, MEANS]} rows={entries.map((entry) => rowOf(entry, chinese))} />
      </details>
    );
  });

/** Every part, element by element. */
export const Parts = () => <>{folds('cssParts', PARTS, '部件 Part', '个部件 parts')}</>;

/** Every slot with the elements that have it. */
export const Slots = () => (
  <Rows
    head={['插槽 Slot', '在 On', MEANS]}
    rows={once(({slots}) => slots).map(({name}) => ({
      name: name ? `\`${name}\`` : '（标签之间 between the tags）',
      zh: SLOTS[name]?.zh ?? '',
      en: SLOTS[name]?.en ?? '',
      more: namesWith(({slots}) => slots?.some((slot) => slot.name === name) ?? false),
    }))}
  />
);

/** Every event. */
export const Events = () => (
  <Rows
    head={['事件 Event', MEANS]}
    rows={once(({events}) => events).map((entry) => ({
      name: `\`${entry.name}\``,
      zh: EVENTS[entry.name]?.zh ?? '',
      en: EVENTS[entry.name]?.en ?? '',
    }))}
  />
);
