import {expect} from '@open-wc/testing';
import {noFigures, numbersOf} from './no-figures.js';

/** The numbers of a text that are figures. */
function figuresIn(text: string): readonly string[] {
  const known = noFigures(text);
  return numbersOf(text)
    .filter(({start, end}) => !known.some((it) => it.start <= start && end <= it.end))
    .map(({start, end}) => text.slice(start, end));
}

describe('numbers that are no figures', () => {
  for (const text of [
    '统一部署,进一步推动一般转移支付,零售额,万众一心,一系列举措,一批项目,一些企业',
    '2025年,2021-2025年,2022/23年度,二〇二五年,5月3日,20世纪90年代,上半年',
    '一是稳增长,二是调结构。八是保民生',
    '第一,第十届第三次会议,第3次,十四届四次会议,二十大',
    '“十四五”时期,十四五规划,“1+3+N”方案,《规划(2021-2035年)》',
    '一、回顾',
    '(一)推动发展',
    '连续37年,连续16个季度,过去五年,3年来',
    'PM2.5,5G基站,4A景区,12345热线,3-6岁,60岁以上',
    '两个维护,四个意识,千家万户,三农',
    '承包期再延长30年,每天24小时,每千人口,万元生产总值能耗',
    '5.4级地震,500千伏线路,8英寸产线,2型糖尿病,12345热线,12399青少年服务台',
    '重点做好八个方面工作。干好三件大事:',
    'On March 5, 2018, in 2025, the 13th Congress, over the past five years, 2017-18',
    'for another 30 years, the Green Ashmere 2030 strategy',
    'a five-year plan, one-stop service, the Three Gorges',
  ])
    it(text, () => {
      expect(figuresIn(text)).to.deep.equal([]);
    });

  for (const [text, ...figures] of [
    ['新建公园4个,植树三百棵', '4', '三百'],
    ['居全国第5位', '5'],
    ['三分之一的村,翻一番,两位数增长', '三分之一', '翻一番', '两位数'],
    ['突破千亿元,超万亿元', '千亿', '万亿'],
    ['五个方面,十五所学校', '五', '十五'],
    ['受教育年限达到12年,12500家企业', '12', '12500'],
    ['20 million trees for two hundred thousand homes', '20 million', 'two hundred thousand'],
    ['50150万吨,2.17万亿美元', '50150', '2.17'],
    ['“增长10%”', '10'],
    ['twenty-five schools and nearly one per cent of 2,000 homes', 'twenty-five', 'one', '2,000'],
  ] as const)
    it(`but those of ${text} are`, () => {
      expect(figuresIn(text)).to.deep.equal(figures);
    });
});
