import {expect} from '@open-wc/testing';
import type {Problem} from '../../model/problem.js';
import {problemSentence} from '../../text/check-problems.js';
import {valueOfFile} from '../../testing/report.js';
import {readBytes, readText} from './reading.js';

const fault = (problem: Problem): string => problemSentence(problem);
const said = (text: string): readonly string[] => readText(text, '数据').faults.map(fault);
const saidOf = async (name: string): Promise<readonly string[]> => said(JSON.stringify(await valueOfFile(name)));

const GOAL = '$.chapters[0].blocks[1].paragraphs[0].indicators[0]';
const IN_THEME = '$.chapters[0].blocks[2].paragraphs[0].indicators[0]';

// File in data/broken, and what is said of it.
const BROKEN = [
  ['old-shape', '$.chapters[0]：这是旧格式的数据集：各章应以 blocks 列出导语、关键词、目标和主题。'],
  ['period-number', '$.chapters[0].period.start：应为文字，实为 2019。'],
  ['period-impossible', '$.chapters[0].period.start：应为形如 2019、2019-01、2019-01-08 的年、月、日，实为 "2019-13"。'],
  ['block-unknown', '$.chapters[0].blocks[2].kind：应为 "text"、"keywords"、"goals"、"theme" 之一，实为 "chart"。'],
  ['title-missing', '$.title：缺少 title。'],
  ['number-as-text', `${GOAL}.changes[0].number（地区生产总值）：应为数字，实为 "7%"。（指标 gdp-2019 未予显示）`],
  ['number-differs', `${IN_THEME}.value.number（新建公园）：应写 number: 4，现为 40。`],
  ['comparator-differs', `${GOAL}.changes[0].comparator（地区生产总值）：应写 comparator: "gte"，现为 "eq"。`],
  ['keyword-theme-unknown', '$.chapters[0].blocks[0].keywords[0].theme：数据中没有“theme-2019-9”。'],
  ['clause-twice', `${IN_THEME}.source.exact（新建公园）：“新建公园4个”在所在段落中出现 2 次，应加 prefix 或 suffix。`],
  [
    'id-twice',
    `$.chapters[0].blocks[2].paragraphs[0].indicators[1].id（新建公园总投资）：编号“parks-2019”已用于 ${IN_THEME}.id，应改用另一个。`,
  ],
  ['role-unknown', '$.chapters[0].role：应为 "review"、"plan"、"other" 之一，实为 "past"。'],
  ['url-script', '$.source.url：应为以 https:// 或 http:// 开头的网址，实为 "javascript:alert(1)"。'],
  ['a-list', '$：应为对象，实为列表。'],
] as const;

describe('a dataset that an author brings', () => {
  for (const [name, words] of BROKEN)
    it(`broken/${name}: where and what, in Chinese`, async () => {
      expect((await saidOf(`broken/${name}`))[0]).to.equal(words);
    });

  it('says line and column where it is no JSON', () => {
    expect(said('{"id": "a",\n "title" "b"}')).to.deep.equal(['数据：第 2 行第 10 列：此处应为“:”，实为“"”。']);
    expect(said('{"id": "a",')).to.deep.equal(['数据：第 1 行第 12 列：此处应为双引号中的键名，实为文件结束。']);
  });

  it('says which key is written twice, and line and column of every fault', () => {
    const {faults, dataset} = readText('{"schemaVersion": 1,\n "id": 7,\n "id": 8}', '数据');
    expect(dataset).to.equal(undefined);
    expect(faults.map(({location, ...it}) => [location, fault(it as Problem)])).to.deep.equal([
      [{line: 3, column: 2}, '$.id：键 id 已写在第 2 行第 2 列，那一处的内容不会采用，应并作一处。'],
      [{line: 3, column: 8}, '$.id：应为文字，实为 8。'],
      ...['lang', 'title', 'source', 'chapters'].map((key) => [{line: 1, column: 1}, `$.${key}：缺少 ${key}。`]),
    ]);
  });

  it('says what came in place of a dataset', () => {
    expect(said(' ')).to.deep.equal(['数据：应为 JSON，实为空文件。']);
    expect(said('<!doctype html>')).to.deep.equal(['数据：应为 JSON，实为网页。']);
    expect(readBytes(new ArrayBuffer(6 * 2 ** 20), 'x.json').faults.map(fault)).to.deep.equal(['x.json：超过 5 MiB。']);
    expect(readBytes(new Uint8Array([0x7b, 0xff, 0xff]).buffer, 'x.json').faults.map(fault)).to.deep.equal([
      'x.json：应为 UTF-8、UTF-16 或 GB18030 编码的文字，实为 7bffff，应另存为 UTF-8。',
    ]);
  });

  it('reads GBK as well as UTF-8', () => {
    // 示例 in GBK.
    const [start, end] = ['{"title": "', '"}'].map((part) => [...new TextEncoder().encode(part)]);
    const bytes = new Uint8Array([...(start ?? []), 0xca, 0xbe, 0xc0, 0xfd, ...(end ?? [])]);
    expect(readBytes(bytes.buffer, 'x.json').faults.map(({code, path}) => `${code} ${path}`)).to.deep.equal(
      ['schemaVersion', 'id', 'lang', 'source', 'chapters'].map((key) => `missing $.${key}`),
    );
  });

  it('takes a good one without a word', async () => {
    for (const name of ['minimal', 'gangzha-2019']) expect(await saidOf(name)).to.deep.equal([]);
  });

  it('says in English what the library says', async () => {
    const {faults} = readText(JSON.stringify(await valueOfFile('broken/period-number')), 'x');
    expect(faults.map((problem) => problemSentence(problem, 'en'))).to.deep.equal(['$.chapters[0].period.start: expected text, got 2019.']);
  });
});
