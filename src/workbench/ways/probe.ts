// What an editor leaves: a small sample of every kind is pasted into it, and what it gives back is looked through. Pure.
import {parseFragment, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import type {Way} from '../code/ways.js';

/** A form of code, or a way that needs something of an editor. */
export type Probed = 'element' | 'data' | 'link' | 'editor' | 'wechat' | Extract<Way, 'frame' | 'picture'>;

/** The sample: harmless, and seen as what it is. */
export const PROBE = [
  '<div style="color:#9e1a29">图解试样</div>',
  '<tujie-indicator-card src="probe.json" indicator="probe">甲</tujie-indicator-card>',
  '<div data-tujie="indicator-card" data-src="probe.json">乙</div>',
  '<p><a class="tujie" href="https://example.com/report.html#probe">丙</a></p>',
  '<table style="width:100%"><tbody><tr><td style="color:#9e1a29">丁</td></tr></tbody></table>',
  '<section style="color:#9e1a29">戊<svg width="12" height="12" viewBox="0 0 12 12" style="display:inline"><path d="M0 0h12v12h-12z" fill="#9e1a29"></path></svg></section>',
  '<iframe src="https://example.com/probe.html" sandbox="allow-scripts" width="100%" height="40"></iframe>',
  '<p><img src="https://example.com/probe.png" alt="己"></p>',
].join('\n');

interface Found {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function elementsIn(nodes: readonly Tree.ChildNode[]): readonly Found[] {
  return nodes.flatMap((node) =>
    tree.isElementNode(node)
      ? [
          {tag: node.tagName, attributes: Object.fromEntries(node.attrs.map(({name, value}) => [name, value]))},
          ...elementsIn(node.childNodes),
        ]
      : [],
  );
}

/** Which forms an editor leaves whole, by what it gave back of the sample; nothing where the sample is not in it, or its words without the source. */
export function survivalOf(html: string): Readonly<Record<Probed, boolean>> | undefined {
  if (!html.includes('图解试样')) return undefined;
  const all = elementsIn(parseFragment(html).childNodes);
  if (!all.length) return undefined;
  const has = (test: (found: Found) => boolean): boolean => all.some(test);
  const styled =
    (tag: string) =>
    ({tag: own, attributes}: Found): boolean =>
      own === tag && /color/i.test(attributes['style'] ?? '');
  const drawn = has(({tag, attributes}) => tag === 'path' && !!attributes['d'] && !!attributes['fill']);
  const link = has(({tag, attributes}) => tag === 'a' && (attributes['href'] ?? '').includes('#probe'));
  return {
    element: has(({tag, attributes}) => tag === 'tujie-indicator-card' && !!attributes['indicator']),
    data: has(({attributes}) => attributes['data-tujie'] === 'indicator-card' && !!attributes['data-src']),
    link,
    editor: has(styled('td')) || has(styled('div')),
    wechat: has(styled('section')) && drawn,
    frame: has(({tag, attributes}) => tag === 'iframe' && !!attributes['src']),
    picture: has(({tag}) => tag === 'img'),
  };
}
