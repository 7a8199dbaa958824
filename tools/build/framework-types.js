// The types of the tags: what each takes and fires, once; and how JSX, Vue templates and Svelte spell it.

/** @typedef {import('./manifest.js').Tag} Tag */
/** @typedef {import('./manifest.js').Settable} Settable */

/** @param {string} text */
const doc = (text) => `/** ${text.replace(/\n/g, ' ').replace(/\*\//g, '*\\/')} */`;

/**
 * In markup a number may be text.
 *
 * @param {string} type
 */
const typeInMarkup = (type) => (type === 'number' ? 'number | `${number}`' : type);

/** @param {Settable} settable */
const field = ({name, description, type}) =>
  `  ${doc(description)}\n  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${typeInMarkup(type)} | undefined;`;

/**
 * @param {string} head
 * @param {string[]} lines
 */
const block = (head, lines) => `${[`${head} {`, ...lines, '}'].join('\n')}\n`;

/** @param {Tag} tag */
const fieldsOf = ({attributes, properties}) => [...attributes, ...properties].map(field);

/**
 * What one tag takes beside what all take, or documents otherwise.
 *
 * @param {Tag} tag
 * @param {string[]} shared
 */
const attributesOf = (tag, shared) =>
  block(
    `/** What \`${tag.tag}\` takes. */\nexport interface ${tag.class}Attributes extends SharedAttributes`,
    fieldsOf(tag).filter((it) => !shared.includes(it)),
  );

/** @param {Tag} tag */
const entryOf = ({tag, class: element, description, events}) =>
  [
    `  ${doc(description)}`,
    `  '${tag}': {`,
    `    element: ${element};`,
    `    attributes: ${element}Attributes;`,
    '    events: {',
    ...events.map(({name, description: text, type}) => `      ${doc(text)}\n      '${name}': ${type};`),
    '    };',
    '  };',
  ].join('\n');

/**
 * What each tag takes and fires.
 *
 * @param {Tag[]} tags
 */
function elements(tags) {
  // The provider takes what all take, and nothing else.
  const shared = tags.filter(({tag}) => tag === 'tujie-dataset').flatMap(fieldsOf);
  const names = new Set(tags.flatMap(({class: element, events}) => [element, ...events.map(({type}) => type)]));
  return `// What each tag takes and fires. Written from custom-elements.json by the build.
import type {Report, ${[...names].sort().join(', ')}} from '../index.js';

${block('/** What every tag takes. */\nexport interface SharedAttributes', shared)}
${tags.map((tag) => attributesOf(tag, shared)).join('\n')}
${block('/** Every tag: its class, what it takes, and its events by name. */\nexport interface Elements', tags.map(entryOf))}
/** \`heading-level\` as the property is called: \`headingLevel\`. */
export type Camel<Name> = Name extends \`\${infer Head}-\${infer Tail}\` ? \`\${Head}\${Capitalize<Camel<Tail>>}\` : Name;

/** The listeners of a tag, where a framework names them after the event: \`ontujie-load\`. */
export type Listeners<Events> = {
  [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};
`;
}

// React sets a property where the element has one of the name, and an attribute elsewhere; a server writes attributes alone.
const REACT = `// The tags in JSX, for React 19: \`import type {} from 'tujie/types/react'\`.
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Elements, Listeners} from './elements.js';

type Props<Tag extends keyof Elements> = DetailedHTMLProps<HTMLAttributes<Elements[Tag]['element']>, Elements[Tag]['element']> &
  Elements[Tag]['attributes'] &
  Listeners<Elements[Tag]['events']>;

type Tags = {[Tag in keyof Elements]: Props<Tag>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`;

const VUE = `// The tags in Vue templates: \`import type {} from 'tujie/types/vue'\`.
import type {HTMLAttributes, ReservedProps} from 'vue';
import type {Camel, Elements} from './elements.js';

type Attributes<All> = {[Name in keyof All as Camel<Name>]: All[Name]};

type Listeners<Events> = {
  [Name in keyof Events as \`on\${Capitalize<Camel<Name & string>>}\`]?: ((event: Events[Name]) => void) | undefined;
};

type Component<Tag extends keyof Elements> = new () => {
  $props: ReservedProps & HTMLAttributes & Attributes<Elements[Tag]['attributes']> & Listeners<Elements[Tag]['events']>;
};

type Tags = {[Tag in keyof Elements]: Component<Tag>};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
`;

// An attribute that Svelte sets to false is there with the text "false": flags with a hyphen are bound as properties.
const SVELTE = `// The tags in Svelte 5: \`import type {} from 'tujie/types/svelte'\`.
import type {HTMLAttributes} from 'svelte/elements';
import type {Camel, Elements, Listeners} from './elements.js';

type Hyphened<Name> = Name extends \`\${string}-\${string}\` ? Name : never;

type Attributes<All> = {[Name in keyof All]: Name extends Hyphened<Name> ? Exclude<All[Name], false> : All[Name]};

type Properties<All> = {[Name in keyof All as Camel<Hyphened<Name>>]: Exclude<All[Name], string>};

type Props<Tag extends keyof Elements> = Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Elements[Tag]['attributes']> &
  Attributes<Elements[Tag]['attributes']> &
  Properties<Elements[Tag]['attributes']> &
  Listeners<Elements[Tag]['events']>;

type Tags = {[Tag in keyof Elements]: Props<Tag>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
`;

/**
 * File name and text of each module of types.
 *
 * @param {Tag[]} tags
 * @returns {Record<string, string>}
 */
export const typeFiles = (tags) => ({
  'elements.d.ts': elements(tags),
  'react.d.ts': REACT,
  'vue.d.ts': VUE,
  'svelte.d.ts': SVELTE,
});
