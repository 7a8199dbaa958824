// A page as it stands on paper: printed to PDF by the browser, read by a PDF reader, and held against what the page itself says.
import {getDocumentProxy} from 'unpdf';

/** @typedef {{text: string, y: number, size: number}} Run - Letters of one font, in points from the foot of their page. */
/** @typedef {{name: string, texts: string[], over: boolean, height: number, size: number}} Part - An element: its texts in their order, whether some stand over a drawing and are printed after all others, CSS pixels. */
/** @typedef {{text: string, runs: (Run & {start: number})[]}} Sheet - One page of paper. */

/** In the page, when it is printed: its headings, and everything that is not to be cut. */
function partsOfPage() {
  const flat = (node) =>
    node.localName === 'slot' && node.assignedNodes().length ? node.assignedNodes() : [...(node.shadowRoot ?? node).childNodes];
  const textsOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return [node.data.replace(/\s/g, '')].filter(Boolean);
    if (node.nodeType !== Node.ELEMENT_NODE || /^(style|script)$/.test(node.localName) || node.inert) return [];
    const {display, visibility, fontSize} = getComputedStyle(node);
    return display === 'none' || visibility === 'hidden' || fontSize === '0px' ? [] : flat(node).flatMap(textsOf);
  };
  const isOver = (node) =>
    flat(node).some(
      (it) => it.nodeType === Node.ELEMENT_NODE && ((getComputedStyle(it).position !== 'static' && textsOf(it).length) || isOver(it)),
    );
  const [headings, pieces] = [[], []];
  const walk = (element) => {
    const {breakInside, display, fontSize} = getComputedStyle(element);
    const texts = textsOf(element);
    if (!texts.length) return;
    const {localName} = element;
    const name = [localName, element.getAttribute('part') ?? element.className].join(' ');
    const part = {
      name,
      texts,
      over: false,
      height: element.getBoundingClientRect().height,
      size: parseFloat(fontSize) * (element.currentCSSZoom ?? 1),
    };
    if (element.role === 'heading' || /^h[1-6]$/.test(localName)) headings.push(part);
    if (breakInside === 'avoid' && display !== 'contents') pieces.push({...part, over: isOver(element)});
    for (const child of flat(element)) if (child.nodeType === Node.ELEMENT_NODE) walk(child);
  };
  walk(document.body);
  window.printedParts = {headings, pieces};
}

// Of a glyph that is a letter and a radical too, a PDF may say the radical, which is any letter here; a dash and a bar are one glyph.
const RADICAL = '\u2e80';
const plain = (text) =>
  text
    .replace(/[\u2e80-\u2fdf]/g, RADICAL)
    .replace(/\u2015/g, '\u2014')
    .normalize('NFKC')
    .replace(/\s/g, '');

/** What finds the texts of an element on paper; marks that a style sheet draws stand between them. */
const patternOf = ({texts}) => {
  const letter = (it) => `(?:${it.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}|${RADICAL})`;
  return new RegExp(texts.map((text) => [...plain(text)].map(letter).join('')).join('[^]{0,3}'), 'gu');
};

/** @returns {Promise<Sheet[]>} */
async function sheetsOf(pdf) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const sheetOf = async (number) => {
    const {items} = await (await document.getPage(number)).getTextContent();
    const sheet = {text: '', runs: []};
    for (const {str, transform, height} of items) {
      const text = plain(str);
      if (!text) continue;
      sheet.runs.push({text, start: sheet.text.length, y: transform[5], size: height});
      sheet.text += text;
    }
    return sheet;
  };
  return Promise.all(Array.from({length: document.numPages}, (_, index) => sheetOf(index + 1)));
}

/** What may stand between the last line of a piece and the next piece: its cells, its edge, the gap; in CSS pixels. */
const FOOT = 60;

/** The runs of a page that an element is printed in; several where it stands there several times. */
const placesOn = ({text, runs}, part) =>
  [...text.matchAll(patternOf(part))].map(({index, 0: {length}}) =>
    runs.filter(({start, text: {length: long}}) => start < index + length && start + long > index),
  );

/**
 * Prints a page on paper of so many CSS pixels.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns How many sheets, headings and pieces were looked at; the headings that nothing stands below, and those that no sheet has whole; the pieces that no sheet has whole; the
 *   sheets before the last whose lower two thirds are empty, though what begins the next would have had room there.
 */
export async function printed(page, {width = 794, height, printBackground = false}) {
  await page.setViewport({width, height});
  await page.emulateMediaType('print');
  await page.evaluate((gather) => {
    if (!window.printedParts) window.addEventListener('beforeprint', new Function(`return ${gather}`)());
  }, String(partsOfPage));
  const pdf = await page.pdf({width, height, printBackground});
  const sheets = await sheetsOf(pdf);
  const {headings, pieces} = await page.evaluate(() => window.printedParts);
  /** Letters of a heading are as large as the page has them, its numbers larger, its later clauses smaller; three quarters of a point are a pixel. */
  const headsOn = (sheet) =>
    headings.flatMap((part) =>
      placesOn(sheet, part)
        .filter((runs) => runs.some(({size}) => Math.abs(size - part.size * 0.75) < 1))
        .map((runs) => ({name: part.texts.join(''), runs})),
    );
  const alone = sheets.flatMap((sheet) => {
    const heads = headsOn(sheet);
    const ofHeads = new Set(heads.flatMap(({runs}) => runs));
    const lowest = Math.min(...sheet.runs.flatMap((run) => (ofHeads.has(run) ? [] : run.y)));
    // A name of as large letters stands before its figure.
    const isRow = ({y, size}) => sheet.runs.some((it) => !ofHeads.has(it) && Math.abs(it.y - y) < size / 2);
    return heads.flatMap(({name, runs}) => (runs.some((run) => run.y < lowest - 1 && !isRow(run)) ? name : []));
  });
  const torn = headings.filter(({texts}) => !sheets.some((sheet) => texts.every((text) => placesOn(sheet, {texts: [text]}).length)));
  // What is higher than a sheet stands on several.
  const whole = pieces.filter((part) => part.height < height * 0.9);
  const isOn = (sheet, part) =>
    part.over ? part.texts.every((text) => placesOn(sheet, {texts: [text]}).length) : placesOn(sheet, part).length > 0;
  const cut = whole.filter((part) => !sheets.some((sheet) => isOn(sheet, part)));
  /** The pixels below the last line on a sheet, and how high the piece is that begins one. */
  const roomOn = ({runs}) => Math.min(...runs.map(({y}) => y)) / 0.75;
  const firstOn = (sheet) =>
    Math.max(0, ...whole.map((part) => (placesOn(sheet, part).some(([run]) => run?.start === 0) ? part.height : 0)));
  const isEmpty = (sheet, index) => {
    const next = sheets[index + 1];
    return next && roomOn(sheet) > height * (2 / 3) && roomOn(sheet) > firstOn(next) + FOOT;
  };
  return {
    sheets: sheets.length,
    headings: sheets.flatMap(headsOn).length,
    pieces: whole.length,
    alone,
    torn: torn.map(({texts}) => texts.join('')),
    empty: sheets.flatMap((sheet, index) => (isEmpty(sheet, index) ? index + 1 : [])),
    cut: cut.map(({name, texts}) => `${name}: ${texts.join('').slice(0, 40)}`),
  };
}
