import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {coloursOf} from '../author/colours.js';
import {pageStyleSheet} from '../author/page-styles.js';
import '../define.js';
import {part} from '../testing/page.js';
import {gangzha, reportOf} from '../testing/report.js';
import {channels, colourIn} from '../testing/tokens.js';

const TAGS = [
  'dataset',
  'goal-chart',
  'goal-gauge',
  'goal-panel',
  'indicator-card',
  'keyword-strip',
  'report',
  'theme-card',
  'theme-timeline',
].map((name) => `tujie-${name}`);

const card = html`
  <tujie-indicator-card .report=${reportOf({note: '注'})} indicator="parks-2019"></tujie-indicator-card>
`;
const gauge = html`
  <tujie-goal-gauge .report=${reportOf()} indicator="parks-2019"></tujie-goal-gauge>
`;

const report = html`<tujie-report .report=${reportOf()}></tujie-report>`;

const styleOf = (element: Element, name?: string): CSSStyleDeclaration =>
  getComputedStyle(name ? (part(element, name) as Element) : element);

/** Relative luminance. Source: WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** A private colour of a piece, as it is computed there. */
const colourOf = (element: Element, name: string): string => colourIn(element, `var(${name})`);

const accent = (element: Element): string => colourOf(element, '--_accent');

describe('colours', () => {
  for (const palette of ['crimson', 'azure', 'festive'])
    for (const scheme of ['light', 'dark'])
      it(`${palette}, ${scheme}: text at least 4.5 to 1, drawn parts 3 to 1`, async () => {
        // The provider has the one, the piece the other: they combine.
        const provider = await fixture(html`
          <tujie-dataset scheme=${scheme}>${card}</tujie-dataset>
        `);
        const element = provider.firstElementChild as Element;
        element.setAttribute('palette', palette);
        const paper = styleOf(element).backgroundColor;
        expect(luminance(paper) > 0.5).to.equal(scheme === 'light');
        for (const name of ['name', 'status', 'digits', 'quote', 'location', 'note'])
          expect(contrast(styleOf(element, name).color, paper)).to.be.at.least(4.5, name);
        expect(contrast(accent(element), paper)).to.be.at.least(4.5);
        const [red = 0, , blue = 0] = channels(accent(element));
        expect(red > blue).to.equal(palette !== 'azure');
      });

  it('take 216 accents of a site, each as light or dark as it can be read, in both schemes and on the head of a report', async () => {
    const whole = await fixture(report);
    const steps = ['00', '33', '66', '99', 'cc', 'ff'];
    const accents = steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)));
    expect(accents).to.have.length(216);
    for (const scheme of ['light', 'dark']) {
      whole.setAttribute('scheme', scheme);
      const paper = styleOf(whole).backgroundColor;
      for (const colour of accents) {
        document.documentElement.style.setProperty('--tujie-accent', colour);
        expect(contrast(accent(whole), paper)).to.be.at.least(4.5, `${colour} ${scheme}`);
        // The words of the head, and the hairline under them.
        expect(contrast(colourOf(whole, '--_deep'), 'rgb(255, 250, 242)')).to.be.at.least(4.5, `${colour} ${scheme} head`);
      }
    }
    document.documentElement.style.removeProperty('--tujie-accent');
  });

  for (const palette of ['crimson', 'azure', 'festive'])
    for (const scheme of ['light', 'dark'])
      it(`${palette}, ${scheme}: what is drawn stands 3 to 1 on its ground`, async () => {
        const provider = await fixture(html`
          <tujie-dataset palette=${palette} scheme=${scheme} .report=${await gangzha()}>
            <tujie-goal-gauge indicator="industrial-sales-2019" no-chart></tujie-goal-gauge>
            <tujie-goal-gauge indicator="good-air-days-2019" no-chart></tujie-goal-gauge>
            <tujie-theme-timeline></tujie-theme-timeline>
          </tujie-dataset>
        `);
        const [bar, dial, timeline] = [...provider.children] as [Element, Element, Element];
        const paper = styleOf(bar).backgroundColor;
        const drawn = [bar, dial].flatMap((gauge) => [
          ...(gauge.shadowRoot as ShadowRoot).querySelectorAll('.fill, .line, .open, .arc, .before'),
        ]);
        expect(drawn).to.have.length.above(9);
        for (const shape of drawn) {
          const {fill, stroke} = getComputedStyle(shape);
          expect(contrast(fill === 'none' ? stroke : fill, paper)).to.be.at.least(3, shape.getAttribute('class') ?? '');
        }
        const theme = timeline.shadowRoot?.querySelector('.theme') as Element;
        expect(contrast(getComputedStyle(theme, '::after').backgroundColor, paper)).to.be.at.least(3);
        expect(contrast(styleOf(timeline, 'icon').borderTopColor, paper)).to.be.at.least(3);
      });

  it('follow the system only where that is asked for', () => {
    const rules = ((customElements.get('tujie-indicator-card') as typeof LitElement).elementStyles as unknown as {cssText: string}[])
      .map(({cssText}) => cssText)
      .join('');
    expect(/prefers-color-scheme[^}]*?:host\((.*?)\)/.exec(rules)?.[1]).to.equal("[scheme='auto']");
  });
});

describe('computed values', () => {
  const PIECES = html`
    <tujie-indicator-card indicator="industrial-sales-2019"></tujie-indicator-card>
    <tujie-goal-gauge indicator="industrial-sales-2019" no-chart></tujie-goal-gauge>
    <tujie-goal-gauge indicator="good-air-days-2019" shape="dial" no-chart></tujie-goal-gauge>
    <tujie-goal-chart></tujie-goal-chart>
    <tujie-goal-panel before="beside"></tujie-goal-panel>
    <tujie-keyword-strip></tujie-keyword-strip>
    <tujie-theme-card theme="theme-2019-1"></tujie-theme-card>
    <tujie-theme-timeline></tujie-theme-timeline>
    <tujie-report></tujie-report>
  `;

  /** Every element of the shadow roots in a root, with the pieces themselves. */
  const allIn = (root: ParentNode): readonly Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? allIn(element.shadowRoot) : [])]);

  // Each of hundreds of properties of each element would take a minute.
  let names: readonly string[] = [];
  const coloured = (style: CSSStyleDeclaration): readonly string[] =>
    (names = names.length ? names : [...style].filter((name) => /color|fill$|stroke$|image$|shadow$/.test(name)));

  const newSyntax = (root: ParentNode): readonly string[] =>
    allIn(root).flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        return coloured(style).flatMap((name) =>
          /\b(ok)?l(ab|ch)\(|\bcolor\(|color-mix/.test(style.getPropertyValue(name)) ? [`${element.localName} ${name}`] : [],
        );
      }),
    );

  for (const scheme of ['light', 'dark'])
    it(`say no colour in a new syntax, which page to picture tools cannot read, unless the site has an accent; ${scheme}`, async () => {
      const provider = await fixture<HTMLElement>(html`
        <tujie-dataset scheme=${scheme} .report=${await gangzha()}>${PIECES}</tujie-dataset>
      `);
      expect(allIn(provider)).to.have.length.above(500);
      expect(newSyntax(provider)).to.deep.equal([]);
      provider.style.setProperty('--tujie-accent', '#0b6e4f');
      expect(newSyntax(provider)).not.to.deep.equal([]);
    });

  // What is inherited: whether a piece takes it from what is around it, since a reader or a page hides, halts or enlarges by it all that it holds.
  const INHERITED: readonly (readonly [property: string, value: string, reaches: boolean])[] = [
    ['-webkit-text-size-adjust', '150%', true],
    ['visibility', 'hidden', true],
    ['pointer-events', 'none', true],
    ['color-scheme', 'dark', false],
    ['cursor', 'wait', false],
    ['direction', 'rtl', false],
    ['font-size', '12px', false],
    ['font-style', 'italic', false],
    ['forced-color-adjust', 'none', false],
    ['letter-spacing', '3px', false],
    ['line-height', '12px', false],
    ['print-color-adjust', 'exact', false],
    ['text-transform', 'uppercase', false],
    ['white-space', 'nowrap', false],
    ['word-spacing', '9px', false],
    ['writing-mode', 'vertical-rl', false],
  ];
  for (const [property, value, reaches] of INHERITED.filter(([name, value]) => CSS.supports(name, value)))
    it(`${property} of the page ${reaches ? 'reaches' : 'does not reach'} a piece`, async () => {
      const around = await fixture<HTMLElement>(html`<div>${card}</div>`);
      around.style.setProperty(property, value);
      const element = around.firstElementChild as Element;
      for (const style of [styleOf(element), styleOf(element, 'name')])
        expect(style.getPropertyValue(property) === value).to.equal(reaches);
    });

  it('zoom of the page enlarges a piece', async () => {
    const around = await fixture<HTMLElement>(html`<div>${card}</div>`);
    // Of what is not enlarged itself: browsers differ in which measures they give inside.
    const height = (): number => (around.parentElement as Element).getBoundingClientRect().height;
    const before = height();
    around.style.setProperty('zoom', '1.5');
    expect(height() / before).to.be.closeTo(1.5, 0.05);
  });
});

describe('sizes', () => {
  it('follow no height of the window, which a host may take from the piece', () => {
    const sheets = [...TAGS.map((tag) => (customElements.get(tag) as typeof LitElement).elementStyles), [pageStyleSheet(coloursOf())]];
    const all = (sheets.flat() as unknown as (string | {cssText: string})[]).map((sheet) =>
      typeof sheet === 'string' ? sheet : sheet.cssText,
    );
    expect(all.flatMap((sheet) => sheet.match(/[\d.]+(?:[sld]?v[hb]|[sld]?vmin|[sld]?vmax)\b/g) ?? [])).to.deep.equal([]);
  });
});

describe('tokens', () => {
  // Each token, a value for it, and what of the card it changes.
  const TOKENS: readonly (readonly [string, string, (element: Element) => string])[] = [
    ['--tujie-color-paper', 'rgb(1, 2, 3)', (element) => styleOf(element).backgroundColor],
    ['--tujie-color-ink', 'rgb(1, 2, 3)', (element) => styleOf(element, 'name').color],
    ['--tujie-color-ink-2', 'rgb(1, 2, 3)', (element) => styleOf(element, 'status').color],
    ['--tujie-color-rule', 'rgb(1, 2, 3)', (element) => /rgb\(1, 2, 3\)/.exec(styleOf(element).backgroundImage)?.[0] ?? ''],
    ['--tujie-color-line', 'rgb(1, 2, 3)', (element) => colourOf(element, '--_line')],
    ['--tujie-color-accent', 'rgb(1, 2, 3)', accent],
    ['--tujie-color-tile', 'rgb(1, 2, 3)', (element) => colourOf(element, '--_tile')],
    ['--tujie-color-ground', 'rgb(1, 2, 3)', (element) => colourOf(element, '--_ground')],
    ['--tujie-color-head', 'rgb(1, 2, 3)', (element) => /rgb\(1, 2, 3\)/.exec(styleOf(element, 'header').backgroundImage)?.[0] ?? ''],
    ['--tujie-color-head-ink', 'rgb(1, 2, 3)', (element) => styleOf(element, 'title').color],
    [
      '--tujie-color-head-mark',
      'rgb(1, 2, 3)',
      (element) => getComputedStyle(element.shadowRoot?.querySelector('.steps') as Element).color,
    ],
    ['--tujie-radius', '6px', (element) => `${parseFloat(styleOf(element).borderTopLeftRadius) / 2}px`],
    ['--tujie-accent', 'rgb(1, 2, 3)', (element) => (accent(element) === before ? '' : 'rgb(1, 2, 3)')],
    ['--tujie-font', 'cursive', (element) => styleOf(element, 'name').fontFamily],
    ['--tujie-font-figure', 'monospace', (element) => styleOf(element, 'digits').fontFamily],
    ['--tujie-font-size', '30px', (element) => styleOf(element, 'name').fontSize],
    ['--tujie-line-height', '60px', (element) => styleOf(element).lineHeight],
  ];
  let before = '';

  it('are all tried here', () => {
    const rules = TAGS.flatMap((tag) => (customElements.get(tag) as typeof LitElement).elementStyles as unknown as {cssText: string}[]).map(
      ({cssText}) => cssText,
    );
    const read = new Set([...rules.join('').matchAll(/--tujie-[\w-]+/g)].map(([name]) => name));
    expect([...read].sort()).to.deep.equal(TOKENS.map(([name]) => name).sort());
    // Never declared by an element, so that a page's own value always wins.
    expect(/[{;]\s*--tujie-/.exec(rules.join(''))).to.equal(null);
  });

  for (const [name, value, read] of TOKENS)
    it(`${name}: a page's own value wins, and an ancestor's over it`, async () => {
      const provider = await fixture<HTMLElement>(html`
        <tujie-dataset palette="crimson" scheme="light" size="normal">${/tile|ground|head/.test(name) ? report : name === '--tujie-color-line' ? gauge : card}</tujie-dataset>
      `);
      const element = provider.firstElementChild as Element;
      before = accent(element);
      expect(read(element)).not.to.equal(value);
      document.documentElement.style.setProperty(name, value);
      expect(read(element)).to.equal(value);
      document.documentElement.style.removeProperty(name);
      provider.style.setProperty(name, value);
      expect(read(element)).to.equal(value);
    });

  it('big print is a third larger', async () => {
    const element = await fixture(card);
    element.setAttribute('size', 'large');
    expect(parseFloat(styleOf(element, 'name').fontSize)).to.be.closeTo(22.95, 0.01);
  });
});
