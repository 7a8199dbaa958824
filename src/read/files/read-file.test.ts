import {expect} from '@open-wc/testing';
import {strToU8, zipSync} from 'fflate';
import {problemSentence} from '../../text/check-problems.js';
import {docx, p, r} from '../../testing/docx.js';
import type {Problem} from '../../model/problem.js';
import {readFile, type ReadOptions} from './read-file.js';

const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const textsOf = async (input: string | Uint8Array, options: ReadOptions = {}): Promise<readonly string[]> =>
  (await readFile(input, options)).paragraphs.map(({text}) => text);

/** What a file is refused for. */
async function refusal(input: string | Uint8Array, options: ReadOptions = {}): Promise<Problem | undefined> {
  try {
    await readFile(input, options);
    return undefined;
  } catch (error) {
    if (!(error as Partial<Problem>).code) throw error;
    return error as Problem & Error;
  }
}

const TEXT = '各位代表：\n新建公园4个。';
const PARAGRAPHS = ['各位代表：', '新建公园4个。'];
// 新建公园4个。 in GBK.
const GBK = Uint8Array.of(0xd0, 0xc2, 0xbd, 0xa8, 0xb9, 0xab, 0xd4, 0xb0, 0x34, 0xb8, 0xf6, 0xa1, 0xa3);
const bytes = (...list: number[]): Uint8Array => Uint8Array.from([...list, ...Array<number>(600).fill(0x80)]);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('a file', () => {
  it('is read by what it is, whatever its name', async () => {
    expect(await textsOf(TEXT)).to.deep.equal(PARAGRAPHS);
    expect(await textsOf(strToU8(TEXT), {name: '报告.md'})).to.deep.equal(PARAGRAPHS);
    expect(await textsOf(GBK, {name: '报告.txt'})).to.deep.equal(['新建公园4个。']);
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from(TEXT, (letter) => letter.charCodeAt(0)).flatMap((code) => [code & 255, code >> 8]),
    ]);
    expect(await textsOf(utf16)).to.deep.equal(PARAGRAPHS);
    const word = docx({document: p(r('各位代表：')) + p(r('新建公园4个。'))});
    expect(await textsOf(word, {name: '报告.doc'})).to.deep.equal(PARAGRAPHS);
    const page = '<!doctype html><html><body><p>各位代表：</p><p>新建公园4个。</p></body></html>';
    expect(await textsOf(page, {parseHtml})).to.deep.equal(PARAGRAPHS);
    expect(await textsOf(strToU8('<p>各位代表：<p>新建公园4个。'), {name: 'a.htm', parseHtml})).to.deep.equal(PARAGRAPHS);
    expect(await textsOf('面积<8亩')).to.deep.equal(['面积<8亩']);
  });

  it('of another sort is refused with what to do instead', async () => {
    const zip = (name: string, content = ''): Uint8Array => zipSync({[name]: strToU8(content)});
    const wide = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();
    const refused: readonly (readonly [input: string | Uint8Array, name: string, found: string, says: RegExp])[] = [
      [bytes(...OLE), '报告.doc', 'DOC', /另存为 \.docx/],
      [bytes(...OLE), '报告.wps', 'WPS', /另存为 \.docx/],
      [bytes(...OLE), '', 'DOC', /另存为 \.docx/],
      [bytes(...OLE), '表.et', 'ET', /复制/],
      [bytes(0x25, 0x50, 0x44, 0x46), '报告.docx', 'PDF', /复制/],
      [bytes(0xff, 0xff), '报告.PDF', 'PDF', /复制/],
      [strToU8('{\\rtf1 x}'), '', 'RTF', /另存为 \.docx/],
      [zip('xl/workbook.xml'), '报告.docx', 'XLSX', /复制/],
      [zip('OFD.xml'), '报告.ofd', 'OFD', /复制/],
      [zip('mimetype', 'application/vnd.oasis.opendocument.text'), '', 'ODT', /另存为 \.docx/],
      ['MIME-Version: 1.0\n', '报告.doc', 'MHT', /另存为 \.docx/],
      ['<html><p>x</p></html>', '', 'HTML', /复制/],
    ];
    for (const [input, name, found, says] of refused) {
      const problem = await refusal(input, {name});
      expect(problem?.code, found).to.equal('file-kind');
      expect(problem?.params, found).to.deep.equal({found});
      if (problem)
        expect(problemSentence(problem, 'zh-CN'))
          .to.match(says)
          .and.match(/^\S*：/);
    }
    expect((await refusal(bytes(...OLE, ...wide), {name: '报告.docx'}))?.code).to.equal('encrypted');
  });

  it('that is too large, broken or without letters is refused in one sentence', async () => {
    const cases: readonly (readonly [input: string | Uint8Array, name: string, code: string])[] = [
      ['字'.repeat(5 * 1024 * 1024 + 1), '', 'too-large'],
      [new Uint8Array(5 * 1024 * 1024 + 1).fill(0x61), 'a.txt', 'too-large'],
      [Uint8Array.from([0x50, 0x4b, 3, 4, ...Array<number>(20 * 1024 * 1024).fill(0)]), 'a.docx', 'too-large'],
      [Uint8Array.of(0x50, 0x4b, 3, 4), 'a.docx', 'not-docx'],
      [strToU8('no zip'), 'a.docx', 'not-docx'],
      ['', '', 'no-text'],
      [new Uint8Array(), 'a.docx', 'no-text'],
      ['\n \n', '', 'no-text'],
      [docx({document: p('')}), 'a.docx', 'no-text'],
      [bytes(0xff, 0xff), 'a.txt', 'encoding'],
    ];
    for (const [input, name, code] of cases) {
      const problem = await refusal(input, {name});
      expect(problem?.code, `${name} ${code}`).to.equal(code);
      if (problem) for (const lang of ['zh-CN', 'en']) expect(problemSentence(problem, lang)).to.match(/[。.]$/);
    }
  });
});
