// `npm run check:data FILE`: every problem of a dataset, and every figure of its text that is not structured, each with its place.
import {existsSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {checkReport, parseReport, unstructuredFigures} from '../../dist/model/index.js';
import {valueOf} from '../../dist/dataset/decode.js';

/** The numbers that are no indicators, from the list beside a dataset. */
const plainNumbers = (list) => (existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')).numbers : []);

/**
 * Every problem of a dataset file: of its reading and structure, of the rules between its fields, and of the figures in its text.
 * Rules and figures wait while an indicator is left out: their places would be others.
 */
export function problemsOf(file, plain = plainNumbers(file.replace(/(\.json)?$/, '.numbers.json'))) {
  try {
    const {report, problems} = parseReport(valueOf(readFileSync(file), basename(file)));
    const cut = problems.some(({path}) => /\.(goals|indicators)\[/.test(path));
    return cut ? problems : [...problems, ...checkReport(report), ...unstructuredFigures(report, plain)];
  } catch (error) {
    if (error.name === 'ReportError') return [error];
    throw error;
  }
}

function main([file]) {
  if (!file || !existsSync(file)) {
    console.error(file ? `check:data: there is no file ${file}.` : 'Usage: npm run check:data FILE');
    return 2;
  }
  const problems = problemsOf(file);
  for (const {code, message} of problems) console.log(`${code}  ${message}`);
  console.log(
    problems.length
      ? `\n${problems.length} problem(s) in ${file}. Mend them and check again: rules and figures are checked once nothing is left out.`
      : `${file}: no problem; every figure is structured or listed.`,
  );
  return problems.length ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
