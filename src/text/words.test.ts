import {expect} from '@open-wc/testing';
import {problem} from '../model/problem.js';
import {languageTag} from './punctuation.js';
import {figureRuns, wordingOf} from './wording.js';
import {wordsFor} from './words.js';

const fault = problem('type', '$.chapters[0].year', {expected: 'number', received: '2019'});

describe('the words of the library', () => {
  it('are Chinese unless a page says another language', () => {
    for (const lang of ['', 'zh', 'zh-CN', 'ZH-hans', 'zh-TW', 'zh-Hans-CN', 'cmn-Hans', 'yue'])
      expect(wordsFor(lang).lang).to.equal('zh-CN');
    for (const lang of ['en', 'en-GB', 'fr', 'de', 'chr', 'ch', 'gba', 'ha', 'cs', 'za']) expect(wordsFor(lang).lang).to.equal('en');
  });

  it('are Chinese where a page gives Chinese a name that is no tag, which texts do not stand under', () => {
    const names = [
      'cn',
      'CN',
      'zh_CN',
      'zhcn',
      ' zh-cn',
      'ZH-cn',
      'chs',
      'cht',
      'chi',
      'chinese',
      'Chinese (PRC)',
      'gb',
      'gbk',
      'gb2312',
      'hans',
      '中文',
      '简体中文',
    ];
    for (const lang of names) expect(wordsFor(lang).lang, lang).to.equal('zh-CN');
    expect(['cn', 'zh_Hant_TW', 'zhcn', '中文', 'zh-CN', 'en_GB', 'yue'].map(languageTag)).to.deep.equal([
      'zh',
      'zh-Hant-TW',
      'zh',
      'zh',
      'zh-CN',
      'en-GB',
      'yue',
    ]);
  });

  it('say time and status: a result is labelled by its time alone', () => {
    const {status} = wordsFor('zh-CN');
    expect([status('2018年', 'achieved'), status('2018年', 'expected'), status('2019年', 'target'), status('', 'target')]).to.deep.equal([
      '2018年',
      '2018年预计',
      '2019年目标',
      '目标',
    ]);
    const {status: inEnglish} = wordsFor('en');
    expect([
      inEnglish('2018', 'achieved'),
      inEnglish('2018', 'expected'),
      inEnglish('2019', 'target'),
      inEnglish('', 'target'),
    ]).to.deep.equal(['2018', '2018 expected', '2019 target', 'target']);
    // A time in Chinese is no word of an English phrase.
    expect([
      inEnglish('2018年', 'achieved'),
      inEnglish('2018年', 'expected'),
      inEnglish('“十四五”时期', 'target'),
      inEnglish('2022/23', 'target'),
    ]).to.deep.equal(['2018年', 'expected, 2018年', 'target, “十四五”时期', '2022/23 target']);
    for (const lang of ['zh-CN', 'en']) expect(wordsFor(lang).status('', 'achieved')).to.equal('');
  });

  it('say a fault with its place, what was wanted and what came', () => {
    expect(wordsFor('zh').failed(fault)).to.equal('数据无法显示：$.chapters[0].year：应为数字，实为 "2019"。');
    expect(wordsFor('en').failed(fault)).to.equal('The dataset cannot be shown. $.chapters[0].year: expected a number, got "2019".');
    const named = {...fault, indicator: {id: 'gdp-2018', name: '地区生产总值'}};
    expect(wordsFor('zh').leftOut('gdp-2018', named)).to.equal(
      '数据中的“gdp-2018”有误，未予显示：$.chapters[0].year（地区生产总值）：应为数字，实为 "2019"。',
    );
    expect(wordsFor('en').leftOut('gdp-2018', named)).to.equal(
      '“gdp-2018” is left out. $.chapters[0].year (地区生产总值): expected a number, got "2019".',
    );
  });

  it('never judge', () => {
    const judging = /达标|未达|超额|完成率|还差|missed|behind|ahead|only/i;
    for (const lang of ['zh', 'en']) {
      const words = wordsFor(lang);
      const all = [
        words.idle,
        words.loading,
        words.sentence,
        words.missing('x'),
        words.status('2018年', 'achieved'),
        words.status('2018年', 'target'),
        words.failed(fault),
      ];
      expect(all.filter((text) => judging.test(text))).to.deep.equal([]);
    }
  });
});

describe('the wording of a quantity', () => {
  const quantity = {
    printed: '超过120余家以上',
    before: '超过',
    digits: '120',
    infix: '余',
    unit: '家',
    after: '以上',
    comparator: 'gt',
  } as const;

  it('is its parts in printed order', () => {
    expect(Object.values(wordingOf(quantity)).join('')).to.equal(quantity.printed);
  });

  it('is drawn in three runs, a sign of per cent in the size of its digits', () => {
    const runs = figureRuns(wordingOf({...quantity, printed: '超过120余%以上', unit: '%'}), {modality: '力争', from: '由90%'});
    expect(runs.map((run) => run.map(({name}) => name).join())).to.deep.equal(['modality,from,before', 'digits,infix,unit', 'after']);
    expect(runs.flat().flatMap(({text, large}) => (large ? [text] : []))).to.deep.equal(['120', '%']);
    const dollars = figureRuns(wordingOf({...quantity, printed: 'at most US$120', before: 'at most US$', infix: '', unit: '', after: ''}));
    expect(dollars.map((run) => run.map(({text}) => text).join('|'))).to.deep.equal(['at most ', 'US$|120', '']);
    expect(figureRuns(wordingOf({...quantity, digits: '12'})).map((run) => run.length)).to.deep.equal([1, 0, 0]);
  });

  it('is the printed wording whole where the parts do not make it up', () => {
    expect(wordingOf({...quantity, digits: '12'})).to.deep.equal({before: '超过120余家以上', digits: '', infix: '', unit: '', after: ''});
  });
});
