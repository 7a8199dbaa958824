// What the check says to an editor, on the proof sheet as in the workbench: in words, with no key of the dataset and no path.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {checkDataset, draftReport, proof} from '../../dist/author/index.js';
import {parseReport} from '../../dist/model/index.js';
import {fictionalProvince} from '../../tools/dev/fictional-province.js';
import {TEXT} from '../way-in.js';

const data = (name) => readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8');
const MINIMAL = parseReport(JSON.parse(data('minimal'))).report;

const reportOf = (text) => {
  try {
    return parseReport(JSON.parse(text)).report;
  } catch {
    // What is no dataset has its faults all the same.
    return MINIMAL;
  }
};

/** What a sheet says of a text that is checked: each remark with its place. */
function remarksOf(text, lang, numbers = []) {
  const remarks = checkDataset(text, 'report.json', {numbers});
  const {rows} = proof(reportOf(text), {remarks, lang}).sections.find(({id}) => id === 'remarks');
  assert.equal(rows.length, remarks.length);
  return rows.map(({cells}) => cells.map((cell) => cell.flatMap((line) => line.map(({text: it}) => it)).join('')));
}

const JARGON =
  /\$|\w\.\w*[a-z]\w*|\w\[\d|\b[a-z]+[A-Z]\w*|\b[a-z]+: ["\d[{]|tujie|\b(?:exact|prefix|suffix|infix|exponent|comparator|digits:|printed)\b/;

/** Whether a remark is in words: of Chinese none in other letters but those of quotations and code points; of English none of the file. */
function isWords(text, lang) {
  const own = text.replace(/“[^”]*”/g, '');
  return lang === 'en' ? !JARGON.test(own) : !/\$|[a-z]{2,}/i.test(own.replace(/JSON|https?:\/\/|\.docx|U\+[0-9A-F]+/g, ''));
}

for (const lang of ['zh-CN', 'en']) {
  test(`every broken dataset: ${lang}`, () => {
    const names = readdirSync(new URL('../../data/broken/', import.meta.url)).map((name) => name.replace('.json', ''));
    const wrong = names.flatMap((name) => {
      const rows = remarksOf(data(`broken/${name}`), lang);
      assert.ok(rows.length, name);
      return rows.flatMap((cells) => (cells.every((cell) => isWords(cell, lang)) ? [] : [[name, ...cells]]));
    });
    assert.deepEqual(wrong, []);
  });

  test(`drafts in which a person changed what the words do not say: ${lang}`, async () => {
    const {report, review} = await draftReport(TEXT, {name: 'report.txt'});
    const value = structuredClone(report);
    const figures = value.chapters.flatMap(({blocks}) =>
      blocks.flatMap(({paragraphs = []}) => paragraphs.flatMap(({indicators = []}) => indicators)),
    );
    for (const [index, figure] of figures.entries()) {
      figure.status = ['expected', 'target', 'achieved'][index % 3];
      if (index % 4 === 0) figure.name = `高铁${figure.name}`;
    }
    const rows = remarksOf(JSON.stringify(value), lang, review.quotes);
    assert.ok(rows.length > 4, String(rows.length));
    for (const [text, place] of rows) {
      assert.ok(isWords(text, lang), text);
      assert.match(place, lang === 'en' ? /^(Chapter \d+|Opening|Closing)/ : /^(第\d+章|开头|结尾)/);
    }
  });

  test(`fictional provinces without their lists of numbers, and with the statuses of another chapter: ${lang}`, () => {
    for (const seed of [1, 2]) {
      const value = fictionalProvince({figures: 200, seed});
      const [review, plan] = value.chapters;
      for (const chapter of [review, plan])
        for (const {paragraphs = []} of chapter.blocks)
          for (const {indicators = []} of paragraphs)
            for (const figure of indicators) figure.status = chapter === review ? 'target' : 'achieved';
      const rows = remarksOf(JSON.stringify(value), lang);
      assert.ok(rows.length > 100, String(rows.length));
      for (const cells of rows) for (const cell of cells) assert.ok(isWords(cell, lang), cell);
    }
  });
}

test('the command keeps paths and keys for those who edit the file', async () => {
  const {problemSentence} = await import('../../dist/author/index.js');
  const [problem] = checkDataset(data('broken/status-place'), 'report.json');
  assert.match(problemSentence(problem), /^\$\.chapters\[\d+\].*status 应为 .*现为/);
  const [[text, place]] = remarksOf(data('broken/status-place'), 'zh-CN');
  assert.match(text, /^[^：]+：本章是(计划|回顾)，.*状态应为(目标|结果或预计)，现为/);
  assert.match(place, /^第\d+章 · .*第\d+段$/);
});
