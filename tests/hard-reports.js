// Reports that are hard to set, of places that are nowhere: long words and numbers, paragraphs of one line and of 800 letters, tiles of many figures.
import {fixDataset} from 'tujie/author';
import {parseReport} from 'tujie/model';
import {fictionalProvince} from '../tools/dev/fictional-province.js';
import {ENGLISH, GOALS, ONE_LINE, TILES, TORN} from './hard-texts.js';

/**
 * A paragraph from its text with the figures in brackets: 建成【4个】 is a value, 【=增长7%】 a change of the figure before, 【~增长7%】 a change alone, 【<14%】 what the
 * next comes from, 【^前20强】 a rank, 【:8.3∶44.6∶47.1】 a ratio, 【"翻一番】 what is said in words; what stands before | is its label.
 */
function paragraphOf(marked, status, key) {
  const drafts = [];
  const [label, body] = marked.includes('|') ? marked.split('|') : ['', marked];
  let text = label;
  let [at, from] = [0, undefined];
  for (const {0: whole, 1: sign = '', 2: printed, index} of body.matchAll(/【([=~<^:"]?)([^】]*)】/g)) {
    text += body.slice(at, index);
    at = index + whole.length;
    const quantity = {printed, at: text.length};
    const name = /[^，。；：、！？ .;,]*$/.exec(text)[0].slice(-24) || printed;
    text += printed;
    if (sign === '<') {
      from = quantity;
      continue;
    }
    const before = drafts[drafts.length - 1];
    if (sign === '=' && before) {
      before.changes = [...(before.changes ?? []), quantity];
      continue;
    }
    const rank = sign === '^' && {position: parseInt(printed.replace(/\D/g, ''), 10), bound: printed.startsWith('前')};
    const parts =
      sign === ':' &&
      printed
        .match(/[\d.]+/g)
        .slice(-3)
        .map((part) => ({printed: part, number: Number(part)}));
    const kind = {'': 'value', '~': 'changes', '^': 'rank', ':': 'ratio', '"': 'said'}[sign];
    const figure = {...quantity, ...(from && {from})};
    drafts.push({
      id: `${key}-${drafts.length + 1}`,
      name,
      status,
      tier: drafts.length ? 'count' : 'headline',
      [kind]: kind === 'changes' ? [figure] : {...figure, ...rank, ...(parts && {parts})},
    });
    from = undefined;
  }
  text += body.slice(at);
  const indicators = drafts.map((it) => ({...it, source: {exact: text}}));
  return {...(label && {label}), text: text.slice(label.length), ...(indicators.length && {indicators})};
}

const paragraphsOf = (texts, status, key) => texts.map((it, index) => paragraphOf(it, status, `${key}${index + 1}`));

/** A dataset with all that can be computed, which has no fault. */
function whole(dataset) {
  const {report, problems} = parseReport(JSON.parse(fixDataset(JSON.stringify(dataset), 'hard.json').text));
  if (problems.length) throw new Error(JSON.stringify(problems.slice(0, 5)));
  return report;
}

const theme = (id, title, paragraphs) => ({kind: 'theme', id, ...(title && {title}), paragraphs});

/** A full report of a province, about 140 figures as every other and some 60 that are hard to set. */
export function hardProvince() {
  const dataset = fictionalProvince({figures: 80});
  const [review, plan] = dataset.chapters;
  review.blocks.push(
    theme('hard-1', '攻坚克难、闯关夺隘，办成了一批多年想办而没有办成的大事', paragraphsOf(TILES, 'achieved', 'tile')),
    theme('hard-2', '守牢安全底线', paragraphsOf(ONE_LINE, 'achieved', 'line')),
  );
  plan.blocks.push(
    {kind: 'goals', title: '“十五五”末的目标', paragraphs: paragraphsOf(GOALS, 'target', 'goal')},
    theme('hard-3', '', paragraphsOf(TILES, 'target', 'plan')),
  );
  return whole(dataset);
}

/** A short report of a town, of lines that are full. */
export const hardTown = () =>
  whole({
    schemaVersion: 1,
    id: 'qingxi-2026',
    lang: 'zh-CN',
    title: '青溪镇2026年政府工作报告',
    source: {title: '青溪镇2026年政府工作报告（虚构）'},
    chapters: [
      {
        id: 'review-2025',
        role: 'review',
        period: {printed: '2025年', start: '2025', end: '2025'},
        title: '2025年工作回顾',
        blocks: [theme('torn-1', '把每一件小事办成大事', paragraphsOf(TORN, 'achieved', 'torn'))],
      },
    ],
  });

/** The same of a borough, in English. */
export const hardBorough = () =>
  whole({
    schemaVersion: 1,
    id: 'northwold-2026',
    lang: 'en',
    title: 'Building a Northwold that Works: Annual Report of the Administration',
    source: {title: 'Annual Report of Northwold (fictional)'},
    chapters: [
      {
        id: 'review-2025',
        role: 'review',
        period: {printed: '2025', start: '2025', end: '2025'},
        title: 'What was done in 2025',
        blocks: [theme('hard-1', 'Homes, streets and telecommunications infrastructure', paragraphsOf(ENGLISH.tiles, 'achieved', 'tile'))],
      },
      {
        id: 'plan-2026',
        role: 'plan',
        period: {printed: '2026', start: '2026', end: '2026'},
        title: 'What is planned for 2026',
        blocks: [
          {kind: 'goals', title: 'Our goals', paragraphs: paragraphsOf(ENGLISH.goals, 'target', 'goal')},
          theme('hard-2', 'Safety', paragraphsOf(ENGLISH.line, 'target', 'line')),
        ],
      },
    ],
  });
