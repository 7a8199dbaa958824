// Serves pages, the built library and the other engines from memory, compressed as a good server does.
import {readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'esbuild';

const TYPES = {'.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json'};
const OTHERS = ['lit', 'echarts', 'infographic'];

const PARAGRAPH = '<p>政府工作报告回顾了过去一年的工作，提出了今后一年的目标任务。各部门、各街道将逐项分解落实，确保完成。</p>';

const HEAD =
  '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>图解</title><link rel="icon" href="data:,">';

/** An article of the usual length, of about 900 letters, with something in its middle. */
const article = (body) => {
  const half = PARAGRAPH.repeat(9);
  return `<!DOCTYPE html><html lang="zh-CN"><head>${HEAD}</head><body><h1>政府工作报告</h1>${half}${body}${half}</body></html>`;
};

/** The other engines, each bundled and minified for a page that needs nothing else. */
async function others() {
  const {outputFiles} = await build({
    entryPoints: OTHERS.map((name) => fileURLToPath(new URL(`others/${name}.js`, import.meta.url))),
    outdir: '/others',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: {'process.env.NODE_ENV': '"production"'},
    logLevel: 'error',
    write: false,
  });
  return outputFiles.map(({path, contents}) => [`/others/${path.split(/[\\/]/).at(-1)}`, contents]);
}

const filesIn = (folder, base) =>
  readdirSync(folder)
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => [`${base}/${name}`, readFileSync(join(folder, name))]);

/**
 * Starts a server on this machine.
 *
 * @param libraries - Folders of the built library, by the name that they are served under.
 */
export async function serve(libraries) {
  const bodies = new Map();
  const add = (path, body) => bodies.set(path, {type: TYPES[extname(path)] ?? 'text/html; charset=utf-8', body: brotliCompressSync(body)});
  for (const [path, body] of await others()) add(path, body);
  for (const [name, folder] of Object.entries(libraries)) for (const [path, body] of filesIn(folder, `/${name}`)) add(path, body);
  const server = createServer((request, response) => {
    const found = bodies.get(new URL(request.url, 'http://localhost').pathname);
    if (!found) return response.writeHead(404).end();
    response.writeHead(200, {'content-type': found.type, 'content-encoding': 'br', 'content-length': found.body.length}).end(found.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** Puts a page and its files in a folder of their own. */
    add(folder, {body, files = {}}) {
      add(`${folder}/`, article(body));
      for (const [name, text] of Object.entries(files)) add(`${folder}/${name}`, text);
    },
    close: () => (server.closeAllConnections(), server.close()),
  };
}
