import {expect} from '@open-wc/testing';
import {clauseEnd, clauseStart, lettersOf, statementsOf, widthOf} from './measure.js';

const whole = (text: string) => ({start: 0, end: text.length});
const statements = (text: string): readonly string[] => statementsOf(text, whole(text)).map(({start, end}) => text.slice(start, end));

describe('the measure of a text', () => {
  it('counts a letter of Han and a full-width sign as one, any other as half', () => {
    for (const [text, width] of [
      ['', 0],
      ['建成公园4个。', 6.5],
      ['“人工智能＋”', 7],
      ['PM2.5', 2.5],
      ['12345', 2.5],
      ['a — b', 3],
      ['𠀀村', 2],
      ['8∶41', 2.5],
    ] as const)
      expect(widthOf(text), text).to.equal(width);
  });

  it('counts letters and digits alone', () => {
    expect(lettersOf('新（改）建“双高”学校4所，')).to.equal(9);
    expect(lettersOf('，。 ——')).to.equal(0);
  });

  it('has statements, which end at a stop with its closing quote', () => {
    for (const [text, ...expected] of [
      ['建成公园。新建学校；绿化荒山！', '建成公园。', '新建学校；', '绿化荒山！'],
      ['他们说：“办好实事。”我们照办。', '他们说：“办好实事。”', '我们照办。'],
      ['《条例》施行。）下一句', '《条例》施行。）', '下一句'],
      ['没有句号', '没有句号'],
      ['（今年完成；明年验收）全部建成。', '（今年完成；明年验收）全部建成。'],
      ['一个括号（没有合上；这是一句。', '一个括号（没有合上；这是一句。'],
      ['多出一个）括号。下一句。', '多出一个）括号。', '下一句。'],
      ['真的？！是的。', '真的？！', '是的。'],
      ['半角的. 句号; 不断句', '半角的. 句号; 不断句'],
    ] as const)
      expect(statements(text), text).to.deep.equal(expected);
    expect(statements('')).to.deep.equal([]);
  });

  it('has clauses, which end at a stop, full or half in width, and not within a number', () => {
    const clauses = (text: string): readonly string[] => {
      const found: string[] = [];
      for (let at = 0; at < text.length;) {
        const end = clauseEnd(text, at, text.length);
        expect(clauseStart(text, at + 1, 0), text).to.equal(at);
        found.push(text.slice(at, end));
        at = end;
      }
      return found;
    };
    for (const [text, ...expected] of [
      ['粮食增产，农民增收；全市小康', '粮食增产，', '农民增收；', '全市小康'],
      ['产值1,234亿元，增长7%', '产值1,234亿元，', '增长7%'],
      ['产值80亿元,增长7%', '产值80亿元,', '增长7%'],
      ['公园很多,2家扩建;占20%,5家新建', '公园很多,', '2家扩建;', '占20%,', '5家新建'],
      ['比值2:1提高', '比值2:1提高'],
      ['学校、医院', '学校、医院'],
      ['“好，”他说', '“好，”', '他说'],
    ] as const)
      expect(clauses(text), text).to.deep.equal(expected);
  });
});
