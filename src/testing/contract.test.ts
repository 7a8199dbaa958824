// What holds for every element, in every one of its stories. That each is accessible, the built Storybook says: stories/stories.test.js.
import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import * as dataset from '../../stories/dataset.stories.js';
import * as goalChart from '../../stories/goal-chart.stories.js';
import * as goalGauge from '../../stories/goal-gauge.stories.js';
import * as goalPanel from '../../stories/goal-panel.stories.js';
import * as indicatorCard from '../../stories/indicator-card.stories.js';
import * as keywordStrip from '../../stories/keyword-strip.stories.js';
import * as report from '../../stories/report.stories.js';
import * as themeCard from '../../stories/theme-card.stories.js';
import * as themeTimeline from '../../stories/theme-timeline.stories.js';
import '../define.js';
import * as names from '../index.js';
import {consoleDuring, drawn, part} from './page.js';
import {reportOf} from './report.js';
import {storiesOf, type Story} from './stories.js';
import {channels, colourIn, readsOf} from './tokens.js';

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly {readonly name: string}[];
  readonly cssProperties?: readonly {readonly name: string; readonly description?: string; readonly default?: string}[];
  readonly members?: readonly {readonly name: string}[];
}

interface Contract {
  readonly stories: object;
  /** The layouts that know their height before there is a report: the property, its values, the widths in pixels. */
  readonly reserved?: {readonly property: string; readonly values: readonly string[]; readonly widths: readonly number[]};
}

const ELEMENTS: Record<string, Contract> = {
  'tujie-goal-chart': {stories: goalChart, reserved: {property: 'size', values: ['normal'], widths: [280, 480, 630, 680, 1000]}},
  'tujie-goal-gauge': {stories: goalGauge, reserved: {property: 'shape', values: ['bar', 'dial'], widths: [280, 480, 560, 600, 1000]}},
  'tujie-goal-panel': {stories: goalPanel},
  'tujie-indicator-card': {
    stories: indicatorCard,
    reserved: {property: 'layout', values: ['card', 'wide'], widths: [150, 280, 320, 480, 520, 560, 768, 900, 1000, 1280]},
  },
  'tujie-keyword-strip': {
    stories: keywordStrip,
    reserved: {property: 'size', values: ['normal'], widths: [240, 272, 288, 330, 400, 480, 600, 1000]},
  },
  'tujie-report': {stories: report},
  'tujie-theme-card': {stories: themeCard},
  'tujie-theme-timeline': {stories: themeTimeline},
};

// Stories whose faulty piece owes the console its one line.
const OWES = /^(Missing|Failed|LeftOut|UnknownIcon)/;

async function declarations(): Promise<readonly Declaration[]> {
  const response = await fetch('/custom-elements.json');
  const manifest = (await response.json()) as {modules: {declarations: Declaration[]}[]};
  return manifest.modules.flatMap((module) => module.declarations).filter(({tagName}) => tagName);
}

// A request that is never answered, for the stories that load for ever.
const {fetch: pageFetch} = window;
before(() => {
  window.fetch = (input, init) => (String(input).endsWith('never.json') ? new Promise(() => undefined) : pageFetch(input, init));
});
after(() => {
  window.fetch = pageFetch;
});

async function draw({args, draw: markup}: Story): Promise<HTMLElement> {
  const comes = (args.src || args.report) && !args.src?.endsWith('never.json');
  return comes
    ? drawn(html`
        <div>${markup()}</div>
      `)
    : fixture<HTMLElement>(html`
        <div>${markup()}</div>
      `);
}

const level = (printed: string, number: number): object => ({printed, digits: `${number}`, unit: '个', number, comparator: 'eq'});
// A goal with the level that it comes from: 由2个增至4个.
const RAISED = reportOf(
  {
    value: {...level('增至4个', 4), before: '增至', from: {...level('由2个', 2), before: '由'}} as never,
    source: {exact: '新建公园由2个增至4个'},
  },
  {},
  '新建公园由2个增至4个。',
);

/** The parts of an element with the goal of a report. */
async function partsOf(tag: string, data: object): Promise<readonly string[]> {
  const element = Object.assign(document.createElement(tag), {report: data, indicator: 'parks-2019'});
  await fixture(html`<div>${element}</div>`);
  return [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap((node) => [...node.part]);
}

/** The sheets of a tag as text. */
const sheetOf = (tag: string): string =>
  ((customElements.get(tag) as unknown as typeof LitElement).elementStyles as unknown as {cssText: string}[])
    .map(({cssText}) => cssText)
    .join('');

/** The custom properties that the styles of a tag read, and those that they set. */
function propertiesOf(tag: string): {readonly uses: readonly string[]; readonly defined: readonly string[]} {
  const text = sheetOf(tag);
  const all = (pattern: RegExp): readonly string[] => [...new Set([...text.matchAll(pattern)].map(([, name]) => name as string))];
  return {uses: all(/var\(\s*(--[\w-]+)/g), defined: all(/(--_[\w-]+):/g)};
}

const TOKEN = '--tujie-';

// What is made of a colour of a site, where it has one: a deeper shade for the head of a report, a darker one for paper.
const MADE = /--_(shade|site)[\w-]*:[^;]*;/g;

describe('every element', () => {
  it('is drawn here in each of its stories', async () => {
    // The provider, which shows nothing of its own, has tests of its own below.
    const tags = (await declarations()).map(({tagName}) => tagName).filter((tag) => tag !== 'tujie-dataset');
    expect(Object.keys(ELEMENTS), 'A new element: add its stories to ELEMENTS in src/testing/contract.test.ts').to.have.members(tags);
  });

  it('sets no property of its own that none of them reads', () => {
    const all = Object.keys(ELEMENTS).map(propertiesOf);
    const uses = new Set(all.flatMap((one) => one.uses));
    expect(all.flatMap(({defined}) => defined).filter((name) => !uses.has(name))).to.deep.equal([]);
  });

  it('reads every documented token somewhere, and documents it on every element in the same words', async () => {
    const uses = new Set(Object.keys(ELEMENTS).flatMap((tag) => propertiesOf(tag).uses));
    const tokens = (await declarations()).map(({cssProperties = []}) => cssProperties.filter(({name}) => name.startsWith(TOKEN)));
    expect(tokens[0]?.map(({name}) => name)).to.include('--tujie-accent');
    for (const {name, description, default: initial} of tokens[0] ?? []) {
      expect([...uses]).to.include(name);
      expect(description, name).to.match(/\.$/);
      expect(initial, name).not.to.equal(undefined);
    }
    for (const others of tokens) expect(others).to.deep.equal(tokens[0]);
  });

  it('is registered under the tag that its class is named after', async () => {
    for (const {tagName = ''} of await declarations()) {
      const name = tagName.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
      expect(customElements.get(tagName)).to.equal((names as Record<string, unknown>)[name]);
    }
  });

  it('shows none of its private members in the manifest', async () => {
    const members = (await declarations()).flatMap((declaration) => declaration.members ?? []).map(({name}) => name);
    expect([...new Set(members)].sort()).to.deep.equal([
      'cells',
      'chapter',
      'collapsed',
      'edition',
      'figures',
      'goals',
      'headingLevel',
      'icons',
      'indicator',
      'lang',
      'layout',
      'noChart',
      'palette',
      'reload',
      'report',
      'scheme',
      'shape',
      'show',
      'size',
      'src',
      'theme',
      'timeBefore',
    ]);
  });
});

describe('tujie-dataset in every story', () => {
  for (const story of storiesOf(dataset))
    it(`${story.name}: the console silent`, async () => {
      const lines = await consoleDuring(() => draw(story));
      expect(lines).to.have.length(OWES.test(story.name) ? 1 : 0);
    });
});

for (const [tag, {stories: file, reserved}] of Object.entries(ELEMENTS)) {
  describe(`${tag} in every story`, () => {
    const stories = storiesOf(file);

    for (const story of stories) {
      it(`${story.name}: the console silent, nothing wider than its box`, async () => {
        const lines = await consoleDuring(async () => {
          const box = await draw(story);
          const element = box.querySelector(tag) as LitElement;
          if (element.getAttribute('layout') !== 'inline') {
            expect(element.scrollWidth).to.be.at.most(element.clientWidth);
          }
        });
        expect(lines).to.have.length(OWES.test(story.name) ? 1 : 0);
      });
    }

    const heightsOf = async (names: readonly string[], width: number, property?: string, value?: string): Promise<readonly number[]> => {
      const boxes = await Promise.all(stories.filter(({name}) => names.includes(name)).map(draw));
      return Promise.all(
        boxes.map(async (box) => {
          const element = box.querySelector(tag) as LitElement;
          if (property) Object.assign(element, {[property]: value});
          box.style.width = `${width}px`;
          await element.updateComplete;
          return element.offsetHeight;
        }),
      );
    };
    const states = ['Idle', 'Loading', 'LoadingWithFallback', 'Missing', 'MissingWithFallback', 'Failed', 'FailedWithFallback', 'LeftOut'];

    it('keeps one height in all states while there is nothing to draw', async () => {
      await consoleDuring(async () => {
        const heights = await heightsOf(states, 640);
        expect(heights).to.have.length.at.least(5);
        expect(new Set(heights).size).to.equal(1);
      });
    });

    for (const value of reserved?.values ?? [])
      it(`${value}: reserves the size that it will need, in every state and at every width`, async () => {
        await consoleDuring(async () => {
          for (const width of reserved?.widths ?? []) {
            // What an author or an error says may need more than the narrowest piece.
            const tried = states.filter((name) => width >= 280 || /^(Idle|Loading)$/.test(name));
            const heights = await heightsOf([value === 'dial' ? 'Dial' : 'Default', ...tried], width, reserved?.property, value);
            expect(new Set(heights).size).to.equal(1, `${width} px: ${heights.join()}`);
          }
        });
      });

    it('has every documented part, and documents every part', async () => {
      const found = new Set<string>();
      await consoleDuring(async () => {
        for (const story of stories) {
          const element = (await draw(story)).querySelector(tag);
          for (const node of element?.shadowRoot?.querySelectorAll('[part]') ?? []) node.part.forEach((name) => found.add(name));
        }
        if (stories[0]?.args && 'indicator' in stories[0].args) for (const name of await partsOf(tag, RAISED)) found.add(name);
      });
      const documented = (await declarations()).find(({tagName}) => tagName === tag)?.cssParts?.map(({name}) => name);
      expect([...found].sort().join()).to.equal([...(documented ?? [])].sort().join());
    });

    it('reads only documented tokens and properties, and each of its own', async () => {
      const documented = (await declarations()).find(({tagName}) => tagName === tag)?.cssProperties?.map(({name}) => name) ?? [];
      const {uses, defined} = propertiesOf(tag);
      const bare = readsOf(sheetOf(tag)).filter(({fallback}) => fallback === undefined);
      const anywhere = Object.keys(ELEMENTS).flatMap((it) => propertiesOf(it).defined);
      for (const name of uses) {
        // Those that the looks hand down are set where a look is chosen, and what has a default may be set by the piece around.
        if (name.startsWith('--_')) expect(bare.some((it) => it.name === name) ? defined : anywhere).to.include(name);
        else expect(documented).to.include(name);
      }
      for (const name of documented) if (!name.startsWith(TOKEN)) expect(uses).to.include(name);
    });

    it('documents the default of what it reads as the code has it', async () => {
      const {cssProperties = []} = (await declarations()).find(({tagName}) => tagName === tag) ?? {};
      const element = (await draw(stories.find(({name}) => name === 'Default') as Story)).querySelector(tag) as Element;
      for (const {name, fallback = ''} of readsOf(sheetOf(tag).replace(MADE, ''))) {
        if (name.startsWith('--_')) continue;
        const written = cssProperties.find((property) => property.name === name)?.default ?? '';
        if (!/color|accent/.test(name)) {
          // A palette may have one of its own.
          expect(fallback.replace(/^var\(--_[\w-]+, (.*)\)$/, '$1'), name).to.equal(written);
          continue;
        }
        // Where the site has no accent, another property takes its place.
        const [drawnNow, told] = [name === '--tujie-accent' ? 'var(--_accent)' : fallback, written].map((colour) =>
          channels(colourIn(element, colour)),
        );
        for (const [index, channel] of (drawnNow ?? []).entries())
          expect(channel).to.be.closeTo(told?.[index] ?? NaN, 2 / 255, `${name}: ${fallback}`);
      }
    });
  });
}

describe('a card in a page that leaks', () => {
  it('keeps its own face, and still hides with what is around it', async () => {
    const box = await drawn(html`
      <div
        style="text-indent: 2em; font: italic 9px serif; letter-spacing: 1em; text-align: right; color: lime; white-space: nowrap; visibility: hidden"
      >
        <tujie-indicator-card src="/data/gangzha-2019.json" indicator="gdp-2018"></tujie-indicator-card>
      </div>
    `);
    const style = getComputedStyle(part(box.firstElementChild as Element, 'name') as Element);
    expect([style.textIndent, style.fontStyle, style.fontSize, style.letterSpacing, style.textAlign, style.whiteSpace]).to.deep.equal([
      '0px',
      'normal',
      '17px',
      'normal',
      'start',
      'normal',
    ]);
    expect(style.color).not.to.equal('rgb(0, 255, 0)');
    expect(style.visibility).to.equal('hidden');
  });
});
