import {expect} from '@open-wc/testing';
import {markedText, shownSection, shownSetting} from '../../testing/marked-text.js';
import {sectionsOf} from './index.js';

const LONG =
  '坚持以人为本、服务群众，一年接着一年干，一件接着一件办，努力把好事办实、把实事办好，不断增强人民群众的获得感、幸福感、安全感，让发展的成果更多更公平地惠及全体居民，奋力谱写新篇章。';

describe('the setting of a paragraph', () => {
  it('is text, tiles, text, in its own order', () => {
    expect(shownSetting(`${LONG}公园【4个】，学校【5所】，医院【6家】。${LONG}`)).to.deep.equal([
      LONG,
      '公园【4个】|学校【5所】|医院【6家】',
      LONG,
    ]);
  });

  it('is one block of text where neighbours are text', () => {
    expect(shownSetting(`${LONG}公园【4个】。${LONG}`)).to.deep.equal([`${LONG}公园4个。${LONG}`]);
  });

  it('keeps statements of doctrine plain among other text', () => {
    expect(shownSetting('总书记【3次】来信。公园很多。')).to.deep.equal(['{总书记3次来信。}公园很多。']);
  });

  it('is text in other scripts', () => {
    const marked = 'Parks opened: 【4个】, schools: 【5所】.';
    expect(shownSetting('公园【4个】。', {}, 'en')).to.deep.equal(['公园4个。']);
    expect(shownSetting(marked, {}, 'en-GB')).to.deep.equal([markedText(marked).text]);
    for (const lang of ['zh', 'zh-CN', 'zh-Hant', 'zh-HK', 'yue', 'lzh'])
      expect(shownSetting('公园【4个】。', {}, lang), lang).to.deep.equal(['公园【4个】']);
    for (const lang of ['', 'mn', 'ug-CN', 'bo', 'zhx']) expect(shownSetting('公园【4个】。', {}, lang), lang).to.deep.equal(['公园4个。']);
  });

  it('leaves out what stands before its range: figures of mark and label', () => {
    const {text, indicators} = markedText('【3件】大事：公园【4个】。');
    const shown = (start: number) => sectionsOf(text, indicators, 'zh-CN', {start, end: text.length}).map((it) => shownSection(text, it));
    expect(shown(text.indexOf('公'))).to.deep.equal(['公园【4个】']);
    expect(shown(text.length)).to.deep.equal([]);
    expect(sectionsOf('', [], 'zh-CN', {start: 0, end: 0})).to.deep.equal([]);
  });

  it('says how wide its text is', () => {
    const [section] = sectionsOf('全面绿化荒山2次。', [], 'zh-CN', {start: 0, end: 9});
    expect(section?.kind === 'text' && section.width).to.equal(8.5);
  });
});
