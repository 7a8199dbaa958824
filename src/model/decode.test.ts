import {expect} from '@open-wc/testing';
import {decodeJson, decodeText} from './decode.js';
import {fileKind} from './file-kind.js';

const bytes = (...list: number[]): ArrayBuffer => new Uint8Array(list).buffer;
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const codeOf = (buffer: ArrayBuffer): string => {
  try {
    decodeJson(buffer, 'x.json');
    return '';
  } catch (error) {
    return (error as {code: string}).code;
  }
};

describe('the bytes of a dataset', () => {
  // 港闸 in GB2312.
  const gbk = [0xb8, 0xdb, 0xd5, 0xa2];

  it('are read as UTF-8, with or without a mark', () => {
    expect(decodeJson(bytes(...utf8('"港闸"')), 'x')).to.equal('港闸');
    expect(decodeJson(bytes(0xef, 0xbb, 0xbf, ...utf8(' "港闸"\n')), 'x')).to.equal('港闸');
  });

  it('are read as GBK and GB18030 when they are no UTF-8', () => {
    expect(decodeJson(bytes(0x22, ...gbk, 0x22), 'x')).to.equal('港闸');
    // 㐀 needs four bytes in GB18030.
    expect(decodeJson(bytes(0x22, ...gbk, 0x81, 0x39, 0xee, 0x39, 0x22), 'x')).to.equal('港闸㐀');
  });

  it('have a code of their own for each fault', () => {
    expect(codeOf(bytes())).to.equal('empty');
    expect(codeOf(bytes(...utf8(' \n')))).to.equal('empty');
    expect(codeOf(bytes(...utf8('\n<!doctype html><title>404</title>')))).to.equal('html');
    expect(codeOf(bytes(...utf8('{"a":')))).to.equal('json');
    expect(codeOf(bytes(0x22, 0xff, 0xff, 0x22))).to.equal('encoding');
  });

  /** What is said of a file that cannot be read. */
  const foundIn = (list: readonly number[]): string => {
    try {
      return decodeText(bytes(...list), 'x.json');
    } catch (error) {
      return fileKind((error as {params: {found: string}}).params.found);
    }
  };

  /** A text in two bytes a unit. */
  const utf16 = (text: string, littleEndian: boolean): number[] =>
    text.split('').flatMap((unit) => {
      const code = unit.charCodeAt(0);
      return littleEndian ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    });

  it('are read as UTF-16 by its mark', () => {
    expect(decodeJson(bytes(0xff, 0xfe, ...utf16('"示例县"', true)), 'x')).to.equal('示例县');
    expect(decodeJson(bytes(0xfe, 0xff, ...utf16('"示例县"', false)), 'x')).to.equal('示例县');
    expect(codeOf(bytes(0xff, 0xfe, ...utf16('<p>', true)))).to.equal('html');
  });

  const text = '{"title": "示例县政府工作报告", "text": "新建公园4个，总投资2亿元。"}';
  // What Windows makes of UTF-8 when it takes it for GBK.
  const asGbk = (list: number[]): string => new TextDecoder('gb18030').decode(bytes(...list));

  for (const [what, list, found] of [
    ['UTF-16 without a mark', utf16(text, true), 'UTF-16 (-BOM)'],
    ['the other UTF-16 without a mark', utf16(text, false), 'UTF-16 (-BOM)'],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0], 'UTF-32'],
    ['UTF-32 without a mark', [0x7b, 0, 0, 0, 0x22, 0, 0, 0], 'UTF-32'],
    ['the other UTF-32', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b], 'UTF-32'],
    ['gzip', [0x1f, 0x8b, 8, 0, 0, 0], 'gzip'],
    ['a file of Word', [0x50, 0x4b, 3, 4, 20, 0, 6], 'ZIP (docx, xlsx)'],
    ['an old file of Word', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], 'DOC, XLS'],
    ['PDF', [...utf8('%PDF-1.7'), 0xff, 0xff], 'PDF'],
    // 新建公園四個，總投資二億元 in Big5.
    [
      'Big5',
      [
        0x22, 0xb7, 0x73, 0xab, 0xd8, 0xa4, 0xbd, 0xb6, 0xe9, 0xa5, 0x7c, 0xad, 0xd3, 0xa1, 0x41, 0xc1, 0x60, 0xa7, 0xeb, 0xb8, 0xea, 0xa4,
        0x47, 0xbb, 0xf5, 0xa4, 0xb8, 0x22,
      ],
      'Big5',
    ],
    ['UTF-8 that was saved as GBK', utf8(asGbk(utf8(text))), 'UTF-8 > GBK'],
    ['UTF-8 with its mark that was saved as GBK', utf8(asGbk([0xef, 0xbb, 0xbf, ...utf8('{"a": "b"}')])), 'UTF-8 > GBK'],
    ['a lost letter that was saved as GBK', utf8(asGbk([0x22, ...utf8('\ufffd\ufffd'), 0x22])), 'UTF-8 > GBK'],
    ['neither', [0x7b, 0xff, 0xff], '7bffff'],
  ] as const)
    it(`are named where they are ${what}`, () => {
      expect(foundIn(list)).to.equal(found);
    });

  it('are taken for what they are: GBK with words of all kinds, and a text about 锛', () => {
    // 镕 and 朱 in GBK, whose second bytes are below and above 0x80; and 銆 beside a comma.
    expect(decodeText(bytes(0xe9, 0x46, 0xd6, 0xec, 0xd6, 0xec, 0xd6, 0xec, 0xd6, 0xec), 'x')).to.equal('镕朱朱朱朱');
    expect(decodeText(bytes(...utf8('"锛、銆"')), 'x')).to.equal('"锛、銆"');
  });
});
