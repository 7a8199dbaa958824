// What a PDF reader finds in a report on paper, and what of the report should be there.
import {parseHTML} from 'linkedom';
import {getDocumentProxy} from 'unpdf';
import {paperPage} from '../../dist/author/index.js';
import {parseReport} from '../../dist/model/index.js';

// Of a glyph that stands for a letter and for another, a PDF may say the other: a radical, a bar for a dash.
const RADICAL = /[\u2e80-\u2fdf]/;
const plain = (text) => text.replaceAll('\u2015', '\u2014').replace(/\s/g, '');

/** All that the page says, in order: without what is not printed, and with the address behind its link. */
function textOfPage(report) {
  const {document} = parseHTML(paperPage(parseReport(report).report));
  for (const left of document.querySelectorAll('nav, style, title')) left.remove();
  for (const link of document.querySelectorAll('.tujie-full-text')) link.append(` ${link.getAttribute('href')}`);
  return plain(document.querySelector('main').textContent);
}

/**
 * A text that was found; a radical in it is the letter that should be there.
 *
 * @param {string} found
 * @param {string} wanted
 */
export function withLetters(found, wanted) {
  const letters = [...wanted];
  return [...found].map((letter, index) => (RADICAL.test(letter) ? letters[index] : letter)).join('');
}

/** Names in a tree of an outline. */
const namesIn = (items) => (items ?? []).flatMap(({title, items: inner}) => [plain(title), ...namesIn(inner)]);

/**
 * Reads a PDF.
 *
 * @param {Uint8Array} pdf
 * @param {object} report - The dataset.
 * @param {number} [foot] - Millimetres at the foot of A4 that are no part of the text.
 */
export async function printedText(pdf, report, foot = 20) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const [texts, feet, sizes] = [[], [], []];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [, , width, height] = page.view;
    sizes.push([Math.round(width), Math.round(height)]);
    const {items} = await page.getTextContent();
    // The foot stands in the margin.
    const isFoot = ({transform}) => transform[5] < (foot / 297) * height;
    const said = (wanted) => plain(items.filter((it) => isFoot(it) === wanted).map(({str}) => str).join('')); // prettier-ignore
    texts.push(said(false));
    feet.push(said(true));
  }
  const {info} = await document.getMetadata();
  const wanted = textOfPage(report);
  const raw = Buffer.from(pdf).toString('latin1');
  return {
    pages: document.numPages,
    sizes,
    title: info.Title,
    language: info.Language ?? /\/Lang \(([^)]*)\)/.exec(raw)?.[1],
    isTagged: raw.includes('/StructTreeRoot') && /\/MarkInfo\s*<<[^>]*\/Marked true/.test(raw),
    outline: namesIn(await document.getOutline()),
    text: withLetters(texts.join(''), wanted),
    wanted,
    feet,
  };
}
