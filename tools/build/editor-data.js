// What editors read of the tags: HTML data for VS Code, web-types for JetBrains.

/** @typedef {import('./manifest.js').Tag} Tag */
/** @typedef {import('./manifest.js').Named} Named */

/** @param {Named} slot */
const slotName = ({name}) => name || '(default)';
/**
 * @param {string} title
 * @param {Named[]} items
 * @param {(item: Named) => string} nameOf
 */
const listed = (title, items, nameOf = ({name}) => name) =>
  items.length ? `\n\n**${title}**\n\n${items.map((it) => `- \`${nameOf(it)}\`: ${it.description}`).join('\n')}` : '';

/**
 * VS Code shows slots, events and parts in the description alone.
 *
 * @param {Tag} tag
 */
const markdown = ({description, slots, events, cssProperties, cssParts}) => ({
  kind: 'markdown',
  value:
    description +
    listed('Slots', slots, slotName) +
    listed('Events', events) +
    listed('CSS properties', cssProperties) +
    listed('CSS parts', cssParts),
});

/** @param {Tag[]} tags */
const htmlData = (tags) => ({
  version: 1.1,
  tags: tags.map((tag) => ({
    name: tag.tag,
    description: markdown(tag),
    attributes: tag.attributes.map(({name, description, type, values}) => ({
      name,
      description,
      ...(type === 'boolean' && {valueSet: 'v'}),
      ...(values.length && {values: values.map((value) => ({name: value}))}),
    })),
  })),
});

/** @param {Named} named */
const plain = ({name, description}) => ({name, description});

/**
 * JetBrains has a field each for slots, events and styling.
 *
 * @param {Tag} tag
 */
const element = ({tag, description, attributes, properties, slots, events, cssProperties, cssParts}) => ({
  name: tag,
  description,
  attributes: attributes.map(({name, description: text, type, default: preset}) => ({
    name,
    description: text,
    value: type === 'boolean' ? {kind: 'no-value', type} : {type},
    ...(preset && type !== 'boolean' && {default: preset}),
  })),
  slots: slots.map(plain),
  css: {
    properties: cssProperties.map(plain),
    parts: cssParts.map(plain),
  },
  js: {
    properties: properties.map(({name, description: text, type}) => ({name, description: text, type})),
    events: events.map(({name, description: text, type}) => ({name, description: text, type})),
  },
});

/**
 * @param {Tag[]} tags
 * @param {{name: string, version: string}} manifest - Of package.json.
 */
const webTypes = (tags, {name, version}) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {html: {elements: tags.map(element)}},
});

/**
 * File name and text of each.
 *
 * @param {Tag[]} tags
 * @param {{name: string, version: string}} manifest - Of package.json.
 * @returns {Record<string, string>}
 */
export const editorFiles = (tags, manifest) => ({
  'vscode.html-custom-data.json': JSON.stringify(htmlData(tags), null, 1),
  'web-types.json': JSON.stringify(webTypes(tags, manifest), null, 1),
});
