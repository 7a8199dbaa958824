// What tells a name from words that only join a figure to the one before it. Words of the language stand here, each with a test.

// Words that may stand before a figure without naming anything.
const JOINING =
  /[\d今去全每五]年|分别|同期|均|都|皆|各|也|又|已|共|仅|再|则|达到了|达到|达|为|是|至|到|占|有|增长|提高|上升|增加|下降|减少|降低|提升|回升|扩大|缩小|同比|环比|年均|实现|完成|超过|超|突破|约|近|以及|[和及与]|\P{L}/gu;

/** The letters of what is named before a figure, without the words that join. */
export const ownName = (words: string): string => words.replace(JOINING, '');

// 首次跨越1500亿元, 对1986名: what says how or of whom, and names nothing.
const OPENER = /^(?:首次|再次|历史性|对|向|为|给|让|把|将|累计|合计|共计|总计)$/;

/** Whether short words before a figure only open it, and stand on its line. */
export const opensFigure = (words: string): boolean => ownName(words).length < 2 || OPENER.test(words);

// What a sum passes: 突破1500亿元大关.
const PASSED = /^(?:台阶|大关|关口)$/;

/** Whether words behind a figure end it, and stand on its line. */
export const endsFigure = (words: string): boolean => PASSED.test(words);

// 占…, 同比, 比去年, 增速, 居…: what has no subject of its own, so that its figure stands in the tile of the one before.
const PREDICATE =
  /^[、和及与，\s]*(?:约?占(?![领地用])|[同环]比|[比较][去上前年十“\d]|增[速幅量]|均?(?:稳|位|跃|继续|保持)?居(?![民住家])|[位排](?:列|名|在|第)|[高低快好]于)/;
// What words alone say of the figure before: 创历史新高.
const REMARK = /^(?:均(?![衡价])|连续|再?创(?:历|新[高低]|近|同)|是(?!否)|成为)/;

/** Whether a clause with a figure has no name of its own: its figure stands in the tile before. */
export const isPredicate = (words: string): boolean => PREDICATE.test(words);

/** Whether words without a figure are said of the figure before. */
export const isRemark = (words: string): boolean => REMARK.test(words) || isPredicate(words);

// 其中, 总量, 总投资: a name that is a part or the whole of what stands before.
const OF_BEFORE = /^[、和及与，\s]*(?:其中|总量|(?:计划)?总投资|累计|合计)/;

/** Whether a clause says of itself that it is of the figure before. */
export const isOfBefore = (words: string): boolean => OF_BEFORE.test(words) || isPredicate(words);

// What follows a number and is no thing that it counts: 的 before how much it is, or a word that goes on.
const NO_NOUN = /^(?:的(?:$|水平|目标|[增速高新，。；])|[地得]|以[上下内外]|左右|用于|来自|投向|[和及与并且而或至到增降])/;
const NOUN = /^[“《（]?[\p{L}\p{N}]/u;

/** Whether what follows a figure is what it counts: 高校 of 16所高校. */
export const isCounted = (after: string): boolean => NOUN.test(after) && !NO_NOUN.test(after);

/** Whether a figure has a name: before it in its clause, or behind it as what is counted. */
export const isNamed = (before: string, after: string): boolean => ownName(before).length >= 2 || isCounted(after);

// A passage from one number to another. The words between its numbers end so.
const CAME_TO = /[高升加长大小降少低增短缩减整善变化窄][到至为成]$/;
const COMES_FROM = /[由从]|自$/;

/** Whether the words before two numbers make one passage of them: 由 … 降至. */
export const isPassage = (before: string, between: string): boolean => CAME_TO.test(between) && COMES_FROM.test(before);

// Words that open what a figure stands in as a whole: 在14个市, 与39个国家, 让13万户.
const WITHIN = /^[在对向给让使把为与从由按]|[在对向给让使把为与从由按]$/;
const ENCLOSED = /（[^（）]*）|“[^“”]*”|《[^《》]*》/g;
// 30个、…; …和12个; … 、…: never the 和 between words alone, which may join two places that a number is of.
const JOINT = /^(?:[、和与]|以?及(?!其))|^[^]*[、和及与]$/;

/** How many letters between two figures of a clause belong to the first; nothing where the clause is not to be cut. */
export function jointIn(before: string, between: string): number | undefined {
  const words = between.replace(ENCLOSED, (it) => '·'.repeat(it.length));
  return JOINT.exec(words)?.[0].length ?? (WITHIN.test(before) ? undefined : words.lastIndexOf('、') + 1 || undefined);
}

// Ordinary words of the letters 思想; everything else with them names a doctrine.
const ORDINARY = /解放思想|统一思想|思想(?:政治|道德|观念|文化|引领|认识|工作|阵地|根基|准备|教育|舆论)/g;
const DOCTRINE = /总书记|国家主席|军委主席|党中央|中共中央|中央委员会|[中央届次]全会|思想/;

/** Whether a statement names a leader or a doctrine of the state: it is ordinary text, whatever its figures. */
export const isDoctrine = (statement: string): boolean => DOCTRINE.test(statement.replace(ORDINARY, ''));

// 在实际工作中争取更好结果, 力争更高, 快于全国: what is said on of the goal before.
const CARRIES_ON =
  /^(?:在?(?:实际|具体)?(?:工作|执行)中|力争|争取|努力|奋力|并|且|高于|低于|快于|慢于|好于|优于|不[高低]于|为[^，]*(?:基础|空间|条件))/;

/** Whether a clause without a figure speaks on of the goal before it, and names nothing of its own. */
export const carriesOn = (clause: string): boolean => CARRIES_ON.test(clause) || isOfBefore(clause);

// 在…的基础上, 到2030年, 按照…要求, 综合考虑…: what opens the goals, and is none.
const OPENS =
  /^(?:在|到|按照?|根据|围绕|综合考虑|通过|经过|展望|为了?|力争到|今年|明年|来年|全年|未来|今后|“?十[一二三四五]五|\d{4}年)[^]*|^[^]*(?:上|下|时|期间|中|年|后)[，：]$/;

/** Whether a clause before the first goal opens them: where and when, and from what. */
export const opensGoals = (clause: string): boolean => OPENS.test(clause);
