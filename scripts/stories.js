// Every story as a page of its own, without Storybook: what `npm run look` and the tests of pages open.
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const FILES = readdirSync(`${ROOT}/stories`).flatMap((name) => (name.endsWith('.stories.ts') ? [name.replace('.stories.ts', '')] : []));

const page = (name) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${name}</title><link rel="icon" href="/examples/icon.svg"><link rel="stylesheet" href="/cdn/tujie.css">
<style>body { margin: 16px }</style>
<script type="module" src="/cdn/tujie.js"></script><script type="module" src="/stories.js"></script><main id="story"></main></html>`;

/** In the page: draws the story that its title names. */
const SCRIPT = `
${FILES.map((name, index) => `import * as file${index} from './stories/${name}.stories.ts';`).join('\n')}
import {render} from 'lit';
const files = {${FILES.map((name, index) => `'${name}': file${index}`).join(', ')}};
const [name, story] = document.title.split('/');
const {default: meta, [story]: {args, render: draw = meta.render}} = files[name];
render(draw({...meta.args, ...args}), document.querySelector('#story'));
`;

/**
 * Names of all stories (\`goal-gauge/Dial\`), and the pages that serve them under \`/stories/NAME.html\`.
 *
 * @returns For each name its path; for each path its body.
 */
export async function storyPages() {
  const {outputFiles} = await build({
    stdin: {contents: SCRIPT, resolveDir: ROOT, loader: 'js'},
    bundle: true,
    format: 'esm',
    write: false,
    tsconfigRaw: {},
  });
  const code = outputFiles[0].text;
  const {outputFiles: listed} = await build({
    stdin: {
      contents: FILES.map((name) => `export * as ${name.replaceAll('-', '_')} from './stories/${name}.stories.ts';`).join('\n'),
      resolveDir: ROOT,
    },
    bundle: true,
    format: 'esm',
    write: false,
    platform: 'node',
  });
  const modules = await import(`data:text/javascript;base64,${Buffer.from(listed[0].text).toString('base64')}`);
  const names = FILES.flatMap((file) =>
    Object.keys(modules[file.replaceAll('-', '_')])
      .filter((story) => story !== 'default')
      .map((story) => `${file}/${story}`),
  );
  const pages = Object.fromEntries(names.map((name) => [`/stories/${name}.html`, page(name)]));
  const script = (_, response) => response.writeHead(200, {'content-type': 'text/javascript'}).end(code);
  return {names, pages: {...pages, '/stories.js': script, '/data/never.json': () => {}}};
}
