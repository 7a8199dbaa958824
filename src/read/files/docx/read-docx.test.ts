import {expect} from '@open-wc/testing';
import {strToU8, zipSync} from 'fflate';
import {docx, item, p, r, type Parts} from '../../../testing/docx.js';
import {formatted} from './number-format.js';
import {readDocx} from './read-docx.js';

const read = (parts: Parts): ReturnType<typeof readDocx> => readDocx(docx(parts), '云川.docx');
const textsOf = (parts: Parts): readonly string[] => read(parts).paragraphs.map(({text}) => text);

/** A level of a list. */
const level = (index: number, format: string, text: string, more = '<w:suff w:val="nothing"/>'): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;

/** A list of these levels, under its number. */
const list = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, of: number, more = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

const CHAPTERS = list(
  0,
  level(0, 'chineseCountingThousand', '%1、'),
  level(1, 'chineseCounting', '（%2）'),
  level(2, 'decimal', '%3.', ''),
);

describe('the numbers of Word', () => {
  it('are printed as their formats say', () => {
    const printed = (format: string, ...numbers: readonly number[]): string => numbers.map((it) => formatted(it, format)).join(' ');
    expect(printed('chineseCountingThousand', 1, 10, 11, 20, 21, 100, 103, 110, 1001)).to.equal(
      '一 十 十一 二十 二十一 一百 一百零三 一百一十 一千零一',
    );
    expect(printed('chineseCounting', 9, 15, 99)).to.equal('九 十五 九十九');
    expect(printed('japaneseCounting', 3, 12)).to.equal('三 十二');
    expect(printed('ideographTraditional', 1, 10, 11)).to.equal('甲 癸 11');
    expect(printed('ideographDigital', 1, 10, 20)).to.equal('一 一〇 二〇');
    expect(printed('chineseLegalSimplified', 1, 12)).to.equal('壹 壹拾贰');
    expect(printed('decimalEnclosedCircle', 1, 20, 21, 50, 51)).to.equal('① ⑳ ㉑ ㊿ 51');
    expect(printed('upperRoman', 4, 9, 2026)).to.equal('IV IX MMXXVI');
    expect(printed('lowerLetter', 1, 26, 27)).to.equal('a z aa');
    expect(printed('decimalZero', 3, 12)).to.equal('03 12');
    expect(printed('decimalFullWidth', 12)).to.equal('１２');
    expect(printed('ordinal', 1, 2, 11, 23)).to.equal('1st 2nd 11th 23rd');
    expect(printed('somethingNew', 7)).to.equal('7');
  });

  it('stand before their paragraphs, each level counted anew under the one above', () => {
    const document = [
      item('回顾', 1),
      item('经济', 1, 1),
      item('工业', 1, 2),
      item('民生', 1, 1),
      item('安排', 1),
      item('内需', 1, 1),
      item('消费', 1, 2),
    ].join('');
    expect(textsOf({document, numbering: CHAPTERS + num(1, 0)})).to.deep.equal([
      '一、回顾',
      '（一）经济',
      '1. 工业',
      '（二）民生',
      '二、安排',
      '（一）内需',
      '1. 消费',
    ]);
  });

  it('go on in another list of the same levels, and begin anew where it says so', () => {
    const anew = num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') + num(3, 0);
    const own = num(4, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1)')}</w:lvlOverride>`);
    const document = [item('甲', 1), item('乙', 1), item('丙', 3), item('丁', 2), item('戊', 2), item('己', 4)].join('');
    const texts = ['一、甲', '二、乙', '三、丙', '一、丁', '二、戊', 'C)己'];
    expect(textsOf({document, numbering: CHAPTERS + num(1, 0) + anew + own})).to.deep.equal(texts);
  });

  it('name the levels above, in digits where a level asks for it', () => {
    const numbering =
      list(
        0,
        level(0, 'chineseCounting', '第%1章', '<w:suff w:val="space"/>'),
        level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
        level(2, 'decimal', '%1-%3', ''),
      ) + num(1, 0);
    const document = [item('总论', 1), item('概述', 1, 1), item('细则', 1, 2)].join('');
    expect(textsOf({document, numbering})).to.deep.equal(['第一章总论', '1.1 概述', '一-1 细则']);
  });

  it('come from styles, and from what these are based on', () => {
    const styles = `
      <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="mine"><w:name w:val="一级"/><w:basedOn w:val="1"/></w:style>
      <w:style w:type="paragraph" w:styleId="ring"><w:name w:val="ring"/><w:basedOn w:val="ring"/></w:style>`;
    const numbering =
      list(
        0,
        level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="1"/><w:suff w:val="nothing"/>'),
        level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="2"/>'),
      ) + num(1, 0);
    const styled = (text: string, style: string, more = ''): string => p(r(text), `<w:pStyle w:val="${style}"/>${more}`);
    const document = [
      styled('回顾', 'mine'),
      styled('经济', '2'),
      styled('前言', '1', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      styled('环', 'ring'),
    ].join('');
    expect(read({document, styles, numbering}).paragraphs).to.deep.equal([
      {text: '一、回顾', level: 1},
      {text: '（一）经济', level: 2},
      {text: '前言', level: 1},
      {text: '环'},
    ]);
  });

  it('are those of a style of lists, and dots and dashes of bullets', () => {
    const linked = '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="L"/></w:abstractNum>';
    const real = `<w:abstractNum w:abstractNumId="6"><w:styleLink w:val="L"/>${level(0, 'upperRoman', '%1.', '')}</w:abstractNum>`;
    const bullets = list(7, level(0, 'bullet', '\uf0b7', ''), level(1, 'bullet', '——', ''));
    const document = item('甲', 1) + item('乙', 2) + item('丙', 2, 1);
    expect(textsOf({document, numbering: linked + real + bullets + num(1, 5) + num(2, 7)})).to.deep.equal(['I. 甲', '• 乙', '——丙']);
  });
});

describe('the paragraphs of Word', () => {
  it('have their level, their place, and a label in bold', () => {
    const document = [
      p(r('云川市政府工作报告'), '<w:jc w:val="center"/>'),
      p(r('一、回顾'), '<w:outlineLvl w:val="0"/>'),
      p(r('集群', '<w:b/>') + r('发展：', '<w:b w:val="1"/>') + r('新建公园4个。', '<w:b w:val="0"/>')),
      p(r('全部加粗。', '<w:b/>')),
      p(r('正文。'), '<w:outlineLvl w:val="9"/>'),
    ].join('');
    expect(read({document}).paragraphs).to.deep.equal([
      {text: '云川市政府工作报告', centred: true},
      {text: '一、回顾', level: 1},
      {text: '集群发展：新建公园4个。', bold: 5},
      {text: '全部加粗。'},
      {text: '正文。'},
    ]);
  });

  it('have no deleted, moved, hidden or computed letters', () => {
    const styles = '<w:style w:type="character" w:styleId="h"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const document = p(
      r('新建') +
        '<w:del w:author="甲"><w:r><w:delText>旧</w:delText></w:r></w:del>' +
        '<w:moveFrom w:author="甲"><w:r><w:t>移走</w:t></w:r></w:moveFrom>' +
        r('隐藏', '<w:vanish/>') +
        r('也隐藏', '<w:rStyle w:val="h"/>') +
        r('公园', '<w:rStyle w:val="h"/><w:vanish w:val="0"/>') +
        '<w:ins w:author="乙"><w:r><w:t>四</w:t></w:r></w:ins>' +
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> = 2+2 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
        r('4') +
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>' +
        '<w:hyperlink><w:r><w:t>个</w:t></w:r></w:hyperlink>。',
    );
    const {paragraphs, holds} = read({document, styles});
    expect(paragraphs).to.deep.equal([{text: '新建公园四4个'}]);
    expect(holds).to.deep.equal([
      {kind: 'tracked-change', words: '旧', author: '甲'},
      {kind: 'tracked-change', words: '移走', author: '甲'},
      {kind: 'tracked-change', words: '四', author: '乙'},
    ]);
  });

  it('go on where the mark of one is deleted or hidden, and where its first letter stands large', () => {
    const document = [
      p(r('新建公'), '<w:rPr><w:del w:author="甲"/></w:rPr>'),
      p(r('园4个。')),
      p(r('集群发展。'), '<w:rPr><w:vanish/><w:specVanish/></w:rPr>'),
      p(r('新建学校2所。')),
      p(r('过'), '<w:framePr w:dropCap="drop"/>'),
      p(r('去一年。')),
    ].join('');
    expect(textsOf({document})).to.deep.equal(['新建公园4个。', '集群发展。新建学校2所。', '过去一年。']);
  });

  it('break where a line does, and have spaces for tabs', () => {
    const document = p('<w:r><w:t>第一行。</w:t><w:br/><w:t>第二</w:t><w:tab/><w:t>行</w:t><w:br w:type="page"/></w:r>') + p('');
    expect(textsOf({document})).to.deep.equal(['第一行。', '第二 行']);
  });

  it('have signs of one font named, hyphens, the words of formulas, and the base of a reading', () => {
    const document = p(
      `<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/></w:r><m:oMath><m:r><m:t>x=4</m:t></m:r></m:oMath>
       <w:r><w:ruby><w:rt><w:r><w:t>yún</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>云</w:t></w:r></w:rubyBase></w:ruby></w:r>`,
    );
    const {paragraphs, mends} = read({document});
    expect(paragraphs).to.deep.equal([{text: '\uf0fcA-Bx=4云'}]);
    expect(mends).to.deep.equal([{paragraph: 0, kind: 'letter', was: 'U+F0FC', now: '\uf0fc'}]);
  });

  it('are the rows of a table, but for a table that frames a page', () => {
    const cell = (...texts: readonly string[]): string => `<w:tc>${texts.map((text) => p(r(text))).join('')}</w:tc>`;
    const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
    const hidden = `<w:tr><w:trPr><w:hidden/></w:trPr>${cell('藏')}${cell('藏')}</w:tr>`;
    const table = `<w:tbl>${row(cell('指标'), cell('目标'))}${hidden}${row(cell('公', '园'), cell(''))}</w:tbl>`;
    const frame = `<w:tbl>${row(cell('各位代表：', '新建公园4个。'))}</w:tbl>`;
    expect(read({document: table + frame}).paragraphs).to.deep.equal([
      {text: '指标\t目标', cells: ['指标', '目标']},
      {text: '公 园\t', cells: ['公 园', '']},
      {text: '各位代表：'},
      {text: '新建公园4个。'},
    ]);
  });

  it('hold each text box once', () => {
    const box = `<w:txbxContent>${p(r('框中文字。'))}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(textsOf({document: p(`<w:r>${both}</w:r>${r('正文。')}`)})).to.deep.equal(['正文。', '框中文字。']);
    expect(textsOf({document: p(`<w:r><w:pict><v:textbox>${box}</v:textbox></w:pict></w:r>`)})).to.deep.equal(['框中文字。']);
  });
});

describe('what is no part of the report', () => {
  it('is a list of contents, whatever makes it', () => {
    const sdt = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(r('一、回顾 1'))}</w:sdtContent></w:sdt>`;
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" </w:instrText></w:r>';
    const field = p(mark('begin') + code + mark('separate') + r('一、回顾 1')) + p(r('二、安排 2')) + p(mark('end'));
    const styles = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>';
    const styled = p(r('一、回顾 1'), '<w:pStyle w:val="T"/>');
    for (const contents of [sdt, field, styled])
      expect(textsOf({document: p(r('目　录')) + contents + p(r('一、回顾')), styles}), contents).to.deep.equal(['一、回顾']);
    // One that never ends.
    expect(textsOf({document: p(mark('begin') + code + mark('separate')) + p(r('一、回顾'))})).to.deep.equal(['一、回顾']);
  });

  it('are notes, which stand apart, without their marks', () => {
    const note = (kind: string, id: number, text: string): string =>
      `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>${r(text)}`)}</w:${kind}>`;
    const {paragraphs, apart} = read({
      document: p(
        `${r('新建公园')}<w:r><w:endnoteReference w:id="1"/></w:r>${r('4个')}<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t></w:r>${r('。')}`,
      ),
      footnotes: `<w:footnote w:type="separator" w:id="0">${p('<w:r><w:separator/></w:r>')}</w:footnote>${note('footnote', 2, '含口袋公园。')}`,
      endnotes: note('endnote', 1, '见附件。') + note('endnote', 9, '没有标记。'),
    });
    expect(paragraphs).to.deep.equal([{text: '新建公园4个。'}]);
    expect(apart).to.deep.equal([{text: '见附件。'}, {text: '含口袋公园。'}]);
  });

  it('is a prompt of a control', () => {
    const control = (more: string): string => `<w:sdt><w:sdtPr>${more}</w:sdtPr><w:sdtContent>${r('请输入')}</w:sdtContent></w:sdt>`;
    expect(textsOf({document: p(r('甲') + control('<w:showingPlcHdr/>') + control(''))})).to.deep.equal(['甲请输入']);
  });

  it('is a mark of secrecy in a header, a footer or behind the page, and a comment: each holds the file', () => {
    const {holds} = read({
      document: p(r('各位代表：')),
      header: p(r('机密★1年')) + p(`<w:r><w:pict><v:shape><v:textpath string="征求意见稿"/></v:shape></w:pict></w:r>`),
      footer: p(r('第')) + p(r('云川市政府办公室')) + p(r('2026年1月3日') + r('稿')),
      comments: `<w:comment w:id="0" w:author="丙">${p(r('请核对'))}${p(r('数字'))}</w:comment>`,
    });
    expect(holds).to.deep.equal([
      {kind: 'secrecy', words: '机密★1年'},
      {kind: 'draft', words: '征求意见稿'},
      {kind: 'draft', words: '2026年1月3日稿'},
      {kind: 'comment', words: '请核对 数字', author: '丙'},
    ]);
  });
});

describe('a hostile Word file', () => {
  /** Code and params of what a file is refused for. */
  function refusal(bytes: Uint8Array): unknown {
    try {
      readDocx(bytes, 'x.docx');
      return 'read';
    } catch (error) {
      const {code, params} = error as {code?: string; params?: unknown};
      return code ? [code, params] : error;
    }
  }
  const raw = (xml: string): Uint8Array => zipSync({'word/document.xml': strToU8(xml)});
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const NOT = ['not-docx', {reason: 'word/document.xml'}];

  it('is refused where it is no Word file', () => {
    expect(refusal(strToU8('PK\x03\x04 nothing')), 'no zip').to.deep.equal(NOT);
    expect(refusal(new Uint8Array()), 'empty').to.deep.equal(NOT);
    expect(refusal(zipSync({'xl/workbook.xml': strToU8('<x/>')})), 'a table').to.deep.equal(NOT);
    const whole = docx({document: p(r('新建公园4个。'.repeat(500)))});
    for (const length of [30, 200, whole.length - 40]) expect(refusal(whole.subarray(0, length)), `${length} bytes`).to.deep.equal(NOT);
    const broken = whole.slice();
    broken.fill(0xff, 600, 640);
    expect(refusal(broken)).to.be.an('array');
  });

  it('is refused where it is no XML, and no entity is told', () => {
    const entities = `<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document ${W}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;
    const body = (content: string): string => `<w:document ${W}><w:body>${content}</w:body></w:document>`;
    const faults = [
      entities,
      body('<w:p>'),
      body('&b;'),
      body('&#0;'),
      body('a & b'),
      body('<w:p a=1/>'),
      body('<w:p a="<"/>'),
      body('<x:p/>'),
      '',
      'text',
      `${body('')}${body('')}`,
    ];
    for (const xml of [...faults, body('<!-- '), body('<![CDATA['), body('</w:p>'), body('<w:p a="1'), body('<'), body('<!ELEMENT>')])
      expect(refusal(raw(xml)), xml).to.deep.equal(NOT);
    expect(refusal(raw(body('<w:p a="1" b=\'2\' ><w:r><w:t>a &amp; &#x4e91;<![CDATA[<b>]]><!-- c --></w:t></w:r></w:p>')))).to.equal(
      'read',
    );
    expect(refusal(raw(body('<w:p>'.repeat(300) + '</w:p>'.repeat(300))))).to.deep.equal(NOT);
  });

  it('is refused where more comes out of it than the limits allow, whatever it says of its sizes', () => {
    const big = zipSync({'word/document.xml': new Uint8Array(30 * 1024 * 1024)}, {level: 9});
    // The size that the list of its files gives is a lie.
    const lying = big.slice();
    new DataView(lying.buffer).setUint32(lying.length - 22 - 17 - 46 + 24, 10, true);
    for (const bytes of [big, lying]) expect(refusal(bytes)).to.deep.equal(['unpacked', {mebibytes: 100, times: 200}]);
    // What is not read is not inflated.
    const media = docx({document: p(r('公园'))}, {'word/media/image1.bmp': new Uint8Array(30 * 1024 * 1024)});
    expect(refusal(media)).to.equal('read');
  });
});
