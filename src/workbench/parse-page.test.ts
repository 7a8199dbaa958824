import {expect} from '@open-wc/testing';
import {readHtml} from '../read/files/html/read-html.js';
import {parsePage} from './parse-page.js';

const REPORT = `<h1>云川市2026年政府工作报告</h1><p style="text-align:center">2026年1月8日</p><table><tr><td>指标</td><td>目标</td></tr></table>
<p>各位代表：</p><p>现在，我代表市人民政府，向大会报告工作，请予审议，并请市政协委员和其他列席人员提出意见，各位代表。</p><p>新建<b>公园</b>4个，&amp;改造道路<o:p>7公里</o:p>。`;

const page = (report: string): string => `<!doctype html><html lang="zh-CN"><head><title>报告</title></head><body><nav>首页</nav>
<div class="article">${report}</div><footer>版权所有</footer></body></html>`;

describe('the document of a page', () => {
  it('has what the parser of a browser finds', () => {
    const text = page(REPORT);
    const browsers = new DOMParser().parseFromString(text, 'text/html');
    expect(parsePage(text).documentElement.outerHTML).to.equal(browsers.documentElement.outerHTML);
    expect(readHtml(text, parsePage, 'x.html')).to.deep.equal(
      readHtml(text, (it) => new DOMParser().parseFromString(it, 'text/html'), 'x.html'),
    );
  });

  it('can be written anew from the markup of its body', () => {
    const {body} = parsePage(page(REPORT));
    const markup = body.innerHTML;
    body.replaceChildren();
    body.innerHTML = markup;
    expect(body.outerHTML).to.equal(new DOMParser().parseFromString(page(REPORT), 'text/html').body.outerHTML);
  });

  it('runs and loads nothing, and takes what no browser makes', async () => {
    const own = window as unknown as {hacked?: number};
    const document = parsePage(
      page(
        '<script>hacked = 1</script><img src="no-such-picture.png" onerror="hacked = 2"><iframe srcdoc="x"></iframe><a"b c"d="e">文</a"b>',
      ),
    );
    expect(document.querySelectorAll('script, iframe, [onerror]').length).to.equal(0);
    expect(document.body.textContent).to.contain('文');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(own.hacked).to.equal(undefined);
    expect(performance.getEntriesByType('resource').filter(({name}) => name.includes('no-such-picture'))).to.deep.equal([]);
  });
});
