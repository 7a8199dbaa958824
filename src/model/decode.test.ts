import {expect} from '@open-wc/testing';
import {decodeJson} from './decode.js';

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
});
