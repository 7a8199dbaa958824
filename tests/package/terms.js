// The Chinese names of things: what is never said, what is said instead, where the same letters are fine; each with a sentence that fails and one that passes.
export const RULES = [
  {
    never: /元素/,
    say: '图块（对作者）、组件（对开发）',
    fine: /任何元素|普通元素|自定义元素|自己的元素/g,
    fails: '里面的元素都使用同一份数据',
    passes: '写在组件外的任何元素上',
  },
  {never: /[一每这两几]件/, say: '一个图块', fine: /[一每]件事/g, fails: '写出其中一件', passes: '同一件事在回顾和计划里相同'},
  {never: /圆盘|刻度盘|圆环/, say: '表盘', fails: '刻度盘（占比类目标）', passes: '表盘（占比类目标）'},
  {never: /(?<!绛)红色|['（、]红[ '）、]/, say: '绛红', fails: '配色：红色', passes: '配色：绛红'},
  {never: /天青|蓝色|['（、]蓝[ '）、]/, say: '蔚蓝', fails: '配色：蓝色', passes: '配色：蔚蓝'},
  {never: /目标图(?!示)/, say: '目标对照图', fails: '目标图进入视野时', passes: '目标对照图进入视野时'},
  {never: /目标面板/, say: '目标总览', fails: '目标面板列出全部目标', passes: '目标总览列出全部目标'},
  {
    never: /(大小|字号|size|normal).*正常|正常.*(大小|字号|size|normal)/,
    say: '常规',
    fails: '字号：正常、大字',
    passes: '旧浏览器也能正常显示',
  },
  {never: /图格块/, say: '数字块', fails: '排成图格块', passes: '排成数字块'},
  {never: /晚到/, say: '按需加载', fails: '晚到的图表', passes: '按需加载的图表'},
  {never: /带到眼前/, say: '滚动到该主题', fails: '把主题带到眼前', passes: '滚动到该主题'},
  {never: /口令/, say: '随机数（nonce）', fails: '一次性口令', passes: '响应头中的随机数（nonce）'},
  {never: /框还/, say: '重新写明盒模型样式', fails: '把图块的框还给它', passes: '重新写明图块的盒模型样式'},
  {never: /答复/, say: '响应', fails: '服务器的答复', passes: '服务器的响应'},
  {never: /标头/, say: '响应头、请求头', fails: '应设的标头', passes: '应设的响应头'},
  {never: /程序块/, say: '脚本分块', fails: '入口引用的程序块', passes: '入口引用的脚本分块'},
  {never: /(?<!监)听(事件|一次)/, say: '监听事件', fails: '在页面上听事件', passes: '在页面上监听事件'},
  {never: /规矩/, say: '设计原则', fails: '它守的规矩', passes: '设计原则'},
  {never: /图画不出来/, say: '图形无法绘制', fails: '图画不出来时', passes: '图形无法绘制时'},
  {never: /用回/, say: '恢复示例数据', fails: '用回示例数据', passes: '恢复示例数据'},
  {never: /原大/, say: '按实际大小', fails: '按原大显示', passes: '按实际大小显示'},
  {never: /不让/, say: '不支持', fails: '浏览器不让直接复制', passes: '浏览器不支持直接复制'},
  {never: /着落/, say: '尚未归入任何指标', fails: '还没有着落的数字', passes: '尚未归入任何指标的数字'},
  {never: /题签/, say: '小标题', fails: '条目的题签', passes: '条目的小标题'},
  {never: /开合/, say: '展开按钮', fails: '主题的开合处', passes: '主题的展开按钮'},
  {never: /作画/, say: '图表区域', fails: '作画的地方', passes: '图表区域'},
  {never: /轻量图|轻的图/, say: '静态图示', fails: '保留轻量图示', passes: '保留静态图示'},
  {never: /校样/, say: '清样', fails: '打印校样', passes: '打印清样'},
  {never: /草稿/, say: '初稿', fails: '数据集的草稿', passes: '数据集的初稿'},
];

/** What a line should say instead; undefined where it is fine. */
export function insteadIn(line, {never, say, fine}) {
  const [found] = never.exec(fine ? line.replace(fine, '') : line) ?? [];
  return found === undefined ? undefined : `“${found.trim()}”: ${say}`;
}
