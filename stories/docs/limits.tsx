// The limits of an article in WeChat, from the one table of them.
import {WECHAT_LIMITS, type WeChatUnit} from '../../src/author/wechat-limits.js';
import {Rows} from './rows.js';

const WAYS = {
  api: ['公众平台接口', 'the interface for drafts'],
  editor: ['粘贴到编辑器', 'pasted into the editor'],
} as const;

const UNITS: Readonly<Record<WeChatUnit, readonly [zh: string, en: string]>> = {
  letters: ['正文的字', 'letters of its text'],
  characters: ['HTML 的字符，标签和样式都算', 'characters of its HTML, tags and styles among them'],
  bytes: ['HTML 的字节', 'bytes of its HTML'],
};

export const Limits = () => (
  <Rows
    head={['至多 At most', '查阅 Looked up', '数的是什么 What is counted']}
    rows={WECHAT_LIMITS.map(({way, unit, most, isOfficial, address, lookedUp}) => ({
      name: most.toLocaleString('en'),
      zh: `${WAYS[way][0]}：${UNITS[unit][0]}${isOfficial ? '' : '（非官方说法）'}`,
      en: `${WAYS[way][1]}: ${UNITS[unit][1]}${isOfficial ? '' : ' (not official)'}`,
      more: `${lookedUp} ${address}`,
    }))}
  />
);
