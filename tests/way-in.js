// The way in of the READMEs, as a reader walks it: from the Word file of a fictional report, by the commands of their first block.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {strToU8, zipSync} from 'fflate';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const {bin} = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));

/** The text of the report. */
export const TEXT = readFileSync(`${ROOT}examples/draft/report.txt`, 'utf8');

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

const xml = (content) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`);

/** A text as a Word file, a line a paragraph. */
function wordOf(text) {
  const paragraphs = text
    .trim()
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`);
  return zipSync({
    '_rels/.rels': xml(
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${DOCUMENT}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': xml(`<w:document xmlns:w="${WORD}"><w:body>${paragraphs.join('')}<w:sectPr/></w:body></w:document>`),
  });
}

/** The commands of a block, without what stands beside them. */
export const commandsOf = (code) =>
  code
    .trim()
    .split(/\n| && /)
    .map((line) => line.replace(/\s+#.*$/, ''));

/** Whether a block begins with the text of a report. */
export const isWayIn = (code) => /^npx tujie draft report\.docx /.test(code);

/**
 * Walks it in a folder of its own: every command must end well.
 *
 * @returns The folder, for the caller to remove.
 */
export function walk(code) {
  const folder = mkdtempSync(join(tmpdir(), 'tujie-way-in-'));
  writeFileSync(join(folder, 'report.txt'), TEXT);
  writeFileSync(join(folder, 'report.docx'), wordOf(TEXT));
  for (const command of commandsOf(code)) {
    const [, name, ...args] = command.split(/\s+/);
    const {status, stderr, stdout} = spawnSync(process.execPath, [ROOT + bin[name], ...args], {cwd: folder, encoding: 'utf8'});
    assert.deepEqual([command, status, stderr], [command, 0, ''], stdout);
  }
  return folder;
}
