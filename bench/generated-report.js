// A report with as many figures as are asked for: every sentence is made up, every place fictional. Valid by the model.
const CHAPTERS = 4;
const THEMES = 25;
const ITEMS = 5;

// What a sentence says: name, verb, unit, power of ten of the unit, and how often the figure has a change beside its amount.
const THINGS = [
  ['公园', '新建', '个', 0],
  ['道路', '改造', '公里', 0],
  ['学位', '新增', '个', 0],
  ['重点项目', '完成投资', '亿元', 8],
  ['安置房', '建成', '套', 0],
  ['技能培训', '开展', '人次', 0],
];
const LABELS = ['集群发展', '交通建设', '教育服务', '生态环境', '城市更新'];
const ICONS = ['economy', 'upgrade', 'city', 'livelihood', 'ecology'];
const WORDS = {achieved: ['', '', 'eq'], target: ['', '以上', 'gte']};

/** One figure and the clause that it stands in; every clause of an item is another one. */
function figure(number, year, status) {
  const [name, verb, unit, exponent] = THINGS[number % THINGS.length];
  const [before, after, comparator] = WORDS[status];
  const amount = 3 + ((number * 37) % 900);
  const variable = `figure-${number}`;
  const printed = `${before}${amount}${unit}${after}`;
  const exact = `${verb}${name}${printed}`;
  const value = {printed, digits: String(amount), unit, number: amount, comparator, ...(after && {after}), ...(exponent && {exponent})};
  // One in sixteen stands large in a report, as in those that are printed.
  const tier = number % 16 ? 'count' : 'headline';
  return {id: `${variable}-${year}`, name: verb + name, variable, status, tier, value, source: {exact}};
}

function item(label, indicators) {
  return {label, text: `${indicators.map(({source}) => source.exact).join('，')}，让群众得到更多实惠。`, indicators};
}

/** A report of about `figures` figures: chapters that look back and ahead by turns. */
export function generatedReport(figures) {
  const each = Math.max(1, Math.round(figures / (CHAPTERS * THEMES * ITEMS)));
  let count = 0;
  const chapters = Array.from({length: CHAPTERS}, (_, c) => {
    const role = c % 2 ? 'plan' : 'review';
    const year = 2019 + Math.floor((c + 1) / 2);
    const id = `${role}-${year}`;
    const status = role === 'plan' ? 'target' : 'achieved';
    const themes = Array.from({length: THEMES}, (_, t) => ({
      id: `theme-${role}-${year}-${t + 1}`,
      number: t + 1,
      title: `突出${LABELS[t % LABELS.length]}，开创高质量发展新局面`,
      icon: ICONS[t % ICONS.length],
      items: Array.from({length: ITEMS}, (_, i) =>
        item(
          LABELS[i],
          Array.from({length: each}, () => figure(++count, year, status)),
        ),
      ),
    }));
    const keywords = themes.slice(0, 5).map((theme, k) => ({text: LABELS[k], theme: theme.id}));
    return {id, role, year, title: `${year}年工作${role === 'plan' ? '计划' : '回顾'}`, keywords, goals: [], themes};
  });
  const title = '示例县政府工作报告';
  return {schemaVersion: 1, id: 'shili-large', lang: 'zh-CN', title, place: {name: '示例县'}, source: {title}, chapters};
}
