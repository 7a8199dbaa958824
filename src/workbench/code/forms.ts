// The kinds of code that a composition can be copied as: one list, an entry for each. No DOM.
import type {Report} from '../../model/schema.js';
import {descriptionOf} from '../../author/plain.js';
import {linkCode} from './link-code.js';
import {liveCode, type Material} from './live-code.js';
import {plainCode} from './plain-code.js';

export interface Form {
  /** `element`; the words of the workbench say what it is for. */
  readonly name: string;
  /** Whether the code needs the library and the dataset, so that their addresses are asked. */
  readonly live: boolean;
  /** Whether it is a whole page already. */
  readonly page?: true;
  /** Whether it is pasted as formatted text, not as code. */
  readonly rich?: true;
  readonly code: (material: Material) => string;
}

/** Every kind, the usual one first. */
export const FORMS: readonly Form[] = [
  {name: 'element', live: true, code: (material) => liveCode(material, 'element')},
  {name: 'data', live: true, code: (material) => liveCode(material, 'data')},
  {name: 'link', live: true, code: linkCode},
  {name: 'plain', live: false, page: true, code: (material) => plainCode(material, 'plain')},
  {name: 'editor', live: false, rich: true, code: (material) => plainCode(material, 'editor')},
  {name: 'wechat', live: false, rich: true, code: (material) => plainCode(material, 'wechat')},
];

/** The kind of a name; the usual one where there is none. */
export const formOf = (name: string): Form => FORMS.find((form) => form.name === name) ?? (FORMS[0] as Form);

/** Id of the script that holds the dataset in a page. */
const SCRIPT_ID = 'tujie-dataset';

/** A dataset as a script of the page; no text in it can end the script. */
export const scriptOf = (value: unknown): string =>
  `<script type="application/json" id="${SCRIPT_ID}">${JSON.stringify(value).replace(/</g, '\\u003c')}</script>\n`;

/** Where the dataset of a report stands by its id. */
export const addressFor = ({id}: Report): string => `data/${id}.json`;

/** The code of a composition; with the dataset in it where `value` is given. */
export function codeIn(name: string, material: Material, value?: unknown): string {
  const {live, code} = formOf(name);
  if (!live || value === undefined) return code(material);
  // Last, so that a reader of the code sees the pieces first.
  return code({...material, dataset: `#${SCRIPT_ID}`}) + scriptOf(value);
}

/** The code as a page of its own. */
export const pageOf = (code: string, report: Report, escape: (text: string) => string): string => `<!doctype html>
<html lang="${escape(report.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escape(descriptionOf(report))}">
<title>${escape(report.title)}</title>
</head>
<body>
${code}</body>
</html>
`;
