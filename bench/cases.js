// What is measured: pieces of a report as an author pastes them, and the same words made in other ways. Each way is the body of a page and its files.
import {readFileSync} from 'node:fs';
import {parseFragment} from 'parse5';
import {codeOf, plainHtml} from '../dist/author/index.js';
import {eachIndicator, parseReport, themesOf} from '../dist/model/index.js';
import {fictionalProvince} from '../tools/dev/fictional-province.js';

const DATASET = new URL('../data/gangzha-2019.json', import.meta.url);

/** A report that has no problem at all. */
function reportOf(value) {
  const {report, problems} = parseReport(value);
  if (problems.length) throw new Error(`bench: the report has a problem: ${problems[0].message}`);
  return report;
}

const indicatorsOf = (report) => eachIndicator(report).map(({indicator}) => indicator);

/** As many pieces as are asked for, through the ids again and again. */
const repeated = (tag, ids, count) => Array.from({length: count}, (_, n) => ({tag, attributes: {indicator: ids[n % ids.length]}}));

/** The text of an HTML fragment as plain data: tag, then children. */
const treeOf = (node) =>
  node.nodeName === '#text' ? node.value : [node.tagName ?? '', ...(node.childNodes ?? []).map(treeOf).filter((it) => it?.trim?.() !== '')];

/** The pieces as our own command writes them for a page without script. */
function plainOf(report, pieces) {
  const sheet = /<style>[^]*?<\/style>/.exec(plainHtml(report, {piece: pieces[0]}))[0];
  return {sheet, fragments: pieces.map((piece) => plainHtml(report, {piece, fragment: true}))};
}

/** ECharts by itself: each goal a gauge that says its name and its wording. */
const gaugesOf = (report, pieces) => {
  const all = new Map(indicatorsOf(report).map((indicator) => [indicator.id, indicator]));
  return pieces.map(({attributes}) => {
    const {name, value, changes} = all.get(attributes.indicator);
    const {number, min, printed} = value ?? changes[0];
    return {name, printed, number: number ?? min};
  });
};

/** What an infographic engine takes: a list for each card or theme. */
function listsOf(report, pieces) {
  const item = ({name, value, changes, source}) => ({label: name, value: 0, desc: `${(value ?? changes[0]).printed} ${source.exact}`});
  if (pieces[0].attributes.indicator) {
    const all = new Map(indicatorsOf(report).map((indicator) => [indicator.id, indicator]));
    return pieces.map(({attributes}) => ({items: [item(all.get(attributes.indicator))]}));
  }
  return report.chapters.flatMap((chapter) =>
    themesOf(chapter).map(({title, paragraphs}) => ({title, items: paragraphs.map(({label, text}) => ({label: label ?? '', desc: text}))})),
  );
}

const script = (src) => `<script type="module" src="${src}"></script>`;

/** The same pieces in every way; `libraries` are folders of the built library by name. */
function waysOf({report, pieces, engines}, libraries) {
  const {sheet, fragments} = plainOf(report, pieces);
  const dataset = JSON.stringify(report);
  const ways = {'static HTML': {body: sheet + fragments.join('')}};
  for (const name of Object.keys(libraries)) {
    const body = codeOf(report, pieces, {form: 'element', library: `/${name}/`, dataset: 'report.json'});
    ways[name] = {body, files: {'report.json': dataset}};
  }
  ways['bare Lit'] = {
    body: script('/others/lit.js') + pieces.map((_, n) => `<bare-text n="${n}"></bare-text>`).join(''),
    files: {'words.json': JSON.stringify(fragments.map((it) => treeOf(parseFragment(it))))},
  };
  const engine = (name, data) => ({
    body: script(`/others/${name}.js`) + data.map(() => '<div class="drawn"></div>').join(''),
    files: {'words.json': JSON.stringify(data)},
  });
  if (engines.includes('ECharts')) ways.ECharts = engine('echarts', gaugesOf(report, pieces));
  if (engines.includes('AntV Infographic')) ways['AntV Infographic'] = engine('infographic', listsOf(report, pieces));
  return ways;
}

const WHOLE = [{tag: 'tujie-report', attributes: {}}];

/** Every case by its name, with what it is about. An engine that cannot draw a case is not among its ways. */
export function casesOf(libraries) {
  const printed = reportOf(JSON.parse(readFileSync(DATASET, 'utf8')));
  const ids = indicatorsOf(printed).map(({id}) => id);
  const goals = eachIndicator(printed).flatMap(({block, indicator}) => (block?.kind === 'goals' ? [indicator.id] : []));
  const large = () => reportOf(fictionalProvince({figures: 2000, seed: 1}));
  const lists = ['AntV Infographic'];
  const cases = {
    card: () => ({report: printed, pieces: repeated('tujie-indicator-card', ids.slice(0, 1), 1), engines: lists}),
    cards: () => ({report: printed, pieces: repeated('tujie-indicator-card', ids, 1000), engines: lists}),
    gauges: () => ({report: printed, pieces: repeated('tujie-goal-gauge', goals, 100), engines: ['ECharts']}),
    report: () => ({report: printed, pieces: WHOLE, engines: lists}),
    large: () => ({report: large(), pieces: WHOLE, engines: lists}),
  };
  return Object.fromEntries(Object.entries(cases).map(([name, make]) => [name, () => waysOf(make(), libraries)]));
}
