// A proof sheet as one page of HTML without script, for the screen and for A4. Pure.
import {icons} from '../style/icons.js';
import {escapeHtml} from './escape.js';
import {placeParts} from '../text/place-parts.js';
import type {Cell, Column, Line, Row, Run, Section, Sheet} from './proof-sheet.js';
import {proofStyleSheet} from './proof-styles.js';

const TAGS: Readonly<Record<NonNullable<Run['as']>, string>> = {
  label: 'i',
  place: 'i',
  held: 'span',
  strong: 'b',
  figure: 'u',
  was: 'del',
  now: 'ins',
  code: 'code',
};

const CLASSES: Readonly<Partial<typeof TAGS>> = {place: ' class="place"', held: ' class="held"'};

const iconHtml = (name: string): string =>
  `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${escapeHtml(icons[name] ?? '')}"/></svg> `;

/** The letters of a place, which breaks between its parts alone. */
const placeHtml = (text: string): string =>
  placeParts(text)
    .map((part) => `<span class="held">${escapeHtml(part)}</span>`)
    .join(' ');

function runHtml({text, as, listed, icon}: Run): string {
  const letters = as === 'place' ? placeHtml(text) : escapeHtml(text);
  const inner = listed ? `<mark>${letters}</mark>` : letters;
  const whole = as ? `<${TAGS[as]}${CLASSES[as] ?? ''}>${inner}</${TAGS[as]}>` : inner;
  return (icon ? iconHtml(icon) : '') + whole;
}

/** A line; what begins with a label stands beside it. */
function lineHtml(runs: Line): string {
  const [first, ...rest] = runs;
  if (first?.as === 'label' && rest.length) return `<p class="fact">${runHtml(first)}<span>${rest.map(runHtml).join('')}</span></p>`;
  return `<p>${runs.map(runHtml).join('')}</p>`;
}

const cellHtml = (cell: Cell): string => cell.map(lineHtml).join('');

function rowHtml({kind, cells}: Row, {columns}: Section, lang: string): string {
  if (kind !== 'row') {
    const tag = kind === 'group' ? 'th' : 'td';
    return `<tr class="${kind}"><${tag} colspan="${columns.length}"${lang}${kind === 'group' ? ' scope="colgroup"' : ''}>${cells.map(cellHtml).join('')}</${tag}></tr>`;
  }
  const langOf = (column: Column | undefined): string => (column?.isReport ? lang : column?.lang ? ` lang="${column.lang}"` : '');
  return `<tr>${cells.map((cell, index) => `<td${langOf(columns[index])}>${cellHtml(cell)}</td>`).join('')}</tr>`;
}

function sectionHtml(section: Section, lang: string): readonly string[] {
  const {id, title, count, note, columns, rows, none} = section;
  return [
    `<section class="${id}">`,
    `<h2>${escapeHtml(title)} <span>${escapeHtml(count)}</span></h2>`,
    ...(note && rows.length ? [`<p class="note">${escapeHtml(note)}</p>`] : []),
    ...(rows.length
      ? [
          '<table>',
          `<colgroup>${columns.map(({width}) => `<col class="w${width}">`).join('')}</colgroup>`,
          `<thead><tr>${columns.map((column) => `<th scope="col">${escapeHtml(column.title)}</th>`).join('')}</tr></thead>`,
          '<tbody>',
          ...rows.map((row) => rowHtml(row, section, lang)),
          '</tbody>',
          '</table>',
        ]
      : [`<p class="note">${escapeHtml(none ?? '')}</p>`]),
    '</section>',
  ];
}

/** The whole sheet: one page that loads nothing and runs nothing. */
export function proofHtml(sheet: Sheet): string {
  const {lang, reportLang, kind, title, subtitle, head, sign, date} = sheet;
  const tongue = ` lang="${escapeHtml(reportLang)}"`;
  const sections = sheet.sections.filter(({isTextOnly}) => !isTextOnly);
  return (
    [
      '<!DOCTYPE html>',
      `<html lang="${escapeHtml(lang)}">`,
      '<head>',
      '  <meta charset="utf-8">',
      `  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      '  <meta name="viewport" content="width=device-width, initial-scale=1">',
      '  <meta name="robots" content="noindex">',
      `  <title>${escapeHtml(`${kind} ${title}`)}</title>`,
      `  <style>\n${proofStyleSheet(sheet)}</style>`,
      '</head>',
      '<body>',
      '<main>',
      '<header>',
      `<p class="kind">${escapeHtml(kind)}</p>`,
      `<h1${tongue}>${escapeHtml(title)}</h1>`,
      ...(subtitle ? [`<p class="subtitle"${tongue}>${escapeHtml(subtitle)}</p>`] : []),
      '<dl>',
      ...head.map(([name, text]) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(text)}</dd></div>`),
      '</dl>',
      '</header>',
      ...sections.flatMap((section) => sectionHtml(section, tongue)),
      '<footer>',
      ...sign.map((name) => `<p><span>${escapeHtml(name)}</span><span>${escapeHtml(date)}</span></p>`),
      '</footer>',
      '</main>',
      '</body>',
      '</html>',
    ].join('\n') + '\n'
  );
}
