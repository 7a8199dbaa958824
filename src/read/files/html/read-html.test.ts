import {expect} from '@open-wc/testing';
import {readHtml} from './read-html.js';
import {readPasted} from './read-pasted.js';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const read = (html: string): ReturnType<typeof readHtml> => readHtml(html, parse, 'x.html');

const SENTENCE = '全市地区生产总值突破400亿元，增长7.2%，居民收入稳步提高，粮食再获丰收，新建公园4个，改造道路12条。';

/** A page of a site with a report in it. */
const page = (report: string): string => `<!doctype html><html><head><title>云川市2026年政府工作报告_云川市人民政府</title>
  <script>document.title = 'run'; window.ran = true;</script><style>p {color: red}</style></head>
  <body><nav><a href="/">首页</a></nav>
  <div class="top"><ul><li><a href="/a">新闻中心</a></li><li><a href="/b">政务公开</a></li></ul></div>
  <div class="crumbs"><a>首页</a> &gt; <a>政府工作报告</a></div>
  <div class="main"><h1>云川市2026年政府工作报告</h1>
  <div class="info"><span>来源：云川日报</span><br><span>时间：2026-01-09</span><br>【字号：<a>大</a> <a>中</a> <a>小</a>】<button>打印</button></div>
  <div class="article">${report}</div>
  <div class="share">责任编辑：江一帆</div><div class="related"><h4>相关报道</h4><ul><li><a href="/c">某地新闻一则</a></li></ul></div></div>
  <footer>版权所有：云川市人民政府</footer></body></html>`;

const REPORT = [
  '<p style="text-align: center">——2026年1月8日在云川市第九届人民代表大会第五次会议上</p><p align="center">云川市市长 林知远</p>',
  '<p>各位代表：</p><p><strong>一、工作回顾</strong></p>',
  ...Array.from({length: 6}, (_, index) => `<p>\u3000\u3000<b>其${index}。</b>${SENTENCE}</p>`),
  '<p>下面是目标：</p><table><tr><td>指标</td><td>目标</td></tr><tr><td>公园</td><td>4个</td></tr></table>',
  `<div>${SENTENCE}<br>${SENTENCE}</div><p>谢谢大家！</p>`,
].join('\n');

describe('the page of a site', () => {
  it('is read by the blocks of its report, without what stands around it', () => {
    const {paragraphs, beside} = read(page(REPORT));
    expect(paragraphs.map(({text}) => text)).to.deep.equal([
      '云川市2026年政府工作报告',
      '——2026年1月8日在云川市第九届人民代表大会第五次会议上',
      '云川市市长 林知远',
      '各位代表：',
      '一、工作回顾',
      ...Array.from({length: 6}, (_, index) => `其${index}。${SENTENCE}`),
      '下面是目标：',
      '指标\t目标',
      '公园\t4个',
      SENTENCE,
      SENTENCE,
      '谢谢大家！',
    ]);
    expect(paragraphs[0]?.level).to.equal(1);
    expect(paragraphs[1]?.centred).to.equal(true);
    expect(paragraphs[5]?.bold).to.equal(3);
    expect(paragraphs[12]?.cells).to.deep.equal(['指标', '目标']);
    expect(beside).to.include('来源：云川日报').and.include('时间：2026-01-09');
  });

  it('runs nothing of it', () => {
    const hostile = `<p onclick="window.ran = true">各位代表：</p><img src="x" onerror="window.ran = true"><script>window.ran = true</script><p>${SENTENCE}</p>`;
    expect(read(page(hostile)).paragraphs.map(({text}) => text)).to.include(SENTENCE);
    expect((window as {ran?: boolean}).ran).to.equal(undefined);
  });

  it('has no letters that are hidden, and keeps those of a piece of a page', () => {
    const piece = `<p>各位代表：</p><p hidden>藏</p><p style="display: none">藏</p><pre>新建公园4个。\n修路3条。</pre><p>云<ruby>川<rt>chuān</rt></ruby></p>`;
    expect(read(piece).paragraphs.map(({text}) => text)).to.deep.equal(['各位代表：', '新建公园4个。', '修路3条。', '云川']);
    expect(read('').paragraphs).to.deep.equal([]);
  });

  it('is refused where its elements stand in each other without end, and read where they only lack their ends', () => {
    for (const [open, close] of [
      ['<div>', '</div>'],
      ['<table><tr><td>', '</td></tr></table>'],
      ['<b>a', ''],
    ] as const)
      expect(() => read(open.repeat(20_000) + close.repeat(20_000)), open)
        .to.throw()
        .with.property('code', 'too-deep');
    expect(() => read('&lt;'.repeat(700_000)))
      .to.throw()
      .with.property('code', 'too-large');
    expect(read('<p>新建公园4个。<li>修路3条。'.repeat(2000)).paragraphs.length).to.equal(4000);
  });
});

/** What Word puts on the clipboard. */
const word = (body: string): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><o:x>1</o:x></xml><![endif]--><style>p.MsoNormal {mso-x:y}</style></head><body><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

/** A number of a list, as Word writes it. */
const mark = (number: string, font = '宋体'): string =>
  `<![if !supportLists]><span style='font-family:${font};mso-list:Ignore'>${number}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>`;

describe('what is pasted', () => {
  const paste = (html: string, text = ''): ReturnType<typeof readPasted> => readPasted({html, text}, parse);

  it('from Word or WPS has its numbers, levels, labels and rows', () => {
    const {paragraphs, apart} = paste(
      word(
        `<h1 style='mso-list:l0 level1 lfo1'>${mark('一、')}工作回顾<o:p></o:p></h1>
         <p class=MsoNormal style='mso-outline-level:2;mso-list:l0 level2 lfo1'>${mark('（一）')}经济平稳</p>
         <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'>${mark('l', 'Wingdings')}新建公\n  园4个</p>
         <p class=MsoNormal><b><span lang=EN-US>集群发展。</span></b>改造道路12条<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span>[1]</span></a>。</p>
         <p class=MsoToc1>工作回顾 1</p><p class=MsoNormal><span style='mso-hide:all'>藏</span></p>
         <table><tr><td><p>指标</p></td><td><p>目标</p></td></tr><tr><td><p>公园</p></td><td><p>4个</p></td></tr></table>
         <div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a>含支路。</p></div></div>`,
      ),
    );
    expect(paragraphs).to.deep.equal([
      {text: '一、工作回顾', level: 1},
      {text: '（一）经济平稳', level: 2},
      {text: '• 新建公园4个'},
      {text: '集群发展。改造道路12条。', bold: 5},
      {text: '指标\t目标', cells: ['指标', '目标']},
      {text: '公园\t4个', cells: ['公园', '4个']},
    ]);
    expect(apart).to.deep.equal([{text: '含支路。'}]);
  });

  it('from Word has its changes and comments held', () => {
    const {paragraphs, holds} = paste(
      word(
        `<p class=MsoNormal>新建<del cite="mailto:x"><span>旧</span></del><ins cite="mailto:x" data-author="甲">公园</ins>4个<span class=MsoCommentReference>[乙1]</span></p>
         <div style='mso-element:comment-list'><div style='mso-element:comment'><p>请核对</p></div></div>`,
      ),
    );
    expect(paragraphs).to.deep.equal([{text: '新建公园4个'}]);
    expect(holds).to.deep.equal([
      {kind: 'tracked-change', words: '旧'},
      {kind: 'tracked-change', words: '公园', author: '甲'},
      {kind: 'comment', words: '请核对'},
    ]);
  });

  it('is its plain text where the HTML is none, or holds less', () => {
    expect(readPasted({text: '各位代表：\n新建公园4个。'}, parse).paragraphs.map(({text}) => text)).to.deep.equal([
      '各位代表：',
      '新建公园4个。',
    ]);
    expect(paste('<img src="x">', '新建公园4个。').paragraphs).to.deep.equal([{text: '新建公园4个。'}]);
    expect(paste('<p>新建公园4个。</p>', '新建公园4个。').paragraphs).to.deep.equal([{text: '新建公园4个。'}]);
  });
});
