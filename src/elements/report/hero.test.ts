// What an author adds to a report: a picture over its head, perhaps lettered with the title, and icons of themes.
import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../define.js';
import type {Report} from '../../model/schema.js';
import {part, settled, shownText} from '../../testing/page.js';
import {gangzha} from '../../testing/report.js';
import {isLettered} from './lettered.js';
import type {TujieReport} from './report.js';

const TITLE = '更稳更实更好地跨出高质量发展的步伐';
let report: Report;

before(async () => {
  report = await gangzha();
});

const withIn = (content: TemplateResult): Promise<TujieReport> => fixture(html`<tujie-report .report=${report}>${content}</tujie-report>`);

describe('a picture that is lettered with the title', () => {
  const host = (markup: string): Element => {
    const element = document.createElement('div');
    element.innerHTML = markup;
    return element;
  };

  it('says so in the text that stands for it, whatever stands between the lines', () => {
    for (const markup of [
      `<img slot="hero" alt="${TITLE}">`,
      '<img slot="hero" alt="更稳更实更好地　跨出高质量发展的步伐——2019年政府工作报告">',
      `<picture slot="hero"><source><img alt="${TITLE}"></picture>`,
      `<svg slot="hero" role="img" aria-label="${TITLE}"></svg>`,
      `<svg slot="hero"><title>${TITLE}</title></svg>`,
    ])
      expect(isLettered(host(markup), TITLE), markup).to.equal(true);
  });

  it('is none where it says anything else, or nothing, or is no picture of the head', () => {
    for (const markup of [
      '<img slot="hero" alt="">',
      '<img slot="hero">',
      '<img slot="hero" alt="更稳更实更好地">',
      '<img slot="hero" alt="更稳更实更好的跨出高质量发展的步伐">',
      `<img slot="icon" alt="${TITLE}"><img alt="${TITLE}">`,
      '',
    ])
      expect(isLettered(host(markup), TITLE), markup).to.equal(false);
    // A title of signs alone is in every text.
    expect(isLettered(host('<img slot="hero" alt="大桥">'), '——')).to.equal(false);
  });
});

describe('the head of a report with a picture of its author', () => {
  const isShown = (element: Element | null | undefined): boolean => (element?.getBoundingClientRect().width ?? 0) > 100;

  it('has the picture in place of the steps, and the title under it', async () => {
    const element = await withIn(html`<img slot="hero" alt="大桥" src="/examples/hero.svg" width="1600" height="480" />`);
    const [header, title] = [part(element, 'header'), part(element, 'title')];
    expect(header?.querySelector('.steps')).to.equal(null);
    const picture = element.querySelector('img')?.getBoundingClientRect();
    expect(picture?.width).to.be.closeTo(header?.getBoundingClientRect().width ?? 0, 1);
    expect((picture?.height ?? 0) / (picture?.width ?? 1)).to.be.closeTo(0.3, 0.01);
    expect(title?.getBoundingClientRect().top).to.be.at.least(picture?.bottom ?? Infinity);
    expect([
      isShown(title),
      element.querySelector('img')?.assignedSlot?.parentElement?.getAttribute('aria-hidden') === 'true',
    ]).to.deep.equal([true, false]);
    // The turn to the plan keeps its own.
    expect(element.shadowRoot?.querySelectorAll('.steps')).to.have.length(1);
  });

  it('shows a lettered title once, and keeps it as the heading', async () => {
    const element = await withIn(html`<img slot="hero" alt=${TITLE} src="/examples/hero-lettered.svg" width="1600" height="480" />`);
    const title = part(element, 'title');
    expect([title?.getAttribute('role'), title?.getAttribute('aria-level'), title?.textContent]).to.deep.equal(['heading', '2', TITLE]);
    expect(isShown(title)).to.equal(false);
    expect(getComputedStyle(title as Element).display).not.to.equal('none');
    expect(element.querySelector('img')?.assignedSlot?.parentElement?.getAttribute('aria-hidden')).to.equal('true');
    expect(shownText(element).split(TITLE)).to.have.length(2);
    expect(part(element, 'header')?.innerText).to.contain(TITLE);
  });

  it('follows what is put in and taken away', async () => {
    const element = await withIn(html``);
    const isSteps = (): boolean => !!part(element, 'header')?.querySelector('.steps');
    expect([isSteps(), isShown(part(element, 'title'))]).to.deep.equal([true, true]);
    const image = Object.assign(document.createElement('img'), {alt: TITLE, slot: 'hero'});
    element.append(image);
    await settled();
    expect([isSteps(), isShown(part(element, 'title'))]).to.deep.equal([false, false]);
    image.remove();
    await settled();
    expect([isSteps(), isShown(part(element, 'title'))]).to.deep.equal([true, true]);
  });
});

describe('an icon of the author', () => {
  const icon = (slot: string): TemplateResult => html`<svg slot=${slot} viewBox="0 0 24 24" aria-hidden="true"><path d="M4 4h16" /></svg>`;
  const theme = (element: Element, id = 'theme-2018-1'): Element | null | undefined => element.shadowRoot?.querySelector(`[data-id=${id}]`);

  const cases: readonly (readonly [string, () => TemplateResult])[] = [
    ['report', () => html`<tujie-report .report=${report}>${icon('icon-theme-2018-1')}</tujie-report>`],
    ['timeline', () => html`<tujie-theme-timeline .report=${report}>${icon('icon-theme-2018-1')}</tujie-theme-timeline>`],
    ['card', () => html`<tujie-theme-card .report=${report} theme="theme-2018-1">${icon('icon')}</tujie-theme-card>`],
  ];
  for (const [name, markup] of cases)
    it(`stands in the disc of its theme in a ${name}, in place of that of the dataset`, async () => {
      const element = await fixture(markup());
      const drawn = element.querySelector('svg')?.getBoundingClientRect();
      const disc = theme(element)?.querySelector('[part=icon]');
      expect(theme(element)?.querySelectorAll('[part=icon]')).to.have.length(1);
      expect(theme(element)?.querySelector('svg.icon')).to.equal(null);
      expect([disc?.getBoundingClientRect().width, drawn?.width, drawn?.height]).to.deep.equal([38, 26, 26]);
      // In the colour of what is drawn on the disc.
      expect(getComputedStyle(element.querySelector('svg') as Element).color).to.equal(getComputedStyle(disc as Element).color);
      if (name !== 'card') expect(theme(element, 'theme-2018-2')?.querySelector('svg.icon')).not.to.equal(null);
    });

  it('takes the place of the number, which stands before the title then', async () => {
    const bare = {
      ...report,
      chapters: report.chapters.map((it) => ({...it, blocks: it.blocks.map((block) => ({...block, icon: undefined}))})),
    };
    const element = await fixture(html`<tujie-theme-card .report=${bare} theme="theme-2018-1"></tujie-theme-card>`);
    expect(part(element, 'number')?.classList.contains('icon')).to.equal(true);
    const image = Object.assign(document.createElement('img'), {alt: '', slot: 'icon'});
    element.append(image);
    await settled();
    expect([part(element, 'number')?.className, part(element, 'number')?.textContent]).to.deep.equal(['digits', '1']);
    expect(part(element, 'icon')?.contains(image.assignedSlot)).to.equal(true);
  });
});
