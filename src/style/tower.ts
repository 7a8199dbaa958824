// A growth as a tower of cells: its outlines as data of paths. Pure geometry in units of a hundredth of a letter.
import {r as short} from './cell-shapes.js';
import {STROKE, type CellsDrawing, type CellsToDraw, type Fill} from './cells.js';

/** The cells of a tower: lower than wide, so that ten stand over each other. */
const STOREY = {width: 260, height: 48, pitch: 62};

/**
 * A growth as a tower of cells; what more is within it an open roof.
 *
 * @param tallest - The cells of the tallest tower beside it: all stand on one line.
 */
export function drawTower({count, to = count, open}: CellsToDraw, fill: Fill, tallest: number): CellsDrawing {
  const {width, height, pitch} = STOREY;
  const ground = (tallest + 0.6) * pitch;
  let [solid, line, dots] = ['', '', ''];
  for (let index = 0; index < Math.ceil(Math.max(count, to)); index++) {
    const y = ground - (index + 1) * pitch;
    const share = Math.min(1, count - index);
    if (share <= 0) {
      for (let x = 8; x < width; x += 24) dots += `M${x} ${short(y + height - 10)}h7v7h-7z`;
      continue;
    }
    const high = Math.max(STROKE + 2, height * share);
    const top = y + height - high;
    if (fill === 'achieved') solid += `M0 ${short(top)}h${width}v${short(high)}h-${width}z`;
    else {
      line += `M${short(STROKE / 2)} ${short(top + STROKE / 2)}h${width - STROKE}v${short(high - STROKE)}h-${width - STROKE}z`;
      if (fill === 'expected') solid += `M0 ${short(top)}v${short(high)}h${width}z`;
    }
  }
  if (open) {
    const y = ground - Math.ceil(Math.max(count, to)) * pitch - 8;
    const [tip, foot] = open === 'more' ? [y - 22, y] : [y, y - 22];
    solid += `M${width / 2 - 26} ${short(foot)}L${width / 2} ${short(tip)}l26 ${short(foot - tip)}v-15L${width / 2} ${short(tip - 15)}l-26 ${short(foot - tip)}z`;
  }
  return {width, height: ground, solid, line, dots};
}
