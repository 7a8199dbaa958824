import {expect} from '@open-wc/testing';
import {endPhrases} from './line-ends.js';
import {breaksBefore, isQuoted, paragraphPhrases, phrasesOf, titlePhrases, type Phrases} from './phrases.js';
import {RANGE_SIGNS, RANGE_WORDS} from '../model/range-signs.js';

/** What holds together, between brackets: never broken [], broken where it is longer than its line {}, a figure <>. */
const shown = (phrases: Phrases): string =>
  phrases
    .map((phrase) => {
      if (typeof phrase === 'string') return phrase;
      const [open, close] = {held: '[]', long: '{}', mark: '<>'}[phrase.kind];
      return `${open ?? ''}${shown(phrase.content)}${close ?? ''}`;
    })
    .join('');
const held = (text: string): Phrases[number] => ({kind: 'held', content: [text]});
const textOf = (phrases: Phrases): string => phrases.map((it) => (typeof it === 'string' ? it : textOf(it.content))).join('');

describe('what holds together', () => {
  it('is a number with its unit and the words around it', () => {
    for (const expected of [
      '{[10][亿元以上]}项目[7个]',
      '[2019年]是新中国成立[70周年]',
      '有[[1,234个]，][20余次]，[9万平方米]',
      '浓度{下降[2%以上]}，[增长10.1%]',
      '[各600亩]，[[新增10个]，][不超过3%]',
      '[PM2.5]降低',
      '轨道交通1、[2号]线',
      '{突破[200][万人次]}',
      '{控制在[12345.67][万平方米以内]}',
      '融入京沪[3小时]交通圈，[15分钟]到站',
      '三大行动',
      'up [9%], at least 2 million visits',
    ]) {
      const text = expected.replace(/[[\]{}]/g, '');
      expect(shown(phrasesOf(text))).to.equal(expected);
      expect(textOf(phrasesOf(text))).to.equal(text);
    }
  });

  it('is a range, whatever its sign', () => {
    const signs = [...Array.from(RANGE_SIGNS), ...RANGE_WORDS.slice(0, 2)];
    expect(signs.length).to.be.above(12);
    for (const sign of signs) expect(shown(phrasesOf(`分3${sign}5年建成`))).to.equal(`分[3${sign}5年]建成`);
    expect(shown(phrasesOf('保持5%～6%'))).to.equal('{保持[5%～6%]}');
    expect(shown(phrasesOf('2018年至2020年'))).to.equal('{[2018年至2020][年]}');
    expect(shown(phrasesOf('within 3 to 5 years'))).to.equal('within [3 to 5] years');
  });

  it('is a marked figure with all of its words', () => {
    const quantity = {digits: '10', unit: '%', comparator: 'gte'} as const;
    const cases: readonly (readonly [object, string, string])[] = [
      [{before: '增长', after: '以上'}, '增长10%以上', '<{增长[10%以上]}>'],
      [{before: '有所增长达到', after: '以上'}, '有所增长达到10%以上', '<{有所增长达到[10%以上]}>'],
      [{before: '约', digits: '12345.67', unit: '万平方米'}, '约12345.67万平方米', '<{约[12345.67][万平方米]}>'],
      [{digits: '一', unit: '个'}, '一个公园', '[<[一个公园]>，]'],
      [{digits: '一', unit: '个'}, '建成一个又一个又一个又一个又一个公园', '<建成一个又一个又一个又一个又一个公园>'],
    ];
    for (const [parts, printed, expected] of cases)
      expect(shown(paragraphPhrases([{text: printed, figure: {...quantity, ...parts, printed}}, {text: '，见附件一览表'}]))).to.equal(
        `${expected}${expected.endsWith('，]') ? '' : '，'}见附[件一览表]`,
      );
  });

  it('are the last four letters of a paragraph, with its figure, and no stop before them', () => {
    for (const expected of [
      '推进城乡[融合发展。]',
      '新建公园[4个]，[[增长7%]。]',
      '新建[公园[4个]。]',
      '办好“十件[实事好事”。]',
      '[完成]',
      '两项指标分列[[第2]、[第4]。]',
      'The end of it.',
    ])
      expect(shown(paragraphPhrases([{text: expected.replace(/[[\]{}]/g, '')}]))).to.equal(expected);
  });

  it('is found in a time that grows with the text alone', () => {
    const started = performance.now();
    for (const part of ['1', 'a', '增长', '1-', '1.', '1到', '。', '约', '1 to '])
      expect(textOf(paragraphPhrases([{text: part.repeat(1e5)}])).length).to.equal(part.length * 1e5);
    expect(performance.now() - started).to.be.below(5_000);
  });

  it('in a title is a word; what a browser does not know it does not cut', () => {
    for (const [text, expected] of [
      ['更稳更实地跨出高质量发展的步伐', '更稳|更实地|跨出高质量|发展的|步伐'],
      ['2018年工作', '2018年工作'],
      ['城镇居民人均可支配收入', '城镇|居民|人均|可支配|收入'],
      ['工作', '工作'],
      ['', ''],
      ['回眸2018', '回眸2018'],
      ['众创空间', '众创空间'],
      ['补短板', '补短板'],
      ['三大攻坚战', '三大攻坚战'],
      ['保稳促优', '保稳促优'],
      ['规划3～5年', '规划|3～5年'],
      ['力争进入前30位。', '力争|进入前|30位。'],
      ['建设和谐、美丽新城', '建设|和谐、|美丽|新城'],
      ['发展步伐。', '发展|步伐。'],
      ['实力跃上新台阶。', '实力跃上新|台阶。'],
      ['社会消费品零售总额', '社会|消费品|零售|总额'],
      ['服务业增加值', '服务业|增加值'],
      ['Key work of the year', 'Key work of the year'],
    ] as const) {
      const phrases = titlePhrases(text);
      expect(textOf(phrases)).to.equal(text);
      expect(phrases.map((phrase) => textOf([phrase])).join('|')).to.equal(expected);
    }
  });

  it('ends a line before a run, but behind what holds on to it', () => {
    for (const [before, expected] of [
      [held('服务业'), true],
      ['和', true],
      ['、', true],
      ['”', true],
      ['（', false],
      ['“', false],
      ['£', false],
      ['VOC', false],
    ] as const) {
      expect(breaksBefore([before, held('收入')], 1)).to.equal(expected);
      expect(breaksBefore([held('收入'), before], 0)).to.equal(false);
    }
    expect(breaksBefore([held('收入'), '、'], 1)).to.equal(false);
  });

  it('is told apart where words end with a mark that closes', () => {
    for (const [phrase, expected] of [
      ['受理“12345”', true],
      [held('“最多跑一次”'), true],
      ['受理', false],
      ['（', false],
      [undefined, false],
    ] as const)
      expect(isQuoted(phrase)).to.equal(expected);
  });

  it('beside a figure ends with a whole word of three letters, or with two words', () => {
    for (const [text, expected] of [
      ['一般公共预算收入', '一般公共[预算收入]'],
      ['改造燃气老旧管道', '改造燃气[老旧管道]'],
      ['获评省节约集约利用土地优秀市。', '获评省节约集约利用土地[优秀市。]'],
      ['招引重点项目', '招引[重点项目]'],
      ['招引项目', '招引项目'],
      ['县人民医院创建“二甲”，', '县人民医院[创建“二甲”，]'],
      ['推进“一网通办”，', '推进[“一网通办”，]'],
      ['到2030年，', '到[2030年，]'],
      ['到Shenzhen2030', '到Shenzhen2030'],
      ['telecommunications programmes', 'telecommunications programmes'],
    ] as const) {
      expect(shown(endPhrases(text))).to.equal(expected);
      expect(textOf(endPhrases(text))).to.equal(text);
    }
  });

  it('in a mosaic holds together where a narrow card has no room for it', () => {
    for (const [printed, narrow, wide] of [
      ['突破12平方公里', '{突破[12][平方公里]}', '[突破12平方公里]'],
      ['3.5千克标准煤/平方米', '{[3.5]}千克标准煤/平方米', '{[3.5][千克标准煤/平方米]}'],
      ['up 112.5 per cent', '{up [112.5][ per cent]}', '[up 112.5 per cent]'],
    ] as const) {
      const stretches = [{text: printed, figure: {printed} as never}];
      expect(shown(paragraphPhrases(stretches))).to.equal(`<${narrow}>`);
      expect(shown(paragraphPhrases(stretches, true))).to.equal(`<${wide}>`);
    }
  });

  it('in a title is asked of the browser by one segmenter for the page', () => {
    titlePhrases('一般公共预算收入');
    const {Segmenter} = Intl as unknown as {Segmenter: new (...args: readonly unknown[]) => object};
    let made = 0;
    class Counted extends Segmenter {
      constructor(...args: readonly unknown[]) {
        super(...args);
        made += 1;
      }
    }
    Object.assign(Intl, {Segmenter: Counted});
    expect(titlePhrases('社会消费品零售总额').length).to.be.above(1);
    Object.assign(Intl, {Segmenter});
    expect(made).to.equal(0);
  });

  it('is nothing where the browser knows no words', () => {
    const {Segmenter} = Intl as {Segmenter?: unknown};
    Reflect.deleteProperty(Intl, 'Segmenter');
    expect(titlePhrases('更稳更实')).to.deep.equal(['更稳更实']);
    Object.assign(Intl, {Segmenter});
  });
});
