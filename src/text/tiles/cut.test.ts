import {expect} from '@open-wc/testing';
import {shownSetting} from '../../testing/marked-text.js';
import {LIMITS} from './measure.js';

/** The tiles of a short paragraph. */
const shown = (...args: Parameters<typeof shownSetting>): string => shownSetting(...args).join('¶');

const letters = (count: number): string => '绿'.repeat(count);

describe('a tile', () => {
  it('is a clause: words small, figure large, words small', () => {
    for (const [marked, expected] of [
      ['建成公园【4个】，改造学校【5所】完工。', '建成公园【4个】|改造学校【5所】完工'],
      ['建成公园【4个】,改造学校【5所】。', '建成公园【4个】|改造学校【5所】'],
      ['“绿色”公园（含广场）【4个】；学校【5所】；', '“绿色”公园（含广场）【4个】‖学校【5所】'],
      ['产值【1234567.89亿元】、居全省第一。', '产值【1234567.89亿元】居全省第一'],
      ['“绿色”公园（含续建【4个】）、居全省第一。', '“绿色”公园（含续建【4个】）居全省第一'],
      ['新建公园“增加【4个】。”', '新建公园“增加【4个】。”'],
      ['【16所】高校入选。', '【16所】高校入选'],
      ['公园【4个】', '公园【4个】'],
    ] as const)
      expect(shown(marked), marked).to.equal(expected);
  });

  it('takes in a figure without a name of its own, at the same size', () => {
    for (const [marked, expected] of [
      ['森林、草原覆盖率分别【达21.4%】和【60.3%】。', '森林、草原覆盖率分别【达21.4%】和【60.3%】'],
      ['公园、学校、医院投资分别【增长5%】、【6%】、【7%】。', '公园、学校、医院投资分别【增长5%】【6%】【7%】'],
      ['新增公园【2个】，总数【29个】。', '新增公园【2个】|总数【29个】'],
      ['新增公园【2个】、达【29个】。', '新增公园【2个】达【29个】'],
      ['预算支出【3万亿元】，【74%】用于民生。', '预算支出【3万亿元】【74%】用于民生'],
      ['新建仓库【4个】，为【5个】。', '新建仓库【4个】为【5个】'],
      ['无人机产量【39万架】，占全国【9成】，机器人产量【5万台】。', '无人机产量【39万架】占全国【9成】|机器人产量【5万台】'],
      ['公园面积【4万亩】，比上年【增长5%】，同比【多2万亩】。', '公园面积【4万亩】比上年【增长5%】同比【多2万亩】'],
      ['公园面积【4万亩】，居全国【第4位】。', '公园面积【4万亩】居全国【第4位】'],
    ] as const)
      expect(shown(marked), marked).to.equal(expected);
  });

  it('has a large figure, and small ones of the same indicator', () => {
    for (const [marked, expected] of [
      ['地区产值突破【400亿元】，年均【=增长7%】。', '地区产值突破【400亿元】年均«增长7%»'],
      ['地区产值【a=增长7%】，达到【a=400亿元】，学校【5所】。', '地区产值【增长7%】达到«400亿元»|学校【5所】'],
      ['接待游客【a=4万人次】、门票收入【b=5亿元】，分别【a=增长8%】、【b=9%】。', '接待游客【4万人次】门票收入【5亿元】分别«增长8%»«9%»'],
      // A row is of one size; how many times as much is said of the figure before.
      ['甲乙浓度分别为【a=42微克】、【b=70微克】，同比【a=下降8%】、【9%】。', '甲乙浓度分别为【42微克】【70微克】同比«下降8%»«9%»'],
      ['财政收入【6亿元】，【是上年的2.3倍】；学校【5所】。', '财政收入【6亿元】«是上年的2.3倍»‖学校【5所】'],
      ['亩均税收【是上年的2倍】，学校【5所】。', '亩均税收【是上年的2倍】|学校【5所】'],
      [
        '建成公园【3个】、接待游客【a=4万人次】、收入【b=5亿元】，分别【a=增长8%】、【b=9%】。',
        '建成公园【3个】|接待游客【4万人次】收入【5亿元】分别«增长8%»«9%»',
      ],
    ] as const)
      expect(shown(marked), marked).to.equal(expected);
  });

  it('is cut between two figures of a clause behind what joins them, and nowhere else', () => {
    for (const [marked, expected] of [
      ['建设【40个】公园和【6条】绿道。', '建设【40个】公园和|【6条】绿道'],
      ['建设【40个】公园、【6条】绿道。', '建设【40个】公园|【6条】绿道'],
      ['新增路线【26条】、航线【11条】。', '新增路线【26条】|航线【11条】'],
      ['推进【20个】项目、完成投资【9亿元】。', '推进【20个】项目|完成投资【9亿元】'],
      ['一期工程让【13万户】【46万】群众搬进新居。', '一期工程让【13万户】【46万】群众搬进新居'],
      ['在【14个】市城区和新区增补学位【2万个】。', '在【14个】市城区和新区增补学位【2万个】'],
      ['在【14个】市城区、新区增补学位【2万个】。', '在【14个】市城区、新区增补学位【2万个】'],
      ['应对【22轮】强降水和“云雀”等【15个】台风。', '应对【22轮】强降水和“云雀”等【15个】台风'],
      ['累计与【39个】国家缔结【118对】友城。', '累计与【39个】国家缔结【118对】友城'],
      ['【15个】园区落地项目【2200个】。', '【15个】园区落地项目【2200个】'],
      ['在【57个】县（市、区）建成学校【20所】。', '在【57个】县（市、区）建成学校【20所】'],
      ['【37家】单位援助【31亿元】。', '【37家】单位援助【31亿元】'],
    ] as const)
      expect(shown(marked), marked).to.equal(expected);
  });

  it('has a passage as one figure', () => {
    expect(shown('城镇化率由【<52%】提高到【58%】，学校【5所】。')).to.equal('城镇化率由【52%提高到58%】|学校【5所】');
    expect(shown('企业从【<4万家】增加到【6万家】、达标企业从【<2家】增加到【4家】。')).to.equal(
      '企业从【4万家增加到6万家】|达标企业从【2家增加到4家】',
    );
  });

  it('has one mark for several indicators', () => {
    expect(shown('实验室、孵化器（众创空间）【a,b=各5家】。')).to.equal('实验室、孵化器（众创空间）【各5家】');
  });

  it('holds the opening words up to 20 letters; longer ones are a tile of the same ground', () => {
    expect(shown(`${letters(LIMITS.lead)}，公园【4个】。`)).to.equal(`(${letters(LIMITS.lead)}，)公园【4个】`);
    expect(shown(`${letters(LIMITS.lead + 1)}，公园【4个】。`)).to.equal(`(${letters(LIMITS.lead + 1)}，)|公园【4个】`);
    expect(shown(`公园【4个】，${letters(9)}，学校【5所】。`)).to.equal(`公园【4个】|(${letters(9)}，)学校【5所】`);
    expect(shown(`公园【4个】，${letters(25)}，学校【5所】。`)).to.equal(`公园【4个】|(${letters(25)}，)|学校【5所】`);
    // What is all that names it stays with it.
    expect(shown(`${letters(25)}，达【4个】。`)).to.equal(`(${letters(25)}，)达【4个】`);
    expect(shown(`公园【4个】，新区公园建设提速，达【5个】。`)).to.equal('公园【4个】|(新区公园建设提速，)达【5个】');
  });

  it('holds the words that end the statement up to 22 letters', () => {
    expect(shown(`公园【4个】，均居全国第一。`)).to.equal('公园【4个】/均居全国第一/');
    expect(shown(`公园【4个】，${letters(LIMITS.tail)}。`)).to.equal(`公园【4个】/${letters(LIMITS.tail)}/`);
    expect(shown(`公园【4个】，${letters(LIMITS.tail + 1)}。`)).to.equal(`公园【4个】|(${letters(LIMITS.tail + 1)})`);
  });

  it('holds what is said of its figure before the next', () => {
    expect(shown('研发强度【2.6%】，居全省第1，学校【5所】。')).to.equal('研发强度【2.6%】/居全省第1/|学校【5所】');
    expect(shown('收入【增长5%】，增速居全省第1，再创新高，学校【5所】。')).to.equal('收入【增长5%】/增速居全省第1//再创新高/|学校【5所】');
    expect(shown('公园【4个】，居民满意，学校【5所】。')).to.equal('公园【4个】|(居民满意，)学校【5所】');
    expect(shown(`公园【4个】，连续${letters(25)}，学校【5所】。`)).to.equal(`公园【4个】|(连续${letters(25)}，)|学校【5所】`);
  });

  it('has its figures in their order where their number is six', () => {
    expect(shown('甲、乙、丙、丁、戊、己产量分别【增长1%】、【2%】、【3%】、【4%】、【5%】、【6%】。')).to.equal(
      '甲、乙、丙、丁、戊、己产量分别【增长1%】【2%】【3%】【4%】【5%】【6%】',
    );
  });
});

describe('a ground', () => {
  it('is a statement; what has no figure has none', () => {
    expect(shown('公园【4个】。绿树成荫。学校【5所】。')).to.equal('公园【4个】‖…(绿树成荫)‖学校【5所】');
  });

  it('holds a statement that speaks of the figures of another', () => {
    for (const words of ['总投资', '其中小型公园', '累计', '占全县公园', '同比新增公园'])
      expect(shown(`建成公园【4个】。${words}【5个】。`), words).to.equal(`建成公园【4个】|${words}【5个】`);
    expect(shown('建成公园【a=4个】。学校【b=5所】。投入资金【c=6亿元】。', {c: {about: ['b']}})).to.equal(
      '建成公园【4个】‖学校【5所】|投入资金【6亿元】',
    );
    expect(shown('建成公园【a=4个】。学校【b=5所】。投入资金【c=6亿元】。', {c: {about: ['a']}})).to.equal(
      '建成公园【4个】|学校【5所】|投入资金【6亿元】',
    );
    expect(shown('建成公园【a=4个】；绿树成荫；小型公园【b=2个】。', {b: {partOf: 'a'}})).to.equal(
      '建成公园【4个】|(绿树成荫)|小型公园【2个】',
    );
    expect(shown('建成公园【a=4个】；公园面积【a=5亩】。')).to.equal('建成公园【4个】|公园面积【5亩】');
    expect(shown('建成公园【a=4个】；学校【b=5所】。', {a: {about: ['b']}, b: {about: ['nowhere']}})).to.equal(
      '建成公园【4个】‖学校【5所】',
    );
  });
});
