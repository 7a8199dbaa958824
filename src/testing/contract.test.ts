// What holds for every element, in every one of its stories.
import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import * as cardStories from '../../stories/indicator-card.stories.js';
import '../define.js';
import * as names from '../index.js';
import {consoleDuring, drawn, part} from './page.js';
import {storiesOf, type Story} from './stories.js';

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly {readonly name: string}[];
  readonly cssProperties?: readonly {readonly name: string}[];
  readonly members?: readonly {readonly name: string}[];
}

const FILES = new Map([['tujie-indicator-card', cardStories]]);

// Stories whose faulty piece owes the console its one line.
const OWES = /^(Missing|Failed|LeftOut)/;

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

describe('every element', () => {
  it('is registered under the tag that its class is named after', async () => {
    for (const {tagName = ''} of await declarations()) {
      const name = tagName.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
      expect(customElements.get(tagName)).to.equal((names as Record<string, unknown>)[name]);
    }
  });

  it('shows none of its private members in the manifest', async () => {
    const members = (await declarations()).flatMap((declaration) => declaration.members ?? []).map(({name}) => name);
    expect([...new Set(members)].sort()).to.deep.equal([
      'headingLevel',
      'indicator',
      'lang',
      'layout',
      'palette',
      'reload',
      'report',
      'scheme',
      'size',
      'src',
    ]);
  });
});

for (const [tag, file] of FILES) {
  describe(`${tag} in every story`, () => {
    const stories = storiesOf(file);

    for (const story of stories) {
      it(`${story.name}: accessible, the console silent, nothing wider than its box`, async () => {
        const lines = await consoleDuring(async () => {
          const box = await draw(story);
          await expect(box).to.be.accessible();
          const element = box.querySelector(tag) as LitElement;
          if (element.getAttribute('layout') !== 'inline') {
            expect(element.scrollWidth).to.be.at.most(element.clientWidth);
          }
        });
        expect(lines).to.have.length(OWES.test(story.name) ? 1 : 0);
      });
    }

    const heightsOf = async (names: readonly string[], layout: string, width: number): Promise<readonly number[]> => {
      const chosen = stories.filter(({name}) => names.includes(name));
      expect(chosen).to.have.length(names.length);
      const boxes = await Promise.all(chosen.map(draw));
      return Promise.all(
        boxes.map(async (box) => {
          const element = box.querySelector(tag) as LitElement;
          Object.assign(element, {layout});
          box.style.width = `${width}px`;
          await element.updateComplete;
          return element.offsetHeight;
        }),
      );
    };

    it('keeps one height in all states of a layout, with and without a sentence', async () => {
      const names = [
        'Default',
        'Idle',
        'Loading',
        'LoadingWithFallback',
        'Missing',
        'MissingWithFallback',
        'Failed',
        'FailedWithFallback',
        'LeftOut',
      ];
      await consoleDuring(async () => {
        for (const layout of ['card', 'wide']) expect(new Set(await heightsOf(names, layout, 640)).size).to.equal(1, layout);
      });
    });

    it('keeps the room that it will need, at every width', async () => {
      for (const layout of ['card', 'wide'])
        for (const width of [150, 280, 480, 520, 1000]) {
          const [ready, loading] = await heightsOf(['Default', 'Loading'], layout, width);
          expect(loading).to.equal(ready, `${layout} at ${width} px`);
        }
    });

    it('has every documented part, and documents every part', async () => {
      const found = new Set<string>();
      await consoleDuring(async () => {
        for (const story of stories) {
          const element = (await draw(story)).querySelector(tag);
          for (const node of element?.shadowRoot?.querySelectorAll('[part]') ?? []) node.part.forEach((name) => found.add(name));
        }
      });
      const documented = (await declarations()).find(({tagName}) => tagName === tag)?.cssParts?.map(({name}) => name);
      expect([...found].sort()).to.deep.equal([...(documented ?? [])].sort());
    });

    it('reads only tokens and its own documented properties', async () => {
      const read = ((customElements.get(tag) as unknown as typeof LitElement).elementStyles as unknown as {cssText: string}[])
        .map(({cssText}) => cssText)
        .join('');
      const uses = new Set([...read.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
      const defined = new Set([...read.matchAll(/(--_[\w-]+):/g)].map(([, name]) => name));
      const own = (await declarations()).find(({tagName}) => tagName === tag)?.cssProperties?.map(({name}) => name) ?? [];
      for (const name of uses) {
        if (name?.startsWith('--_')) expect([...defined]).to.include(name);
        else if (!name?.startsWith('--tujie-')) expect(own).to.include(name);
      }
      for (const name of [...defined, ...own]) expect([...uses]).to.include(name);
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
