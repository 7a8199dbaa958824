// The controls of an element, from the manifest: attributes, the property, slots, tokens (folded), and what events and parts there are.
import type {InputType} from 'storybook/internal/types';
import {elementOf, type Entry} from './manifest.js';

type ArgTypes = Record<string, InputType>;

const CATEGORIES = {
  attributes: '属性 Attributes',
  properties: '对象属性 Properties',
  slots: '插槽 Slots',
  tokens: '样式变量 Tokens',
  events: '事件 Events',
  parts: '部件 Parts',
};

const row = (
  {name, description = '', type, default: initial}: Entry,
  category: keyof typeof CATEGORIES,
  control: NonNullable<InputType['control']>,
): InputType => ({
  name,
  description,
  control,
  table: {
    category: CATEGORIES[category],
    ...(type ? {type: {summary: type.text.replace(' | undefined', '')}} : {}),
    ...(initial && initial !== 'undefined' ? {defaultValue: {summary: initial}} : {}),
  },
});

/** `light` and `dark`, of a type that says `'light' | 'dark' | undefined`. */
const optionsOf = (type = ''): readonly string[] => [...type.matchAll(/'([^']+)'/g)].map(([, option]) => option as string);

function attribute(entry: Entry): InputType {
  const options = optionsOf(entry.type?.text);
  if (options.length) return {...row(entry, 'attributes', {type: 'inline-radio'}), options};
  const type = entry.type?.text;
  return row(entry, 'attributes', {type: type === 'boolean' ? 'boolean' : type === 'number' ? 'number' : 'text'});
}

// Tokens are many and seldom wanted: they show once they are asked for.
const SHOW = 'tokens';

const token = (entry: Entry): InputType => ({
  ...row(entry, 'tokens', {type: /color|accent/.test(entry.name) ? 'color' : 'text'}),
  if: {arg: SHOW, truthy: true},
});

const entriesOf = (entries: readonly Entry[] | undefined, key: (name: string) => string, make: (entry: Entry) => InputType): ArgTypes =>
  Object.fromEntries((entries ?? []).map((entry) => [key(entry.name), make(entry)]));

/** The rows of an element for Storybook's tables. Slots are `slot-note`, tokens go by their own name. */
export function argTypesOf(tag: string): ArgTypes {
  const element = elementOf(tag);
  if (!element) return {};
  const properties = element.members?.filter(({kind, name}) => kind === 'field' && name === 'report');
  return {
    ...entriesOf(element.attributes, (name) => name, attribute),
    ...entriesOf(
      properties,
      (name) => name,
      (entry) => row(entry, 'properties', {type: 'object'}),
    ),
    ...entriesOf(
      element.slots,
      (name) => `slot-${name}`,
      (entry) => row({...entry, name: entry.name || '（后备文字 fallback）'}, 'slots', {type: 'text'}),
    ),
    ...(element.cssProperties?.length
      ? {[SHOW]: row({name: '显示 Show', description: '显示全部样式变量。'}, 'tokens', {type: 'boolean'})}
      : {}),
    ...entriesOf(element.cssProperties, (name) => name, token),
    ...entriesOf(
      element.events,
      (name) => `event-${name}`,
      (entry) => row(entry, 'events', false),
    ),
    ...entriesOf(
      element.cssParts,
      (name) => `part-${name}`,
      (entry) => row({...entry, name: `::part(${entry.name})`}, 'parts', false),
    ),
  };
}
