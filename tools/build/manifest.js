// What the manifest says of each tag, in the form that types and editors are written from.
import {readFileSync} from 'node:fs';

const FILE = new URL('../../custom-elements.json', import.meta.url);

/**
 * What is said of a slot, a part or a custom property.
 *
 * @typedef {{name: string, description: string}} Named
 */

/**
 * An attribute, or a property that has none.
 *
 * @typedef {Named & {type: string, values: string[], default?: string}} Settable
 */

/**
 * What is documented of one tag.
 *
 * @typedef {object} Tag
 * @property {string} tag
 * @property {string} class
 * @property {string} description
 * @property {Settable[]} attributes
 * @property {Settable[]} properties
 * @property {(Named & {type: string})[]} events
 * @property {Named[]} slots
 * @property {Named[]} cssParts
 * @property {Named[]} cssProperties
 */

/**
 * A member, an attribute or an event as custom-elements.json has it.
 *
 * @typedef {Named & {type: {text: string}, kind?: string, fieldName?: string, default?: string}} Member
 */

/**
 * A class as custom-elements.json has it; only that of an element has a tag.
 *
 * @typedef {object} Declaration
 * @property {string} [tagName]
 * @property {string} name
 * @property {string} description
 * @property {Member[]} attributes
 * @property {Member[]} members
 * @property {Member[]} [events]
 * @property {Named[]} [slots]
 * @property {Named[]} [cssParts]
 * @property {Named[]} [cssProperties]
 */

/**
 * A type without its absence, which every attribute allows: `'crimson' | 'azure'`.
 *
 * @param {Member} member
 */
const typeOf = ({type}) => type.text.replace(' | undefined', '');

/**
 * What can be set: an attribute, or a property that has none. `values` where they are a closed list.
 *
 * @param {Member} it
 * @returns {Settable}
 */
function settable(it) {
  const type = typeOf(it);
  const values = [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value);
  return {name: it.name, description: it.description, type, values, default: it.default};
}

/**
 * An attribute as its property is documented.
 *
 * @param {Member} attribute
 * @param {Member[]} members
 */
const attributeOf = (attribute, members) =>
  settable({...attribute, ...members.find(({name}) => name === attribute.fieldName), name: attribute.name, type: attribute.type});

/**
 * Every tag as documented.
 *
 * @returns {Tag[]}
 */
export function tags() {
  /** @type {{modules: {declarations: Declaration[]}[]}} */
  const {modules} = JSON.parse(readFileSync(FILE, 'utf8'));
  return modules
    .flatMap(({declarations}) => declarations)
    .flatMap((declaration) => (declaration.tagName ? [{...declaration, tagName: declaration.tagName}] : []))
    .map(({tagName, name, description, attributes, members, events = [], slots = [], cssParts = [], cssProperties = []}) => ({
      tag: tagName,
      class: name,
      description,
      attributes: attributes.map((attribute) => attributeOf(attribute, members)),
      properties: members
        .filter(({kind, name: it}) => kind === 'field' && !attributes.some(({fieldName}) => fieldName === it))
        .map(settable),
      events: events.map((event) => ({name: event.name, description: event.description, type: event.type.text})),
      slots,
      cssParts,
      cssProperties,
    }));
}
