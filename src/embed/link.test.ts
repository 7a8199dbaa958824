import {expect} from '@open-wc/testing';
import {isToPage} from './link.js';

const link = (href: string): HTMLAnchorElement => {
  const element = document.createElement('a');
  element.setAttribute('href', href);
  return element;
};

let library: HTMLScriptElement;
const page = (address: string): void => {
  library.dataset['page'] = address;
};

describe('a link to the page that the script tag names', () => {
  before(() => {
    library = document.createElement('script');
    library.type = 'text/plain';
    library.src = 'tujie.js';
    document.head.append(library);
  });
  after(() => library.remove());

  const {origin, host} = location;
  for (const [address, href, is] of [
    ['/work/报告.html', '/work/报告.html#parks-2019', true],
    ['/work/报告.html', `${origin}/work/%E6%8A%A5%E5%91%8A.html#parks-2019`, true],
    ['/work/报告.html', `//${host}/work/%e6%8a%a5%e5%91%8a.html#parks%2D2019`, true],
    ['/report.html', `https://${host}/report.html#parks-2019`, true],
    ['/report.html', '/report.html?utm_source=x&from=timeline#parks-2019', true],
    ['/report.html', '/report.html#parks-2019?from=timeline', true],
    ['/show.aspx?id=12&c=3', '/show.aspx?c=3&amp;id=12&spm=1#parks-2019', true],
    ['/show.aspx?id=12', '/show.aspx?id=13#parks-2019', false],
    ['/show.aspx?id=12', '/show.aspx#parks-2019', false],
    ['/report.html', '/report.html', false],
    ['/report.html', '/report.html#', false],
    ['/report.html', '/reports.html#parks-2019', false],
    ['/report.html', 'https://elsewhere.example/report.html#parks-2019', false],
    ['/report.html', `javascript://${host}/report.html#parks-2019`, false],
    ['/report.html', '#parks-2019', false],
    ['/report.html', 'http://[/report.html#parks-2019', false],
    ['http://[', '/report.html#parks-2019', false],
    [location.pathname, '#parks-2019', false],
  ] as const)
    it(`${address}: ${href} ${is ? 'is one' : 'is none'}`, () => {
      page(address);
      expect(isToPage(link(href))).to.equal(is);
    });
});
