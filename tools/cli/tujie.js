#!/usr/bin/env node
// The command of the package: plain HTML of a report, the code to paste, and whether pages still say what their datasets say.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {parseArgs} from 'node:util';
import {codeOf, plainHtml, problemSentence} from '../../dist/author/index.js';
import {valueOf} from '../../dist/dataset/decode.js';
import {parseReport} from '../../dist/model/index.js';
import {environmentLanguage} from '../../dist/text/environment-language.js';
import {checkPage} from './check-page.js';

const HELP = `用法 Usage:
  npx tujie html DATASET.json [--piece NAME …] [--profile plain|editor|wechat] [--out FILE]
      把整份报告或其中一个图块写成不含脚本的 HTML。 The whole report, or a piece of it, as HTML without script.
  npx tujie code DATASET.json [--piece NAME …] [--form element|data] [--out FILE]
      可粘贴到网页里的代码，文字已备好。 The code to paste into a page, with its text.
  npx tujie check PAGE.html … [--root FOLDER] [--lang zh-CN|en]
      网页标签之间的文字是否仍与数据一致。 Whether the text between the tags of a page is still that of its dataset.

--piece        report（整份，默认 default）、indicator-card、goal-gauge、goal-chart、keyword-strip、theme-card、theme-timeline
--indicator ID --theme ID --chapter ID   这个图块要显示的内容 what the piece shows
--layout --shape --heading-level --collapsed --no-chart   这个图块的其他属性 its other attributes
--palette crimson|azure   --scheme --size   外观 looks
--lang         报告以外少数词语、数据问题的语言 language of the few words that are not the report's, and of problems
               （问题的语言默认随环境变量 problems: by default that of LC_ALL, LC_MESSAGES, LANG；未设时为中文 else Chinese）
--profile      plain 自己的网页 a page of one's own；editor 后台编辑器 the editor of a CMS；wechat 公众号文章 an article in WeChat
--no-style     plain：不带样式表 without a sheet
--fragment     plain：只要正文，不要整个网页 the body alone, not a whole page
--form         element 专用标签 own tags；data 普通标签加 data-tujie ordinary elements
--library      程序文件所在 where the library is（默认 default：cdn/）
--dataset      网页中数据的地址 address of the dataset in the page（默认 default：DATASET.json）
--no-scripts   不带样式与脚本的标签 without the tags of sheet and script
--root         网页里以 / 开头的地址从哪个文件夹算起 folder that addresses with / begin at（默认 default：当前文件夹 the current one）
--out FILE     写入文件 writes a file

退出码 exit code: 0 一致或完成 done；1 数据不可用，或文字不一致 no report, or a text that differs；2 用法有误 wrong use
`;

const text = {type: 'string'};
const flag = {type: 'boolean'};
const ATTRIBUTES = {
  indicator: text,
  theme: text,
  chapter: text,
  layout: text,
  shape: text,
  'heading-level': text,
  collapsed: flag,
  'no-chart': flag,
};
const LOOKS = {palette: text, scheme: text, size: text, lang: text};
const OPTIONS = {
  html: {piece: text, ...ATTRIBUTES, palette: text, lang: text, profile: text, 'no-style': flag, fragment: flag, out: text},
  code: {piece: text, ...ATTRIBUTES, ...LOOKS, form: text, library: text, dataset: text, 'no-scripts': flag, out: text},
  check: {root: text, lang: text},
};

// Which values an option takes, and what each piece has to be told.
const VALUES = {
  piece: ['report', 'indicator-card', 'goal-gauge', 'goal-chart', 'keyword-strip', 'theme-card', 'theme-timeline'],
  profile: ['plain', 'editor', 'wechat'],
  form: ['element', 'data'],
  palette: ['crimson', 'azure'],
  scheme: ['light', 'dark', 'auto'],
  size: ['normal', 'large'],
  layout: ['card', 'wide', 'inline', 'report', 'mirrored'],
  shape: ['auto', 'bar', 'dial'],
};
const NAMES = {
  report: [],
  'indicator-card': ['indicator', true],
  'goal-gauge': ['indicator', true],
  'goal-chart': ['chapter'],
  'keyword-strip': ['chapter'],
  'theme-card': ['theme', true],
  'theme-timeline': ['chapter'],
};

/** Wrong use: said with what was wanted. */
class UsageError extends Error {}

function wanted(name, value) {
  if (value !== undefined && VALUES[name] && !VALUES[name].includes(value))
    throw new UsageError(`--${name}: 应为 expected ${VALUES[name].join(' | ')}，实为 got ${JSON.stringify(value)}`);
}

/** The piece that the options name. */
function pieceOf(values) {
  const {piece: name = 'report'} = values;
  const [attribute, needed] = NAMES[name];
  for (const id of ['indicator', 'theme', 'chapter'])
    if (values[id] !== undefined && id !== attribute)
      throw new UsageError(`--${id}: ${name} 不需要它 ${attribute ? `expected --${attribute}` : 'takes none'}`);
  if (needed && !values[attribute]) throw new UsageError(`--piece ${name}: 应有 expected --${attribute} ID`);
  const attributes = Object.fromEntries(Object.keys(ATTRIBUTES).map((key) => [key, values[key]]));
  return {tag: `tujie-${name}`, attributes};
}

/** The language of problems: the one that is asked for, else that of the environment. */
const problemLanguage = (lang) => lang ?? environmentLanguage(process.env);

/** The report of a file; what of it was left out or mended goes to the other stream. */
function reportOf(file, lang) {
  if (!existsSync(file)) throw new UsageError(`没有文件 there is no file ${file}`);
  const {report, problems} = parseReport(valueOf(readFileSync(file), basename(file)));
  for (const problem of problems) console.error(`tujie: ${file}: ${problemSentence(problem, problemLanguage(lang))}`);
  return report;
}

function write(out, content) {
  if (out) writeFileSync(out, content);
  else process.stdout.write(content);
  return 0;
}

const COMMANDS = {
  html([file], values) {
    const {profile, palette, lang, fragment, out, 'no-style': bare} = values;
    return write(out, plainHtml(reportOf(file, lang), {piece: pieceOf(values), profile, palette, lang, fragment, style: !bare}));
  },
  code([file], values) {
    const {form = 'element', library = 'cdn/', dataset = file, palette, scheme, size, lang, out, 'no-scripts': bare} = values;
    return write(
      out,
      codeOf(reportOf(file, lang), [pieceOf(values)], {form, library, dataset, appearance: {palette, scheme, size, lang}, scripts: !bare}),
    );
  },
  check(files, {root = '.', lang}) {
    let count = 0;
    for (const file of files) {
      if (!existsSync(file)) throw new UsageError(`没有文件 there is no file ${file}`);
      const {pieces, findings} = checkPage(file, root, problemLanguage(lang));
      for (const {place, tag, lines} of findings) console.log([`${place} ${tag}`, ...lines.map((line) => `  ${line}`)].join('\n'));
      if (!findings.length) console.log(`${file}: ${pieces} 处，文字与数据一致 piece(s), as their datasets say`);
      count += findings.length;
    }
    return count ? 1 : 0;
  },
};

function main([name, ...args]) {
  if (name === 'help' || name === '--help' || name === '-h' || args.includes('--help') || args.includes('-h')) return write('', HELP);
  let lang;
  try {
    const command = Object.hasOwn(COMMANDS, name ?? '') && COMMANDS[name];
    if (!command) throw new UsageError(`应为 expected html | code | check，实为 got ${name ?? '没有 nothing'}`);
    const {values, positionals} = parseArgs({args, options: OPTIONS[name], allowPositionals: true});
    ({lang} = values);
    for (const [key, value] of Object.entries(values)) wanted(key, value);
    if (!positionals.length || (name !== 'check' && positionals.length > 1))
      throw new UsageError(name === 'check' ? '应有网页 expected a page' : '应有一个数据文件 expected one dataset');
    return command(positionals, values);
  } catch (error) {
    if (error.name === 'ReportError') {
      console.error(`tujie: ${problemSentence(error, problemLanguage(lang))}`);
      return 1;
    }
    if (error instanceof UsageError || error.code?.startsWith('ERR_PARSE_ARGS')) {
      console.error(`tujie: ${error.message}\n       npx tujie --help`);
      return 2;
    }
    throw error;
  }
}

process.exitCode = main(process.argv.slice(2));
