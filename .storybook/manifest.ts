// What the manifest says of the elements, as far as Storybook shows it.
import manifest from '../custom-elements.json' with {type: 'json'};

/** One entry of the manifest: an attribute, an event, a slot, a part, a token. */
export interface Entry {
  readonly name: string;
  readonly kind?: string;
  readonly fieldName?: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
}

export interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
}

const {modules} = manifest as unknown as {modules: readonly {declarations: readonly Declaration[]}[]};

/** Every element, by its tag. */
export const ELEMENTS: readonly Declaration[] = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);

export const elementOf = (tag: string): Declaration | undefined => ELEMENTS.find(({tagName}) => tagName === tag);
