// How the profiles for editors draw a mosaic: boxes in a line that take a row on a phone and half of one on a desk, or the cells of a table. Pure.
import {FIGURE_FONT, type Colours} from './colours.js';

const GAP = 8;
// So wide a column of an article has two boxes in a row, and a ground two tiles.
const [DESK, GROUND] = [480, 400];
const HALF = `calc(49.9% - ${GAP}px)`;
const FULL = `calc(100% - ${GAP}px)`;

/** Declarations for each of some variants of a role. */
const each = (role: string, variants: readonly string[], style: string): Readonly<Record<string, string>> =>
  Object.fromEntries(variants.map((name) => [`${role} ${name}`, style]));

const NARROW = ['w1', 'w1h', 'w2'];
const WIDE = ['w2h', 'w3', 'w3h', 'w4', 'half', 'row', 'two'];

/** The declarations of each role of a mosaic, and of its variants. */
export function mosaicStyles({accent, headMark, paper, tile, ink2, rule}: Colours): Readonly<Record<string, string>> {
  const box = `border-top:1px solid ${rule};box-sizing:border-box;display:inline-block;margin:0 ${GAP}px ${GAP}px 0;vertical-align:top`;
  const upToHalf = `max-width:${FULL};min-width:${HALF};width:calc((${DESK}px - 100%)*999)`;
  const begins = `background-image:linear-gradient(${accent},${accent});background-repeat:no-repeat;background-size:30px 3px`;
  const digits = `font-family:${FIGURE_FONT};line-height:1.2;white-space:nowrap`;
  return {
    ...each('items', ['mosaic'], `margin:12px -${GAP}px 0 0`),
    ...each('leads', ['mosaic'], `margin:16px -${GAP}px 0 0`),
    ground: `${box};background:${tile};font-weight:700;padding:10px 12px`,
    ...each('ground', NARROW, upToHalf),
    ...each('ground', WIDE, `width:${FULL}`),
    'ground narrow': `min-width:0;width:${HALF}`,
    'ground bare': 'background:none;padding:10px 12px 10px 0',
    'ground begins': begins,
    tile: 'box-sizing:border-box;display:inline-block;padding:4px 12px 6px 0;vertical-align:top',
    ...each('tile', NARROW, `max-width:100%;min-width:49.9%;width:calc((${GROUND}px - 100%)*999)`),
    ...each('tile', WIDE, 'width:100%'),
    'tile narrow': 'min-width:0;width:49.9%',
    prose: `${box};line-height:1.75;padding:10px 0`,
    ...each('prose', NARROW, upToHalf),
    ...each('prose', WIDE, `width:${FULL}`),
    'prose begins': begins,
    line: 'display:block;line-height:1.5',
    aside: `color:${ink2};font-weight:400`,
    tail: `border-top:1px solid ${rule};color:${ink2};display:block;font-weight:400;margin-top:6px;padding-top:4px`,
    // In view: an article that hides words is suspect.
    stop: `color:${ink2};font-weight:400`,
    'stop wide': 'letter-spacing:-1em',
    'mark grows': 'border-bottom:0',
    'mark said': 'font-size:26px;line-height:1.35',
    from: 'padding-right:4px',
    large: `${digits};font-size:36px`,
    'large headline': 'font-size:42px',
    'large many': 'font-size:26px',
    'large most': 'font-size:18px;white-space:normal',
    'large second': 'font-size:21px',
    'large half': 'font-size:30px',
    'large half-many': 'font-size:26px',
    'large half-most': 'font-size:18px',
    grown: `color:${accent};${digits};font-size:24px;line-height:1`,
    cells: `color:${accent};display:inline-block;line-height:0;margin:4px 6px 2px 0;max-width:100%`,
    'cells beside': 'margin:0 0 0 8px;vertical-align:-1px',
    fills: 'font-size:15px;line-height:1.6;margin:8px 0 0',
    fill: 'display:inline-block;padding-right:18px',
    'cells of-key': `color:${headMark};margin:0 6px 0 0`,
    'unit-icon': `color:${accent};display:inline-block;line-height:0;margin-right:4px;vertical-align:-5px`,
    // Where an editor has tables alone: a ground is a part of a row, its gap the colour of the page.
    'table mosaic': 'border-collapse:separate;border-spacing:0;margin:12px 0 0;table-layout:fixed',
    'cell tile': `background:${tile};border:0;border-bottom:${GAP}px solid ${paper};border-right:${GAP}px solid ${paper};border-top:1px solid ${rule};font-weight:700;padding:8px;vertical-align:top`,
    'cell bare': 'background:none;padding:8px 8px 8px 0',
    'cell beside': `border-right:1px solid ${rule}`,
    'cell above': 'border-bottom:0',
    'cell last': 'border-right:0',
    'cell begins': begins,
    'cell empty': 'border-bottom:0',
    'eyebrow opens': 'margin:28px 0 0',
    'theme-title opens': 'margin:28px 0 0',
  };
}
