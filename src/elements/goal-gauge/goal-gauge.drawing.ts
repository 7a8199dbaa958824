// The static drawing of a goal: a bar or a dial, complete at once. Knows no report.
import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Drawing} from './goal-gauge.view.js';
import {pathOf, shapesOf, turnOf, type Band, type Mark} from './shapes.view.js';

const percent = (share: number): string => `${share * 100}%`;

const path = (mark: Mark): TemplateResult => svg`<path class=${mark.look} d=${pathOf(mark)}></path>`;

const band = ({look, from, to, y, width}: Band): TemplateResult =>
  look === 'fill'
    ? svg`<rect class="fill" x=${percent(from)} y=${y - width / 2} width=${percent(to - from)} height=${width}></rect>`
    : svg`<line class=${look} x1=${percent(from)} x2=${percent(to)} y1=${y} y2=${y}></line>`;

/** A bar is as long as its column: places are per cent of it, marks pixels around them. */
function renderBar(drawing: Drawing): TemplateResult {
  const {bands, marks} = shapesOf(drawing);
  return html`<svg class="bar" aria-hidden="true">
    ${svg`${bands.map(band)}${marks.map((mark) => svg`<svg x=${percent(mark.at)} overflow="visible">${path(mark)}</svg>`)}`}
  </svg>`;
}

// The middle of the bands of a dial, from end to end.
const ARC = 'M21.5 98A56 56 0 1 1 118.5 98';

const arc = ({look, from, to}: Band): TemplateResult =>
  svg`<path class=${look === 'fill' ? 'arc' : look} d=${ARC} pathLength="100" stroke-dasharray=${
    look === 'line' ? nothing : `0 ${from * 100} ${(to - from) * 100} 100`
  }></path>`;

/** A dial on its scale. The bands in `.swap` are what a chart takes over; the rest stays on top of them. */
function renderDial(drawing: Drawing): TemplateResult {
  const {bands, marks} = shapesOf(drawing);
  const {ends} = drawing;
  return html`<svg class="dial" viewBox="0 0 140 116">
    ${svg`<g class="swap">${bands.map((it) => (it.look === 'open' ? nothing : arc(it)))}</g>
    ${bands.map((it) => (it.look === 'open' ? arc(it) : nothing))}
    ${marks.map((mark) => svg`<g transform="rotate(${turnOf(mark.at)} 70 70)"><g transform="translate(70)">${path(mark)}</g></g>`)}
    <text x="21.5" y="114">${ends[0]}</text><text x="118.5" y="114">${ends[1]}</text>`}
  </svg>`;
}

/** Draws a goal on its scale; `chart` is the slot that a chart may take over. */
export const renderDrawing = (drawing: Drawing, drawn: boolean): TemplateResult =>
  drawing.shape === 'dial'
    ? html`<div class="slot${drawn ? ' drawn' : ''}" aria-hidden="true"><div class="chart" part="chart"></div>${renderDial(drawing)}</div>`
    : html`${renderBar(drawing)}<div class="ends small" aria-hidden="true"><span>${drawing.ends[0]}</span><span>${drawing.ends[1]}</span></div>`;
