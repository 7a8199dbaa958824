// What the manifest says of each tag, in the form that types and editors are written from.
import {readFileSync} from 'node:fs';

const FILE = new URL('../../custom-elements.json', import.meta.url);

/** A type without its absence, which every attribute allows: `'crimson' | 'azure'`. */
const typeOf = ({type}) => type.text.replace(' | undefined', '');

/** What can be set: an attribute, or a property that has none. `values` where they are a closed list. */
function settable(it) {
  const type = typeOf(it);
  const values = [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value);
  return {name: it.name, description: it.description, type, values, default: it.default};
}

/** An attribute as its property is documented. */
const attributeOf = (members) => (attribute) =>
  settable({...members.find(({name}) => name === attribute.fieldName), name: attribute.name, type: attribute.type});

/** Every tag as documented. */
export function tags() {
  const {modules} = JSON.parse(readFileSync(FILE, 'utf8'));
  return modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName)
    .map(({tagName, name, description, attributes, members, events = [], slots = [], cssParts = [], cssProperties = []}) => ({
      tag: tagName,
      class: name,
      description,
      attributes: attributes.map(attributeOf(members)),
      properties: members
        .filter(({kind, name: it}) => kind === 'field' && !attributes.some(({fieldName}) => fieldName === it))
        .map(settable),
      events: events.map((event) => ({name: event.name, description: event.description, type: event.type.text})),
      slots,
      cssParts,
      cssProperties,
    }));
}
