import {expect} from '@open-wc/testing';
import {readText} from './read-text.js';

describe('Markdown', () => {
  it('says what is a heading, a label in bold, a row, a note', () => {
    const {paragraphs, apart, beside} = readText(
      [
        ...['---', 'title: 报告', '---', '# 云川市政府工作报告', '', '各位代表：', '', '## 一、2025年工作回顾 ##', ''],
        ...[
          '**集群发展：**新建公园[^1]4个，见[名单](https://yunchuan.example)。',
          '',
          '**全部加粗**',
          '',
          '* 修路3条',
          '+ 架桥2座',
          '> 植树5棵',
          '',
        ],
        ...['| 指标 | 目标 |', '| --- | :---: |', '| **公园** | 4个 |', '', '```', '增长5\\*。', '```', '', '[^1]: 不含口袋公园。'],
      ].join('\n'),
    );
    expect(paragraphs).to.deep.equal([
      {text: '云川市政府工作报告', level: 1},
      {text: '各位代表：'},
      {text: '一、2025年工作回顾', level: 2},
      {text: '集群发展：新建公园4个，见名单。', bold: 5},
      {text: '全部加粗'},
      {text: '- 修路3条'},
      {text: '- 架桥2座'},
      {text: '植树5棵'},
      {text: '指标\t目标', cells: ['指标', '目标']},
      {text: '公园\t4个', cells: ['公园', '4个']},
      {text: '增长5*。'},
    ]);
    expect(apart).to.deep.equal([{text: '不含口袋公园。'}]);
    expect(beside).to.deep.equal(['title: 报告']);
  });

  it('is no text whose lines begin with dashes or hold a star', () => {
    const lines = ['各位代表：', '- 修路3条', '5*8=40', '#1楼', '__共计__公园4个。'];
    expect(readText(lines.join('\n')).paragraphs.map(({text}) => text)).to.deep.equal(lines);
  });
});
