import {expect} from '@open-wc/testing';
import {parseReport} from '../../model/parse.js';
import type {Report} from '../../model/schema.js';
import {valueOfFile} from '../../testing/report.js';
import {compared} from '../compared.js';
import {PICTURE_SIZES, pictureOf, pictureProblem, type Picture, type PictureError, type PictureOptions} from '../index.js';

let data: Record<string, unknown>;
let report: Report;
before(async () => {
  data = await valueOfFile('gangzha-2019');
  ({report} = parseReport(data));
});
const PANEL = {tag: 'tujie-goal-panel', attributes: {}};
const CARD = {tag: 'tujie-indicator-card', attributes: {indicator: 'gdp-2018'}};

async function errorOf(options: PictureOptions, of?: Report): Promise<PictureError> {
  try {
    await pictureOf(of ?? report, options);
  } catch (error) {
    return error as PictureError;
  }
  throw new Error('No error.');
}

/** The size of a picture in its own file, and what it says of itself. */
async function fileOf({parts: [part]}: Picture): Promise<{readonly size: readonly number[]; readonly text: string}> {
  const bytes = new Uint8Array(await (part?.blob ?? new Blob()).arrayBuffer());
  const view = new DataView(bytes.buffer);
  expect([...bytes.slice(1, 4)].map((it) => String.fromCharCode(it)).join('')).to.equal('PNG');
  return {size: [view.getUint32(16), view.getUint32(20)], text: new TextDecoder('latin1').decode(bytes)};
}

const svgsOf = async (options: PictureOptions, of?: Report): Promise<readonly string[]> =>
  Promise.all((await pictureOf(of ?? report, {...options, type: 'svg'})).parts.map(({blob}) => blob.text()));

const parsed = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');

/** A dataset in which one text is another. */
const withText = (was: string, is: string): Report =>
  parseReport(JSON.parse(JSON.stringify(data).split(was).join(JSON.stringify(is).slice(1, -1)))).report;

describe('a picture', function () {
  this.timeout(20_000);

  it('is as wide as is asked, at the density that is asked, and as high as its page', async () => {
    const [one, two] = [await pictureOf(report, {width: 750, scale: 1}), await pictureOf(report, {width: 750, scale: 2})];
    const [{size}, dense] = [await fileOf(one), await fileOf(two)];
    expect(size[0]).to.equal(750);
    expect(size[1]).to.be.greaterThan(5000);
    expect(dense.size).to.deep.equal([1500, (size[1] as number) * 2]);
    expect(one.parts[0]).to.include({width: size[0], height: size[1]});
  });

  it('is 375 wide at twice the density where nothing is asked', async () => {
    expect((await pictureOf(report, {pieces: [PANEL]})).parts[0]?.width).to.equal(750);
  });

  it('says all that the report says, with title, source and date', async () => {
    const dated = {...report, datePublished: '2019-01-09', source: {...report.source, url: 'https://example.gov.cn/a.html'}};
    const whole = await pictureOf(dated, {});
    const letters = compared(whole.text).letters;
    const paragraphs = report.chapters.flatMap(({blocks}) =>
      blocks.flatMap((block) => (block.kind === 'keywords' ? [] : block.paragraphs)),
    );
    for (const {text} of paragraphs) expect(letters).to.contain(compared(text).letters);
    const piece = await pictureOf(dated, {pieces: [CARD]});
    for (const {text} of [whole, piece])
      for (const words of [report.title, report.source.title, '2019年1月9日', 'https://example.gov.cn/a.html'])
        expect(text).to.contain(words);
  });

  it('has the sizes of the list to the pixel, and any of an author', async () => {
    for (const {name, width, height, isPaged} of PICTURE_SIZES) {
      const picture = await pictureOf(report, {size: name, pieces: [CARD]});
      if (isPaged)
        expect(
          picture.parts.every((it) => it.height === height),
          name,
        ).to.equal(true);
      else expect((await fileOf(picture)).size, name).to.deep.equal([width, height]);
    }
    const own = {name: 'banner', width: 1200, height: 628, names: {}};
    expect((await fileOf(await pictureOf(report, {size: 'banner', sizes: [...PICTURE_SIZES, own], pieces: [CARD]}))).size).to.deep.equal([
      1200, 628,
    ]);
    expect(
      (await fileOf(await pictureOf(report, {size: {...own, width: 800, height: 800}, pieces: [PANEL], scale: 2}))).size,
    ).to.deep.equal([1600, 1600]);
  });

  it('is cut into parts that are no higher than is asked, and together say everything once', async () => {
    const parts = await svgsOf({width: 375, scale: 2, maxHeight: 3000});
    const one = await svgsOf({width: 375, scale: 2});
    expect(parts.length).to.be.greaterThan(5);
    const textOf = (svgs: readonly string[]): string =>
      svgs.flatMap((svg) => [...parsed(svg).querySelectorAll('text')].map((it) => it.textContent)).join('');
    expect(textOf(parts)).to.equal(textOf(one));
    for (const svg of parts) expect(Number(parsed(svg).documentElement.getAttribute('height'))).to.be.at.most(3000);
  });

  it('is never cut inside a paragraph that speaks of leaders or doctrine, and may be inside any other', async () => {
    const marks = Array.from('甲乙丙丁戊己庚辛');
    /** How many paragraphs of a theme begin in one part and end in another. */
    const torn = async (sentence: string): Promise<number> => {
      const figures = '新建公园4个，绿道5公里，停车场6处。';
      const paragraphs = marks.map((mark) => ({
        text: `${mark}组工作。${sentence.repeat(16)}${figures}${sentence.repeat(16)}${mark}组完成。`,
      }));
      const chapters = [{id: 'review', role: 'review', title: '回顾', blocks: [{kind: 'theme', id: 'theme-a', title: '主题', paragraphs}]}];
      const of = parseReport({...data, corrections: undefined, chapters}).report;
      const parts = (await svgsOf({width: 375, scale: 1, maxHeight: 500}, of)).map((svg) =>
        [...parsed(svg).querySelectorAll('text')].map((it) => it.textContent).join(''),
      );
      const partOf = (words: string): number => parts.findIndex((part) => part.includes(words));
      return marks.filter((mark) => partOf(`${mark}组工作`) !== partOf(`${mark}组完成`)).length;
    };
    expect(await torn('坚决维护党中央权威和集中统一领导。')).to.equal(0);
    expect(await torn('深入开展城市环境综合整治。')).to.be.greaterThan(0);
  });

  it('names the fonts that drew it', async () => {
    const {fonts} = await pictureOf(report, {pieces: [PANEL]});
    expect(fonts.length).to.be.greaterThan(0);
    expect(fonts.every((name) => !/["']/.test(name))).to.equal(true);
  });

  it('is not made where a letter has no glyph', async () => {
    const error = await errorOf({pieces: [PANEL]}, withText('地区生产总值', '地区\ue123生产总值'));
    expect([error.code, pictureProblem(error, 'zh-CN')].join(' ')).to.match(/^letters 本机字体（.+）缺字：\ue123。/);
  });

  it('carries the edition in its file', async () => {
    expect((await fileOf(await pictureOf(report, {pieces: [CARD], edition: 'abc123abc123'}))).text).to.contain('Edition\0abc123abc123');
    expect((await svgsOf({pieces: [CARD], edition: 'abc123abc123'}))[0]).to.contain('data-edition="abc123abc123"');
  });

  it('says why it cannot be made', async () => {
    expect((await errorOf({width: 10})).params).to.deep.equal({name: 'width', received: 10, from: 240, to: 2400});
    expect((await errorOf({scale: Number.NaN})).code).to.equal('number');
    expect((await errorOf({size: 'nothing'})).code).to.equal('size');
    expect((await errorOf({size: {name: 'own', width: 1080, height: 0, names: {}}})).params).to.include({name: 'height', received: 0});
    expect((await errorOf({size: 'thumbnail'})).code).to.equal('no-room');
    expect((await errorOf({pieces: [{tag: 'tujie-theme-card', attributes: {theme: 'no-theme'}}]})).code).to.equal('unknown-id');
    const large = await errorOf(
      {width: 2400, scale: 3},
      {...report, chapters: [...report.chapters, ...report.chapters, ...report.chapters, ...report.chapters, ...report.chapters]},
    );
    expect(pictureProblem(large, 'zh-CN')).to.match(/^7200 × \d+ 像素的图片，这个浏览器装不下。请分段出图/);
  });

  it('leaves nothing behind in the page', async () => {
    const before = document.querySelectorAll('*').length;
    await pictureOf(report, {pieces: [CARD]});
    await errorOf({size: 'thumbnail'});
    expect(document.querySelectorAll('*').length).to.equal(before);
  });
});

describe('a picture for designers', function () {
  this.timeout(20_000);

  it('is drawings and text in layers with names, each name once, and nothing of a page', async () => {
    const [svg = ''] = await svgsOf({width: 1280});
    const page = parsed(svg);
    expect([...new Set([...page.querySelectorAll('*')].map(({localName}) => localName))].sort()).to.deep.equal([
      'g',
      'path',
      'rect',
      'svg',
      'text',
      'title',
    ]);
    const ids = [...page.querySelectorAll('[id]')].map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids.filter((id) => id.startsWith('tile-')).length).to.be.greaterThan(30);
    expect(ids).to.include('goal-地区生产总值-增长7');
    expect(svg).to.not.match(/https?:\/\/(?!www\.(w3|inkscape)\.org)/);
    expect([...page.querySelectorAll('text')].some((it) => it.textContent.includes('突破'))).to.equal(true);
  });

  it('never makes markup of a text', async () => {
    const hostile = withText('地区生产总值', '<script>地区</script>&"生产');
    for (const svg of await svgsOf({}, hostile)) {
      expect(svg).to.not.contain('<script');
      expect(parsed(svg).querySelector('parsererror')).to.equal(null);
    }
  });
});
