// The pages that several files of tests open: the examples, and a page of some pieces.
import {readdirSync} from 'node:fs';

/** The examples; the workbench, which draws in a frame, has tests of its own. */
export const EXAMPLES = readdirSync(new URL('../../examples/', import.meta.url)).filter(
  (name) => name.endsWith('.html') && name !== 'workbench.html',
);

/** A page of the given body that loads the library. */
export const pageOf = (body, scripts = ['tujie']) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>测试</title>
<link rel="icon" href="/examples/icon.svg"><link rel="stylesheet" href="/examples/page.css"><link rel="stylesheet" href="/cdn/tujie.css">
${scripts.map((name) => `<script type="module" src="/cdn/${name}.js"></script>`).join('')}<main>${body}</main></html>`;

export const card = (attributes, fallback = '') => `<tujie-indicator-card ${attributes}>${fallback}</tujie-indicator-card>`;
