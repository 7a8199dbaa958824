import {expect} from '@open-wc/testing';
import {PROBE, survivalOf, type Probed} from './probe.js';

/** The forms that come through. */
const left = (html: string): readonly string[] =>
  Object.entries(survivalOf(html) ?? {none: true}).flatMap(([name, isLeft]) => (isLeft ? [name] : []));

/** What the usual white list of UEditor leaves: class and style on a few tags, links, pictures. */
const UEDITOR = `<div style="color:#9e1a29">图解试样</div><p>甲</p><div>乙</div><p><a class="tujie" href="https://example.com/report.html#probe">丙</a></p>
<table style="width:100%"><tbody><tr><td style="color:#9e1a29">丁</td></tr></tbody></table><section style="color:#9e1a29">戊</section><p><img src="https://example.com/probe.png" alt="己"/></p>`;

/** What WordPress leaves to those who may not write any HTML: data-* too, and styles; no element that it does not know, no drawing, no frame. */
const KSES = `<div style="color:#9e1a29">图解试样</div>
甲
<div data-tujie="indicator-card" data-src="probe.json">乙</div>
<p><a class="tujie" href="https://example.com/report.html#probe">丙</a></p>
<table style="width:100%"><tbody><tr><td style="color:#9e1a29">丁</td></tr></tbody></table>
<section style="color:#9e1a29">戊</section>

<p><img src="https://example.com/probe.png" alt="己"></p>`;

/** What an article of WeChat leaves: inline styles and drawings; no class, no link out, no frame. */
const WECHAT = `<section style="color: rgb(158, 26, 41);">图解试样</section><section>甲</section><section>乙</section><p>丙</p>
<table style="width:100%"><tbody><tr><td style="color: rgb(158, 26, 41);">丁</td></tr></tbody></table>
<section style="color: rgb(158, 26, 41);">戊<svg width="12" height="12" viewBox="0 0 12 12" style="display:inline"><path d="M0 0h12v12h-12z" fill="#9e1a29"></path></svg></section>
<p><img data-src="https://mmbiz.example/0.png" alt="己"></p>`;

describe('what an editor leaves', () => {
  const all: readonly Probed[] = ['element', 'data', 'link', 'editor', 'wechat', 'frame', 'picture'];

  it('is all of the sample where it comes back as it was', () => {
    expect(left(PROBE)).to.deep.equal(all);
  });

  it('is found for the editors that sites have', () => {
    expect(left(UEDITOR), 'UEditor').to.deep.equal(['link', 'editor', 'picture']);
    expect(left(KSES), 'WordPress').to.deep.equal(['data', 'link', 'editor', 'picture']);
    expect(left(WECHAT), 'WeChat').to.deep.equal(['editor', 'wechat', 'picture']);
  });

  it('is lost with what a form needs, though its element stays', () => {
    const without: readonly [Probed, string, string][] = [
      ['element', ' indicator="probe"', ''],
      ['data', ' data-src="probe.json">乙', '>乙'],
      ['link', '#probe', ''],
      ['wechat', ' fill="#9e1a29"', ''],
      ['wechat', '<section style="color:#9e1a29">', '<section>'],
      ['frame', 'src="https://example.com/probe.html" ', ''],
      ['picture', '<img src="https://example.com/probe.png" alt="己">', ''],
    ];
    for (const [form, words, others] of without) {
      const html = PROBE.replace(words, others);
      expect(html).to.not.equal(PROBE);
      expect(left(html), words).to.deep.equal(all.filter((name) => name !== form));
    }
    expect(left(PROBE.replaceAll(/(<(?:td|div))[^>]*(style="color[^"]*")/g, '$1'))).to.not.include('editor');
  });

  it('is not said where the sample is not in it, or its words without the source', () => {
    expect(survivalOf('')).to.equal(undefined);
    expect(survivalOf('<p>别的文章</p>')).to.equal(undefined);
    expect(survivalOf(PROBE.replace(/<[^>]*>/g, ''))).to.equal(undefined);
  });

  it('is found where the source of the editor is not well formed, and nothing of it runs', () => {
    const marker = window as unknown as {probed?: true};
    expect(left(`${PROBE}<table><img src=x onerror="window.probed = true"><script>window.probed = true</script></td>`)).to.deep.equal(all);
    expect(marker.probed).to.equal(undefined);
  });
});
