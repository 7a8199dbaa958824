import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Report} from '../model/schema.js';
import {gangzha} from '../testing/report.js';
import {textOfHtml} from './html-text.js';
import {compareTaken, fallbackHtml, PIECES, plainHtml, type Piece, type Taken, type TakenForm} from './index.js';

const FORMS: readonly TakenForm[] = ['wechat', 'editor', 'plain', 'code'];
const THEME: Piece = {tag: 'tujie-theme-card', attributes: {theme: 'theme-2019-3'}};
const WHOLE: Piece = {tag: 'tujie-report', attributes: {}};

const htmlOf = (report: Report, piece: Piece, form: TakenForm): string =>
  form === 'code' ? (fallbackHtml(report, piece) ?? '') : plainHtml(report, {piece, profile: form, fragment: true});

const textOf = (report: Report, piece = THEME): string => textOfHtml(htmlOf(report, piece, 'wechat'));

/** What is said of a text in which one passage was replaced. */
const said = ({differences}: Taken): readonly unknown[] => differences.map(({code, stood, came, figures}) => [code, stood, came, figures]);

describe('what came of a text that was taken away', () => {
  it('is the same where all of it came, in every form, as HTML and as text', async () => {
    const report = await gangzha();
    for (const kind of PIECES)
      for (const id of kind.key ? kind.ids(report).slice(0, 2) : [''])
        for (const form of FORMS) {
          const piece = {tag: kind.tag, attributes: kind.key ? {[kind.key]: id} : {}};
          const html = htmlOf(report, piece, form);
          for (const pasted of [{html}, {text: textOfHtml(html).replace(/\n/g, '\r\n\t ')}]) {
            const {differences, around} = compareTaken(report, piece, pasted);
            expect([kind.tag, form, differences, around]).to.deep.equal([kind.tag, form, [], []]);
          }
        }
  });

  const CASES: readonly (readonly [string, (text: string) => string, readonly unknown[]])[] = [
    ['a digit is another', (text) => text.replace('2300套', '2800套'), [['changed', '3', '8', ['2300套']]]],
    ['a digit is put in', (text) => text.replace('1600户', '16000户'), [['added', '', '0', ['1600户以上']]]],
    ['a figure is lost', (text) => text.replace('1600户以上', ''), [['lost', '1600户以上', '', ['1600户以上']]]],
    ['a word is another', (text) => text.replace('重点工程', '重要工程'), [['changed', '点', '要', []]]],
    ['words are added', (text) => text.replace('重点工程', '重点工程圆满'), [['added', '', '圆满', []]]],
    ['white space and widths differ', (text) => text.replace(/，/g, ', ').replace(/。/g, '。\n\n').replace(/（/g, '('), []],
    ['stops that a page hides are not there', (text) => text.replace('2300套，', '2300套'), []],
    ['a letter nobody sees', (text) => text.replace('2300套', '2300\u200b套'), [['unseen', '', 'U+200B', []]]],
  ];
  for (const [name, change, expected] of CASES)
    it(`is told where ${name}`, async () => {
      const report = await gangzha();
      expect(said(compareTaken(report, THEME, {text: change(textOf(report))}))).to.deep.equal(expected);
    });

  it('is told with the sentence around and the line that it came in', async () => {
    const report = await gangzha();
    const text = textOf(report).replace('2300套', '2800套');
    const [difference] = compareTaken(report, THEME, {text}).differences;
    expect(difference?.sentence).to.match(/^提供安置房房源\s*2300套\s*，\s*安置\s*1600户以上\s*。$/);
    expect(text.split('\n')[(difference?.line ?? 0) - 1]).to.include('2800');
  });

  it('is told as moved where a sentence stands elsewhere', async () => {
    const report = await gangzha();
    const sentence = '加强土壤环境保护和污染防治。';
    const text = `${textOf(report).replace(sentence, '')}\n${sentence}`;
    const {differences} = compareTaken(report, THEME, {text});
    // At the end it may be a byline: what was lost is said all the same.
    expect(differences.map(({stood}) => stood)).to.deep.equal([sentence]);
    const inside = textOf(report).replace(sentence, '').replace('开展户外广告', `${sentence}开展户外广告`);
    expect(said(compareTaken(report, THEME, {text: inside}))).to.deep.equal([['moved', sentence, sentence, []]]);
  });

  it('is no difference where menus, a byline and the title stand around, which are said', async () => {
    const report = await gangzha();
    const html = htmlOf(report, WHOLE, 'wechat');
    const menu = '<nav>首页 &gt; 政务公开</nav>';
    const byline = '<p>2026-02-10 09:20</p><p>来源：区政府办公室</p>';
    const page = `${menu}<h1>${report.title}</h1>${html.replace('</p>', `</p>${byline}`)}<p>责任编辑：某某</p><p>阅读 1万</p>`;
    const {differences, around} = compareTaken(report, undefined, {html: page});
    expect(differences).to.deep.equal([]);
    expect(around.join('|')).to.include('首页').and.to.include('2026-02-10 09:20').and.to.include('责任编辑').and.to.include(report.title);
    // Words in the middle of it are none of them.
    const advert = html.replace(/<p [^>]*><span [^>]*>关键词/, '<p>点击下方卡片关注我们赢好礼</p>$&');
    expect(said(compareTaken(report, undefined, {html: advert}))).to.deep.equal([['added', '', '点击下方卡片关注我们赢好礼', []]]);
  });

  it('is told where everything is gone, or nothing is of the report', async () => {
    const report = await gangzha();
    expect(compareTaken(report, THEME, {text: ''}).differences.map(({code}) => code)).to.deep.equal(['lost']);
    const {differences} = compareTaken(report, THEME, {text: '今天天气很好，适合出门。'});
    expect(differences[0]?.figures).to.include('2300套');
  });

  it('is told wherever a letter is another, lost or moved', async () => {
    const report = await gangzha();
    for (const [piece, runs] of [
      [THEME, 60],
      [WHOLE, 6],
    ] as const) {
      const text = textOf(report, piece);
      const places = [...text.matchAll(/[\p{L}\p{N}]/gu)].map(({index}) => index);
      const place = fc.constantFrom(...places);
      const letters = (it: string): string => it.replace(/\s/g, '');
      const isTold = (changed: string): void => {
        if (letters(changed) === letters(text)) return;
        expect(compareTaken(report, piece, {text: changed}, {form: 'wechat'}).differences, changed).not.to.deep.equal([]);
      };
      const without = (at: number): string => text.slice(0, at) + text.slice(at + 1);
      fc.assert(
        fc.property(place, place, fc.constantFrom('九', '9', '万', '不', '人', 'A'), (at, to, letter) => {
          isTold(text.slice(0, at) + letter + text.slice(at + 1));
          isTold(without(at));
          isTold(without(at).slice(0, to) + text.charAt(at) + without(at).slice(to));
          isTold(text.slice(0, at) + letter + text.slice(at));
        }),
        {numRuns: runs},
      );
    }
  });

  const MANY = 100_000;
  const LONG: readonly (readonly [string, (text: string) => string])[] = [
    ['the text many times', (text) => text.repeat(Math.ceil(MANY / text.length))],
    ['one word many times', () => '增长'.repeat(MANY / 2)],
    ['one clause many times', () => '1，'.repeat(MANY / 2)],
    ['one clause without an end', () => Array.from({length: MANY}, (_, n) => String.fromCharCode(0x4e00 + ((n * 7919) % 9000))).join('')],
    [
      'the letters of the text in another order',
      (text) => Array.from({length: MANY}, (_, n) => text.charAt((n * 7919) % text.length)).join(''),
    ],
    ['nothing but lines', () => '\n'.repeat(MANY)],
  ];
  for (const [name, pasted] of LONG)
    it(`is told within the time of a test where it is ${name}`, async () => {
      const report = await gangzha();
      expect(compareTaken(report, WHOLE, {text: pasted(textOf(report, WHOLE))})).to.have.property('form');
    });
});
