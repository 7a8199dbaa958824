// An article for WeChat that fits: above its limits cells become type, and tiles running text. Pure.
import type {Report} from '../model/schema.js';
import {plainBlocks, requestOf, WHOLE} from './plain-blocks.js';
import type {PlainOptions} from './plain.js';
import {renderLines} from './render.js';
import {weChatFit, type WeChatFit, type WeChatWay} from './wechat-limits.js';

/** How an article is set: with cells; figures as type in their tiles; running text with marked figures, goals as a table. */
export type WeChatSetting = 'cells' | 'type' | 'text';

export interface WeChatOptions extends Pick<PlainOptions, 'piece' | 'palette' | 'lang'> {
  /** How the article gets to the platform. Default: `editor`, it is pasted. */
  readonly way?: WeChatWay | undefined;
}

export interface WeChatArticle {
  readonly html: string;
  /** How it is set: the first way that fits, else the last. */
  readonly setting: WeChatSetting;
  /** How long it is; `over` is not empty where it fits in no way: then it needs a picture, or several articles. */
  readonly fit: WeChatFit;
}

interface Step {
  readonly setting: WeChatSetting;
  readonly attributes: Readonly<Record<string, string>>;
  readonly isLean: boolean;
}

const STEPS: readonly [Step, ...Step[]] = [
  {setting: 'cells', attributes: {}, isLean: false},
  {setting: 'type', attributes: {cells: 'none'}, isLean: false},
  {setting: 'text', attributes: {cells: 'none', figures: 'marks'}, isLean: true},
];

/**
 * A piece, or the whole report, as an article for WeChat with as many drawings as fit. The text is the same in each of its settings, but for the
 * words of the key and of the table.
 *
 * @throws ReportError - When the report does not contain what the piece names.
 */
export function weChatArticle(report: Report, options: WeChatOptions = {}): WeChatArticle {
  const {piece = WHOLE, palette, lang, way = 'editor'} = options;
  const articleFor = ({setting, attributes, isLean}: Step): WeChatArticle => {
    const set = {...piece, attributes: {...piece.attributes, ...attributes}};
    const {blocks, renderer} = plainBlocks(report, {...requestOf(set, 'wechat', {isPage: false, palette, lang}), isLean});
    // White space between blocks is counted, and seen by nobody.
    const html = blocks.flatMap((block) => renderLines(block, renderer).map((line) => line.trim())).join('');
    return {html, setting, fit: weChatFit(html, way)};
  };
  const [first, ...others] = STEPS;
  return others.reduce((article, step) => (article.fit.over.length ? articleFor(step) : article), articleFor(first));
}
