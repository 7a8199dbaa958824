// `npm run check:data FILE`: every problem of a dataset, and every number of its text that belongs to no indicator, each with its path.
import {existsSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {checkReport, parseReport, unstructuredFigures} from '../../dist/model/index.js';
import {jsonOf, textOf} from '../../dist/dataset/decode.js';
import {problemSentence} from '../../dist/text/check-problems.js';
import {environmentLanguage} from '../../dist/text/environment-language.js';
import {isChinese} from '../../dist/text/words.js';
import {jsonFault} from '../../dist/workbench/json-fault.js';

/** The numbers that are no indicators, from the list beside a dataset. */
const plainNumbers = (list) => (existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')).numbers : []);

/**
 * Every problem of a dataset file: of its reading and structure, of the rules between its fields, and of the figures in its text.
 * Rules and figures wait while an indicator is left out: their paths would be others.
 */
export function problemsOf(file, plain = plainNumbers(file.replace(/(\.json)?$/, '.numbers.json'))) {
  let text = '';
  try {
    text = textOf(readFileSync(file), basename(file));
    const {report, problems} = parseReport(jsonOf(text, basename(file)));
    const lacksIndicator = problems.some(({omitted, indicator}) => omitted && indicator);
    return lacksIndicator ? problems : [...problems, ...checkReport(report), ...unstructuredFigures(report, plain)];
  } catch (error) {
    if (error.name !== 'ReportError') throw error;
    return [error.code === 'json' ? {code: 'syntax', path: error.path, params: jsonFault(text)} : error];
  }
}

const ZH_CN = {
  usage: '用法：npm run check:data 文件 [-- --lang zh-CN|en]',
  noFile: (file) => `check:data：没有文件 ${file}。`,
  problems: (count, file) => `${file}：${count} 处问题。改正后再检查一次：有指标未予显示时，规则和正文中的数字还没有检查。`,
  good: (file) => `${file}：没有问题；正文中的数字都已归入指标或列出。`,
};

const EN = {
  usage: 'Usage: npm run check:data FILE [-- --lang zh-CN|en]',
  noFile: (file) => `check:data: there is no file ${file}.`,
  problems: (count, file) =>
    `${count} problem(s) in ${file}. Correct them and check again: rules and figures are checked once no indicator is left out.`,
  good: (file) => `${file}: no problem; every figure belongs to an indicator or is listed.`,
};

function main(args) {
  const {values, positionals} = parseArgs({args, options: {lang: {type: 'string'}}, allowPositionals: true});
  const lang = values.lang ?? environmentLanguage(process.env);
  const words = isChinese(lang) ? ZH_CN : EN;
  const [file] = positionals;
  if (!file || !existsSync(file)) {
    console.error(file ? words.noFile(file) : words.usage);
    return 2;
  }
  const problems = problemsOf(file);
  for (const problem of problems) console.log(`${problem.code}  ${problemSentence(problem, lang)}`);
  console.log(problems.length ? `\n${words.problems(problems.length, file)}` : words.good(file));
  return problems.length ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
