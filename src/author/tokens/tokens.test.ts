import {expect} from '@open-wc/testing';
import {coloursOf} from '../colours.js';
import {designTokens, readDesignTokens} from '../index.js';

const file = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('design tokens', () => {
  it('that were written out are read in as what they were', () => {
    for (const palette of ['crimson', 'azure', 'festive']) {
      const {css, colours, unknown, faulty} = readDesignTokens(file(designTokens(palette)));
      expect(colours).to.deep.equal(coloursOf(palette));
      expect([unknown, faulty]).to.deep.equal([[], []]);
      expect(css).to.contain(`--tujie-color-accent: ${coloursOf(palette).accent};`);
      expect(css).to.contain("--tujie-font: 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;");
      expect(css).to.contain('--tujie-line-height: 1.7;');
    }
  });

  it('are those of the pieces: every custom property of the style sheet is a token or is derived from one', async () => {
    const manifest = (await (await fetch('/custom-elements.json')).json()) as {
      modules: {declarations?: {cssProperties?: {name: string}[]}[]}[];
    };
    const properties = new Set(
      manifest.modules.flatMap(({declarations = []}) =>
        declarations.flatMap(({cssProperties = []}) => cssProperties.map(({name}) => name)),
      ),
    );
    const {css} = readDesignTokens(file(designTokens()));
    // The accent of a site is made from, the ground of a plan from the tile.
    const derived = ['--tujie-accent', '--tujie-color-ground'];
    const missing = [...properties].filter((name) => name.startsWith('--tujie-') && !derived.includes(name) && !css.includes(`${name}:`));
    expect(missing).to.deep.equal([]);
  });

  it('follow an alias, read hex, short hex and components, and go nowhere in a circle', () => {
    const {colours, faulty} = readDesignTokens({
      brand: {blue: {$type: 'color', $value: '#0a5'}},
      tujie: {
        color: {
          accent: {$value: '{brand.blue}'},
          ink: {$value: {colorSpace: 'srgb', components: [0, 0.5, 1]}},
          paper: {$value: '{tujie.color.paper}'},
          tile: {$value: 'red; } body { display: none'},
        },
      },
    });
    expect(colours).to.deep.equal({accent: '#00aa55', ink: '#0080ff'});
    expect(faulty.map(({path}) => path)).to.deep.equal(['tujie.color.paper', 'tujie.color.tile']);
  });

  it('of no meaning here are named, and nothing of a value leaves its declaration', () => {
    const {css, unknown} = readDesignTokens({
      tujie: {color: {glow: {$value: '#fff'}}, font: {text: {$value: ["'; } * { display: none", 'Noto Sans']}}},
    });
    expect([css, unknown]).to.deep.equal(['', ['tujie.color.glow']]);
    for (const value of [undefined, null, 3, [], {tujie: 4}]) expect(readDesignTokens(value).css).to.equal('');
  });
});
