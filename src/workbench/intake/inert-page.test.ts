import {expect} from '@open-wc/testing';
import {parseHtml} from './inert-page.js';

describe('a page in which nothing runs', () => {
  it('has the letters, the classes, and the styles for whom asks, and nothing that runs or loads', () => {
    const page = parseHtml(`<html><head><title>题</title><style>p {}</style></head><body onload="window.ran = 1">
      <p class="MsoNormal" style="text-align:center" onclick="window.ran = 1">一<b>二</b></p><script>window.ran = 1</script>
      <img src="x" onerror="window.ran = 1"><iframe srcdoc="<script>window.ran = 1</script>"></iframe></body></html>`);
    expect([page.title, page.querySelector('p')?.outerHTML, page.querySelector('p')?.getAttribute('style')]).to.deep.equal([
      '题',
      '<p class="MsoNormal">一<b>二</b></p>',
      'text-align:center',
    ]);
    expect(page.querySelectorAll('script, style, iframe, [onclick], [onerror], [onload]')).to.have.length(0);
    expect((window as {ran?: number}).ran).to.equal(undefined);
  });

  it('can be put back as it was, without what runs', () => {
    const page = parseHtml('<p>一</p>');
    expect(page.body.innerHTML).to.equal('<p>一</p>');
    page.body.innerHTML = '<p>二</p><script>1</script>';
    expect(page.body.innerHTML).to.equal('<p>二</p>');
  });

  it('takes what is broken as a browser does', () => {
    expect(parseHtml('<!doctype html><p>一<p>二<table><tr><td>三').body.innerHTML).to.equal(
      '<p>一</p><p>二</p><table><tbody><tr><td>三</td></tr></tbody></table>',
    );
    expect(parseHtml('').body.innerHTML).to.equal('');
  });
});
