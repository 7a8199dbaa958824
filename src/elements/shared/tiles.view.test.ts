import {expect} from '@open-wc/testing';
import type {Indicator, Paragraph} from '../../model/schema.js';
import {markedText} from '../../testing/marked-text.js';
import {settingView, type FigurePart} from './tiles.view.js';

/** The figures of a short paragraph in tiles. */
function figuresOf(marked: string, more?: Readonly<Record<string, Partial<Indicator>>>): readonly FigurePart[] {
  const paragraph: Paragraph = {...markedText(marked, more)};
  return settingView(paragraph, 'zh-CN').sections.flatMap((section) =>
    section.kind === 'tiles'
      ? section.grounds.flatMap(({tiles}) => tiles.flatMap(({parts}) => parts.filter((it): it is FigurePart => it.kind === 'figure')))
      : [],
  );
}

const drawn = (...args: Parameters<typeof figuresOf>): readonly (string | undefined)[] =>
  figuresOf(...args).map(({drawing, icon}) => drawing?.cells.shape ?? icon);

describe('what is drawn of the figures of a tile', () => {
  it('is drawn of all in a row of rates, or of none', () => {
    const row = '工程合格率、溢价率、投产率分别【为92%】、【76%】和【59%】。';
    const named = (...names: string[]) => Object.fromEntries(names.map((name, index) => [`i${index + 1}`, {name}]));
    expect(drawn(row, named('工程合格率', '溢价率', '投产率'))).to.deep.equal([undefined, undefined, undefined]);
    expect(drawn(row, named('工程合格率', '办结率', '参保率'))).to.deep.equal(['square', 'square', 'square']);
    expect(drawn('工程合格率【92%】，溢价率【76%】。', named('工程合格率', '溢价率'))).to.deep.equal(['square', undefined]);
    expect(drawn('建成公园【4个】、【500个】。')).to.deep.equal(['square', undefined]);
  });

  it('is a home only where no word of its tile is a firm', () => {
    expect(drawn('【243户】亏损企业中有【18户】实现扭亏。')).to.deep.equal([undefined, 'square']);
    expect(drawn('【243户】群众中有【18户】已经搬迁。')).to.deep.equal(['homes', 'home']);
  });
});
