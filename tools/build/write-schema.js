// Writes data/report.schema.json, JSON Schema 2020-12, from the one schema of the model. Run by the build; a test fails when it is stale.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {toJsonSchema} from '@valibot/to-json-schema';
import prettier from 'prettier';
import {FORBIDDEN} from '../../dist/model/clean.js';
import {PATTERNS} from '../../dist/model/rules.js';
import {BLOCKS, blockSchema, reportSchema} from '../../dist/model/schema.js';

const FILE = new URL('../../data/report.schema.json', import.meta.url);

// The characters that the model takes out, in the plain form that every validator knows.
const VISIBLE = '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]*$';

const SAFE = {$ref: '#/$defs/safe'};

/** Holds for any value at any depth, known to the schema or not. */
const safe = {pattern: VISIBLE, propertyNames: {not: {enum: FORBIDDEN}}, additionalProperties: SAFE, items: SAFE};

// A month that there is; whether there is the day, its format says.
const TIME = '^\\d{4}(-(0[1-9]|1[0-2])(-\\d{2})?)?$';

/**
 * Each rule of the model in JSON Schema, by its code.
 *
 * @type {Record<string, object>}
 */
const KEYWORDS = {
  text: {minLength: 1},
  id: {pattern: PATTERNS.id.source},
  date: {pattern: PATTERNS.date.source, format: 'date'},
  time: {pattern: TIME, anyOf: [{pattern: '^.{0,7}$'}, {format: 'date'}]},
  url: {pattern: PATTERNS.url.source},
  // JSON itself has no infinity; what is larger than this bound, parsers do not read exactly.
  finite: {},
  whole: {type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER},
  magnitude: {minimum: 0},
  oneMagnitude: {oneOf: [{required: ['number']}, {required: ['min', 'max']}, {required: ['order']}, {required: ['fraction']}]},
  anyFigure: {
    anyOf: [
      {required: ['value']},
      {required: ['changes'], properties: {changes: {minItems: 1}}},
      {required: ['ratio']},
      {required: ['rank']},
      {required: ['said']},
    ],
  },
};

/** @type {import('@valibot/to-json-schema').ConversionConfig} */
const CONFIG = {
  target: 'draft-2020-12',
  // A block is one of its kinds.
  overrideSchema: ({valibotSchema}) =>
    valibotSchema === blockSchema ? {oneOf: Object.values(BLOCKS).map((block) => plain(toJsonSchema(block, CONFIG)))} : undefined,
  overrideAction: ({valibotAction, jsonSchema}) => {
    if (valibotAction.type !== 'check') return undefined;
    // What valibot calls the message of a check is the code of its rule.
    const rule = 'message' in valibotAction ? String(valibotAction.message) : '';
    if (!KEYWORDS[rule]) throw new Error(`tools/build/write-schema.js: expected JSON Schema of the rule ${rule} in KEYWORDS, got none`);
    return {...jsonSchema, ...KEYWORDS[rule]};
  },
};

/**
 * A part of a schema, without what only the whole says.
 *
 * @param {import('@valibot/to-json-schema').JsonSchema} schema
 */
function plain(schema) {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'));
}

/** The schema as text, as it should stand in the file. */
export async function schemaText() {
  const schema = toJsonSchema(reportSchema, CONFIG);
  const document = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Tujie report, version 1',
    allOf: [SAFE],
    ...schema,
    $defs: {safe},
  };
  return prettier.format(JSON.stringify(document), {...(await prettier.resolveConfig(fileURLToPath(FILE))), parser: 'json'});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await schemaText();
  if (text !== readFileSync(FILE, {encoding: 'utf8', flag: 'a+'})) writeFileSync(FILE, text);
}
