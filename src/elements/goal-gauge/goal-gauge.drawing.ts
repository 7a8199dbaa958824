// The static drawing of a goal: a bar or a dial, complete at once. Knows no report.
import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Drawing} from './goal-gauge.view.js';

const percent = (share: number): string => `${share * 100}%`;

/** Something drawn at a place of the bar, in pixels around it. */
const at = (share: number, what: TemplateResult): TemplateResult => svg`<svg x=${percent(share)} overflow="visible">${what}</svg>`;

const DIAMOND = svg`<path class="before" d="M0 22l6 6l-6 6l-6-6z"></path>`;
const LIMIT = svg`<path class="fill" d="M-1.5 3h3v20h-3z"></path>`;

/** A bar on its scale: solid up to the figure; an arrow where more, or less, is within the goal. */
function renderBar({sense, from, to, before}: Drawing): TemplateResult {
  const arrow = (end: number, d: string): TemplateResult =>
    svg`<line class="open" x1=${percent(to)} x2=${percent(end)} y1="13" y2="13"></line>${at(end, svg`<path class="open" d=${d}></path>`)}`;
  return html`<svg class="bar" aria-hidden="true">
    ${svg`<path class="line" d="M0 23v4"></path>${at(1, svg`<path class="line" d="M0 23v4"></path>`)}
    <line class="line" x2="100%" y1="23" y2="23"></line>
    ${sense === 'ceiling' ? nothing : svg`<rect class="fill" x=${percent(from)} y="8" width=${percent(to - from)} height="10"></rect>`}
    ${sense === 'exact' ? nothing : at(to, LIMIT)}${sense === 'band' ? at(from, LIMIT) : nothing}
    ${sense === 'floor' ? arrow(1, 'M-7 7l7 6l-7 6') : nothing}${sense === 'ceiling' ? arrow(0, 'M7 7l-7 6l7 6') : nothing}
    ${before === undefined ? nothing : at(before, DIAMOND)}`}
  </svg>`;
}

// Three quarters and less of a circle, open below: 240 degrees around 70, 70.
const ARC = 'M21.5 98A56 56 0 1 1 118.5 98';
const turned = (share: number, what: TemplateResult): TemplateResult => svg`<g transform="rotate(${share * 240 - 120} 70 70)">${what}</g>`;

/** A dial on its scale. The arc in `.swap` is what a chart takes over; the rest stays on top of it. */
function renderDial({sense, from, to, before, ends}: Drawing): TemplateResult {
  const dashes = `0 ${from * 100} ${(to - from) * 100} 100`;
  const open = sense === 'floor' ? `0 ${to * 100} 100` : `${to * 100} 100`;
  const arrow =
    sense === 'floor'
      ? turned(1, svg`<path class="open" d="M63 7l7 7l-7 7"></path>`)
      : turned(0, svg`<path class="open" d="M77 7l-7 7l7 7"></path>`);
  return html`<svg class="dial" viewBox="0 0 140 116" aria-hidden="true">
    ${svg`<g class="swap"><path class="line" d=${ARC}></path>
      ${sense === 'ceiling' ? nothing : svg`<path class="arc" d=${ARC} pathLength="100" stroke-dasharray=${dashes}></path>`}</g>
    ${sense === 'floor' || sense === 'ceiling' ? svg`<path class="open" d=${ARC} pathLength="100" stroke-dasharray=${open}></path>${arrow}` : nothing}
    ${sense === 'exact' ? nothing : turned(to, svg`<path class="fill" d="M68.5 4h3v20h-3z"></path>`)}
    ${before === undefined ? nothing : turned(before, svg`<path class="before" d="M70 24l5 6l-5 6l-5-6z"></path>`)}
    <text x="21.5" y="114">${ends[0]}</text><text x="118.5" y="114">${ends[1]}</text>`}
  </svg>`;
}

/** Draws a goal on its scale; `chart` is the slot that a chart may take over. */
export const renderDrawing = (drawing: Drawing, drawn: boolean): TemplateResult =>
  drawing.shape === 'dial'
    ? html`<div class="slot${drawn ? ' drawn' : ''}"><div class="chart" part="chart"></div>${renderDial(drawing)}</div>`
    : html`${renderBar(drawing)}<div class="ends small"><span>${drawing.ends[0]}</span><span>${drawing.ends[1]}</span></div>`;
