// `tujie html --fit`, and the code of the manual on what becomes of a text.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {weChatArticle} from '../../dist/author/index.js';
import {parseReport} from '../../dist/model/index.js';
import {dataset, folder, run} from './command.js';

const {report} = parseReport(JSON.parse(dataset));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WECHAT = ['html', 'data/report.json', '--profile', 'wechat'];

test('--fit writes what fits, and says how it is set and how long it is', () => {
  for (const [way, said] of [
    ['editor', /^tujie: 图形全部画出：正文 \d+ 字，HTML \d+ 字符、\d+ 字节\n$/],
    ['api', /^tujie: 排成段落，标出数字，不画图形：正文/],
  ]) {
    const {status, stdout, stderr} = run(...WECHAT, '--fit', way);
    assert.deepEqual([status, stdout], [0, `${weChatArticle(report, {way}).html}\n`]);
    assert.match(stderr, said);
  }
});

test('what does not fit is written all the same, named with its limit, and exit code 1', () => {
  const closing = Array.from({length: 400}, () => ({
    text: '把群众的冷暖放在心头，把发展的责任扛在肩上，守住底线，办好实事，一件接着一件办。'.repeat(4),
  }));
  writeFileSync(join(folder, 'long.json'), JSON.stringify({...JSON.parse(dataset), edition: undefined, closing}));
  const {status, stdout, stderr} = run('html', 'long.json', '--profile', 'wechat', '--fit', 'api', '--lang', 'en');
  assert.equal(status, 1);
  assert.ok(stdout.includes('廉洁勤政当表率'));
  assert.match(
    stderr,
    /above a limit of the interface for drafts: at most 19999 characters of HTML \(https:\/\/developers\.weixin\.qq\.com\/.*, looked up 2026-/,
  );
});

test('--fit is of WeChat alone', () => {
  const {status, stderr} = run('html', 'data/report.json', '--fit', 'api');
  assert.equal(status, 2);
  assert.match(stderr, /--fit：应写 --profile wechat/);
});

test('the program of the manual names what became of a text', () => {
  const [, program] = /```js\n([^]*?)```/.exec(readFileSync(join(ROOT, 'stories/docs/taken.mdx'), 'utf8'));
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', program], {cwd: ROOT, encoding: 'utf8'});
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^changed 3 → 8 \[ '2300套' \] 提供安置房房源\s*2300套/);
  assert.match(stdout, /责任编辑：某某/);
});
