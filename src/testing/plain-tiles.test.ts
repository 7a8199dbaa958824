// Tiles in plain HTML: those of the element, letter for letter and cell for cell, in every profile.
import {expect, fixture, html} from '@open-wc/testing';
import {fallbackHtml, plainHtml, type Piece, type Profile} from '../author/index.js';
import '../define.js';
import {piecesOfTile, wordsOfFigure} from '../elements/shared/tile-order.view.js';
import type {FigurePart} from '../elements/shared/tiles.view.js';
import {themesOf} from '../model/find-theme.js';
import {parseReport} from '../model/parse.js';
import type {Report} from '../model/schema.js';
import {gangzha, valueOfFile} from './report.js';

const DATASETS = ['gangzha-2019', 'province-plan', 'county-falling', 'borough-budget', 'town-no-themes', 'many-goals'];
const PROFILES: readonly Profile[] = ['plain', 'wechat', 'editor'];

const reportOf = async (name: string): Promise<Report> => parseReport(await valueOfFile(name)).report;

const card = (theme: string, more: Piece['attributes'] = {}): Piece => ({tag: 'tujie-theme-card', attributes: {theme, ...more}});

/** The nodes of a piece in plain HTML. */
function drawn(report: Report, piece: Piece, profile: Profile = 'plain'): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = plainHtml(report, {piece, profile, fragment: true});
  return template.content;
}

const textOf = (node: Node): string => (node.textContent ?? '').replace(/\s/g, '');
const texts = (root: ParentNode, selector: string): readonly string[] => [...root.querySelectorAll(selector)].map(textOf);
const paths = (root: ParentNode, selector: string): readonly (string | null)[] =>
  [...root.querySelectorAll(`${selector} path`)].map((it) => it.getAttribute('d'));

describe('the tiles of plain HTML', () => {
  for (const name of DATASETS)
    it(`say the text of ${name} in every profile, once and in order`, async () => {
      const report = await reportOf(name);
      for (const {id} of report.chapters.flatMap(themesOf)) {
        const piece = card(id);
        const element = document.createElement('tujie-theme-card');
        Object.assign(element, {report, theme: id});
        await fixture(html`<div>${element}</div>`);
        const root = element.shadowRoot as ShadowRoot;
        const plain = drawn(report, piece);
        expect(texts(plain, '.tujie-ground, .tujie-prose'), id).to.deep.equal(texts(root, '.ground, .prose'));
        expect(texts(plain, '.tujie-mark'), id).to.deep.equal(texts(root, 'mark'));
        expect(paths(plain, '.tujie-cells'), id).to.deep.equal(paths(root, '.cells'));
        expect(paths(plain, '.tujie-unit-icon'), id).to.deep.equal(paths(root, '.unit'));
        for (const profile of PROFILES) expect(textOf(drawn(report, piece, profile)), `${profile} ${id}`).to.equal(textOf(plain));
      }
    });

  it('are paragraphs with their marks where their author wants them so, and always between the tags', async () => {
    const report = await gangzha();
    const marks = drawn(report, card('theme-2018-1', {figures: 'marks'}));
    expect(marks.querySelector('.tujie-ground, .tujie-large, svg:not([width="26"])')).to.equal(null);
    expect(texts(marks, '.tujie-mark')).to.have.length(14);
    expect(fallbackHtml(report, card('theme-2018-1'))).to.equal(fallbackHtml(report, card('theme-2018-1', {figures: 'marks'})));
  });

  it('of a report without cells are type alone', async () => {
    const report = await gangzha();
    const piece = (attributes: Piece['attributes']): Piece => ({tag: 'tujie-report', attributes});
    const [all, bare] = [drawn(report, piece({})), drawn(report, piece({cells: 'none'}))];
    const tiles = '.tujie-tile';
    expect(all.querySelectorAll('.tujie-cells').length).to.be.greaterThan(20);
    expect(all.querySelectorAll('.tujie-unit-icon').length).to.be.greaterThan(10);
    expect([...bare.querySelectorAll('.tujie-cells, .tujie-unit-icon')]).to.deep.equal([]);
    expect(texts(bare, tiles)).to.deep.equal(texts(all, tiles));
  });

  it('of a card stand under what they are of, and nowhere in an editor or between the tags', async () => {
    const report = await gangzha();
    for (const indicator of ['gdp-2018', 'key-projects-2018', 'key-projects-investment-2018']) {
      const piece: Piece = {tag: 'tujie-indicator-card', attributes: {indicator}};
      const element = await fixture(html`<tujie-indicator-card .report=${report} indicator=${indicator}></tujie-indicator-card>`);
      const expected = paths(element.shadowRoot as ShadowRoot, '[part=cells]');
      expect(paths(drawn(report, piece), '.tujie-counted'), indicator).to.deep.equal(expected);
      expect(paths(drawn(report, piece, 'wechat'), 'svg'), indicator).to.deep.equal(expected);
      expect(paths(drawn(report, piece, 'editor'), 'svg')).to.deep.equal([]);
      expect(fallbackHtml(report, piece)).not.to.contain('svg');
    }
    const after = drawn(report, {tag: 'tujie-indicator-card', attributes: {indicator: 'gdp-2018'}}).querySelector('.tujie-counted');
    expect([after?.getAttribute('aria-hidden'), textOf(after?.previousElementSibling as Element)]).to.deep.equal(['true', '增长7%']);
  });

  it('stand in an editor two in a row: what shares a ground is told apart by a hairline, grounds by a gap', async () => {
    const editor = drawn(await gangzha(), card('theme-2018-2'), 'editor');
    const [table] = editor.querySelectorAll('table');
    const rows = [...(table?.rows ?? [])].map((row) => [...row.cells].map((cell) => [textOf(cell), cell.style.borderRightWidth]));
    expect(rows.slice(0, 3)).to.deep.equal([
      [
        ['举办专题招商活动20余次。', '8px'],
        ['招引重点项目51个，', '0px'],
      ],
      [
        ['总投资超260亿元。', '8px'],
        ['新开工亿元以上项目34个，', '0px'],
      ],
      [
        ['完成投资65亿元，', '1px'],
        ['其中10亿元以上项目7个，', '0px'],
      ],
    ]);
    expect(editor.querySelector('svg')).to.equal(null);
  });

  it('stand in an article without a box around what shares a row', async () => {
    const article = drawn(await gangzha(), card('theme-2018-1'), 'wechat');
    const boxes = [...article.querySelectorAll<HTMLElement>('section')].filter(({style}) => style.display === 'inline-block');
    expect(boxes).to.have.length(9);
    expect(new Set(boxes.map(({parentElement}) => parentElement)).size).to.equal(1);
  });
});

const figure = (text: string, wording: Partial<FigurePart['wording']>, more: Partial<FigurePart> = {}): FigurePart => ({
  kind: 'figure',
  id: 'parks-2019',
  text,
  wording: {before: '', digits: '', infix: '', unit: '', after: '', ...wording},
  from: '',
  isSmall: false,
  drawing: undefined,
  icon: undefined,
  isHeadline: false,
  ...more,
});

describe('a figure in its words', () => {
  const cases: readonly (readonly [FigurePart, readonly string[]])[] = [
    [figure('突破400亿元', {before: '突破', digits: '400', unit: '亿元'}), ['', '突破', '400', '亿元']],
    [figure('10%以上', {digits: '10', unit: '%', after: '以上'}), ['', '', '10%', '以上']],
    [figure('20余%', {digits: '20', infix: '余', unit: '%'}), ['', '', '20', '余%']],
    [figure('从14%提高到16%', {before: '提高到', digits: '16', unit: '%'}, {from: '从14%'}), ['从14%', '提高到', '16%', '']],
    [figure('翻一番', {before: '翻一番'}), ['', '翻一番', '', '']],
  ];
  for (const [part, words] of cases)
    it(part.text, () => {
      const {from, before, digits, after} = wordsOfFigure(part);
      expect([from, before, digits, after]).to.deep.equal(words);
      expect(words.join('')).to.equal(part.text);
    });
});

describe('a tile in its order', () => {
  const drawing = {cells: {kind: 'count', count: 2, shape: 'square'}, fill: 'achieved'} as const;
  const counted = figure('2个', {digits: '2', unit: '个'}, {drawing});
  const kinds = (...parts: Parameters<typeof piecesOfTile>[0]): readonly string[] => piecesOfTile(parts).map(({kind}) => kind);

  it('has the cells of a figure behind the words that follow it, and before what is no word of it', () => {
    const words = {kind: 'words', text: '项目顺利竣工'} as const;
    expect(kinds(words, counted, words, {kind: 'stop', text: '。'})).to.deep.equal(['words', 'figure', 'behind', 'stop', 'cells']);
    expect(kinds(counted, {kind: 'tail', text: '均居全国第一'})).to.deep.equal(['figure', 'cells', 'tail']);
  });

  it('has the cells of a figure before the words behind a stop, which are said of the next', () => {
    const [stop, words] = [{kind: 'stop', text: '，'} as const, {kind: 'words', text: '占全部投资的'} as const];
    const third = figure('三分之一', {});
    expect(kinds(counted, stop, words, third)).to.deep.equal(['figure', 'stop', 'cells', 'behind', 'figure']);
    expect(kinds(counted, stop, {kind: 'words', text: '年均'}, third)).to.deep.equal(['figure', 'stop', 'cells', 'opens', 'figure']);
  });

  it('shows the stop between two figures, but not where the cells of the first or a line of its own part them', () => {
    const stop = {kind: 'stop', text: '、'} as const;
    expect(kinds(figure('5%', {}), stop, figure('6%', {}))).to.deep.equal(['figure', 'joint', 'figure']);
    expect(kinds(counted, stop, figure('6%', {}))).to.deep.equal(['figure', 'stop', 'cells', 'figure']);
    expect(kinds(figure('5%', {}), stop, figure('6%', {}, {isSmall: true}))).to.deep.equal(['figure', 'stop', 'figure']);
  });

  it('has short words behind a stop on the line of the small figure that they are of', () => {
    const stop = {kind: 'stop', text: '、'} as const;
    const small = figure('增长4.7%', {}, {isSmall: true});
    const after = (text: string) => kinds(figure('突破3万亿元', {}), stop, {kind: 'words', text}, small);
    expect(after('年均')).to.deep.equal(['figure', 'stop', 'opens', 'figure']);
    expect(after('比2002年')).to.deep.equal(['figure', 'stop', 'behind', 'figure']);
    const lead = {kind: 'lead', text: '比1997年翻了近一番，'} as const;
    expect(kinds(figure('达到1286.4亿元', {}), stop, lead, {kind: 'words', text: '年均'}, small)).to.deep.equal([
      'figure',
      'stop',
      'lead',
      'opens',
      'figure',
    ]);
  });

  it('has small figures that are drawn on a line each', () => {
    const small = figure('增长4.6%', {}, {isSmall: true, drawing});
    expect(kinds(figure('46518元', {}), {kind: 'stop', text: '，'}, small, {kind: 'words', text: '和'}, small)).to.deep.equal([
      'figure',
      'stop',
      'figure',
      'cells',
      'opens',
      'figure',
      'cells',
    ]);
  });

  it('has short words that name nothing on the line of their figure, and what a sum passes behind it', () => {
    const after = (text: string) => kinds({kind: 'lead', text: '预计生产总值突破三百亿元大关，'}, {kind: 'words', text}, counted);
    expect(after('同比')).to.deep.equal(['lead', 'opens', 'figure', 'cells']);
    expect(after('工业')).to.deep.equal(['lead', 'words', 'figure', 'cells']);
    expect(kinds({kind: 'words', text: '对'}, counted)).to.deep.equal(['opens', 'figure', 'cells']);
    const stop = {kind: 'stop', text: '，'} as const;
    expect(kinds(figure('3.1万台', {}), stop, {kind: 'words', text: '占比'}, figure('31%', {}))).to.deep.equal([
      'figure',
      'stop',
      'opens',
      'figure',
    ]);
    expect(kinds(figure('突破1500亿元', {}), {kind: 'words', text: '大关'}, stop)).to.deep.equal(['figure', 'close', 'stop']);
  });

  it('has what joins a small figure to another at the beginning of its line', () => {
    const small = figure('0.7个百分点', {}, {isSmall: true});
    expect(kinds(figure('7.3%', {}, {isSmall: true}), {kind: 'words', text: '和'}, small)).to.deep.equal(['figure', 'opens', 'figure']);
  });

  it('has what joins two figures between them', () => {
    expect(kinds(figure('5%', {}), {kind: 'words', text: '和'}, figure('6%', {}))).to.deep.equal(['figure', 'joint', 'figure']);
  });
});
