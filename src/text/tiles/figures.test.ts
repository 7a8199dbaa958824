import {expect} from '@open-wc/testing';
import {markedText} from '../../testing/marked-text.js';
import {placedFigures} from './figures.js';

const placed = (marked: string) => {
  const {text, indicators} = markedText(marked);
  return placedFigures(text, indicators).map((it) => [text.slice(it.start, it.end), it.indicators.map(({id}) => id).join(), it.key]);
};

describe('the figures of a text', () => {
  it('stand in their order, whatever that of the indicators', () => {
    const {text, indicators} = markedText('建成公园【4个】，投资【80亿元】，【=增长7%】。');
    expect(placedFigures(text, [...indicators].reverse()).map(({start, end}) => text.slice(start, end))).to.deep.equal([
      '4个',
      '80亿元',
      '增长7%',
    ]);
  });

  it('stand once where several indicators share a mark', () => {
    expect(placed('实验室、孵化器【a,b=各5家】')).to.deep.equal([['各5家', 'a,b', 'value']]);
  });

  it('are one from the level that a number comes from to what it came to', () => {
    expect(placed('比重由【<14%】提高到【20%】。')).to.deep.equal([['14%提高到20%', 'i1', 'value']]);
    const {text, indicators} = markedText('比重由【<14%】提高到【20%】。');
    const [figure] = placedFigures(text, indicators);
    expect(text.slice(figure?.from?.start, figure?.from?.end)).to.equal('14%');
  });

  it('are none where the dataset does not place them', () => {
    const {text, indicators} = markedText('建成公园【4个】。');
    expect(placedFigures('别的文字。', indicators)).to.deep.equal([]);
    expect(placedFigures('', indicators)).to.deep.equal([]);
    expect(placedFigures(text, [])).to.deep.equal([]);
  });
});
