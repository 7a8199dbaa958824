import {expect} from '@open-wc/testing';
import {paragraphPhrases} from '../../text/phrases.js';

type Template = typeof import('./text.template.js');

/** The module once more, as a browser reads it that knows the value of a property, or does not. */
async function templateOf(balances: boolean): Promise<Template> {
  const supports = CSS.supports.bind(CSS);
  CSS.supports = (...args: readonly string[]) =>
    args[0] === 'text-wrap' ? balances : (supports as (...all: readonly string[]) => boolean)(...args);
  const template = (await import(`./text.template.ts?balances=${balances}`)) as Template;
  template.titleNodes('城镇居民');
  CSS.supports = supports;
  return template;
}

const textOf = (nodes: readonly (Node | string)[]): string => {
  const box = document.createElement('p');
  box.append(...nodes);
  return box.innerHTML.replace(/<wbr>/g, '|').replace(/<[^>]*>/g, '');
};

describe('where a line may end', () => {
  it('is written between the words of a title for a browser that does not find it', async () => {
    const [newer, older] = [await templateOf(true), await templateOf(false)];
    for (const [title, expected] of [
      ['城镇居民人均可支配收入', '城镇|居民|人均|可支配|收入'],
      ['建设和谐、美丽新城', '建设|和谐、|美丽|新城'],
      ['公园', '公园'],
    ] as const) {
      expect(textOf(newer.titleNodes(title))).to.equal(title);
      expect(textOf(older.titleNodes(title))).to.equal(expected);
    }
  });

  it('is between a number and its unit where both are long, and never inside the last letters of a paragraph', async () => {
    const older = await templateOf(false);
    const printed = '3.5千克标准煤/平方米';
    const stretches = [{text: '降至'}, {text: printed, figure: {printed} as never}, {text: '以内。'}];
    expect(paragraphPhrases(stretches)).to.have.length(3);
    expect(textOf(older.stretchNodes(stretches))).to.equal('降至|3.5千克标准煤/平方米|以内。');
  });
});
