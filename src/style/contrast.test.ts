// Every text, cell and line that means something stands out of its ground: in every palette and scheme, with each of 216 accents of a site.
import {expect} from '@open-wc/testing';
import {html, render, type LitElement} from 'lit';
import '../define.js';
import type {Report} from '../model/schema.js';
import {faintOf, kindsIn, leaveOnly, type Seen} from '../testing/contrast.js';
import {gangzha} from '../testing/report.js';

const PALETTES = ['crimson', 'azure', 'festive'];
const SCHEMES = ['light', 'dark'];

// Of each channel in the cube of colours that every screen could show.
const STEPS = ['00', '33', '66', '99', 'cc', 'ff'];

/** A report with one block of each kind of every chapter, and of each block so much that all fills and settings are in it. */
function excerpt(report: Report): Report {
  const themes = report.chapters.flatMap(({blocks}) => blocks.flatMap((block) => (block.kind === 'theme' ? block : [])));
  const opening = [{text: '各位代表：'}];
  const chapters = report.chapters.map((chapter) => ({
    ...chapter,
    blocks: chapter.blocks
      .filter(({kind}, index, all) => all.findIndex((other) => other.kind === kind) === index)
      .map((block) => (block.kind === 'theme' ? {...block, paragraphs: block.paragraphs.slice(0, 5)} : block)),
  }));
  return {...report, opening, chapters, closing: themes[1]?.paragraphs};
}

const PIECES = html`
  <tujie-report before="beside"></tujie-report>
  <tujie-report goals="gauges" figures="marks" before="beside"></tujie-report>
  <tujie-indicator-card indicator="industrial-sales-2018"></tujie-indicator-card>
  <tujie-goal-gauge indicator="industrial-sales-2019" no-chart></tujie-goal-gauge>
  <tujie-goal-gauge indicator="good-air-days-2019" shape="dial" no-chart></tujie-goal-gauge>
  <tujie-goal-panel layout="towers" before="beside"></tujie-goal-panel>
  <tujie-goal-chart></tujie-goal-chart>
  <tujie-keyword-strip></tujie-keyword-strip>
  <tujie-theme-timeline></tujie-theme-timeline>
`;

describe('contrast', () => {
  for (const palette of PALETTES)
    for (const scheme of SCHEMES)
      describe(`${palette}, ${scheme}: text stands out 4.5 to 1, large text and drawings 3 to 1`, () => {
        const box = document.createElement('div');
        let kinds: readonly Seen[] = [];
        const wear = (accent: string): void => box.style.setProperty('--tujie-accent', accent);

        before(async () => {
          document.body.append(box);
          const report = excerpt(await gangzha());
          render(html`<tujie-dataset palette=${palette} scheme=${scheme} .report=${report}>${PIECES}</tujie-dataset>`, box);
          const pieces = [...(box.firstElementChild?.children ?? [])] as LitElement[];
          await Promise.all(pieces.map(({updateComplete}) => updateComplete));
          for (const {shadowRoot} of pieces) for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
          kinds = kindsIn(
            box,
            ['', '#336600', '#ff99cc', '#000033'].map((accent) => () => wear(accent)),
          );
          expect(kinds).to.have.length.above(20);
          leaveOnly(kinds, box);
        });
        after(() => box.remove());

        it('in its own accent', () => {
          wear('');
          expect(kinds.flatMap(faintOf)).to.deep.equal([]);
        });

        for (const red of STEPS)
          it(`with each accent of a site that begins with #${red}`, () => {
            for (const accent of STEPS.flatMap((green) => STEPS.map((blue) => `#${red}${green}${blue}`))) {
              wear(accent);
              expect(kinds.flatMap(faintOf), accent).to.deep.equal([]);
            }
          });
      });
});
