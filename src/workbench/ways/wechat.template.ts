// How long an article for WeChat is, against the limits that are known; said before it is pasted. Late.
import {html, type TemplateResult} from 'lit';
import {weChatFit} from '../../author/wechat-limits.js';
import type {WaysWords} from './ways-words.js';

/** @param code - The article as it is copied. */
export function renderWeChat(code: string, words: WaysWords): TemplateResult {
  const {letters, characters, bytes, over} = weChatFit(code);
  return html`<p class="hint" id="wechat-fit">
    ${words.article(letters, characters, Math.ceil(bytes / 1024))}
    ${over.some(({way}) => way === 'editor') ? words.overEditor : over.length ? words.overApi : words.fits}
  </p>`;
}
