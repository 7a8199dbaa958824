// Serves the examples with the built files and the datasets, as any static server would. `npm start` runs it; tests import it.
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import sirv from 'sirv';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
// Beside our own, what the host pages take from others as it is.
const SERVED = /^\/(examples|cdn|data|node_modules\/(bootstrap|darkreader|govuk-frontend|html-to-image|html2canvas|layui|lit-html))\//;

// The library once more, as another copy; and where the sheet of GOV.UK looks for its fonts.
/** @type {[from: string, to: string][]} */
const ELSEWHERE = [
  ['/second/', '/cdn/'],
  ['/assets/', '/node_modules/govuk-frontend/dist/govuk/assets/'],
];

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {Record<string, string>} Headers */

/**
 * Answers a request itself.
 *
 * @callback Answer
 * @param {Request} request
 * @param {Response} response
 * @param {() => void} next - Answers that there is nothing.
 * @returns {unknown}
 */

/**
 * The table of the host pages: what each proves, the headers that it needs, the browsers it is opened in.
 *
 * @type {{file: string, headers: Headers}[]}
 */
export const HOSTS = JSON.parse(readFileSync(new URL('../../examples/hosts/hosts.json', import.meta.url), 'utf8'));
/** @type {Record<string, Headers>} */
const HEADERS = Object.fromEntries(HOSTS.map(({file, headers}) => [`/examples/hosts/${file}`, headers]));

/**
 * Starts a server on this machine.
 *
 * @param {object} [options]
 * @param {number} [options.port] - 0 for any free one.
 * @param {(path: string) => Headers | undefined} [options.headers] - Headers for a path, beside the usual ones.
 * @param {(path: string) => number | undefined} [options.delay] - Milliseconds before a path is answered.
 * @param {(path: string) => Promise<unknown> | undefined} [options.hold] - A promise that a path waits for before it is answered.
 * @param {Record<string, string | Uint8Array | Answer>} [options.pages] - Bodies of paths that are no files: text, bytes, or a function that answers.
 * @param {Answer} [options.otherwise] - Answers what none of these does, or calls its third argument.
 */
export async function serve({port = 0, headers = () => ({}), delay = () => 0, hold = () => undefined, pages = {}, otherwise} = {}) {
  const files = sirv(ROOT, {dev: true, etag: true});
  /** @type {string[]} */
  const requests = [];
  const server = createServer(async (request, response) => {
    const {url = '/'} = request;
    const {pathname} = new URL(url, 'http://localhost');
    requests.push(pathname);
    await wait(delay(pathname));
    await hold(pathname);
    for (const [name, value] of Object.entries({...HEADERS[pathname], ...headers(pathname)})) response.setHeader(name, value);
    const page = pages[pathname];
    const none = () => void response.writeHead(404).end('Not found');
    if (typeof page === 'function') return page(request, response, none);
    if (page !== undefined) {
      if (!response.hasHeader('content-type'))
        response.setHeader('content-type', pathname.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8');
      return response.end(page);
    }
    if (pathname === '/') return response.writeHead(302, {location: '/examples/report.html'}).end();
    const elsewhere = ELSEWHERE.find(([from]) => pathname.startsWith(from));
    if (elsewhere) request.url = url.replace(...elsewhere);
    if (SERVED.test(request.url ?? url)) return files(request, response, none);
    return otherwise ? otherwise(request, response, none) : none();
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}`,
    /** Every path that was asked for, in order. */
    requests,
    /** @returns {Promise<void>} */
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = Number(process.env.PORT ?? 8000);
  // A port that is taken is no reason to stop: any free one will do.
  const {url} = await serve({port: wanted}).catch((error) => (error.code === 'EADDRINUSE' ? serve() : Promise.reject(error)));
  console.log(
    `\n  The whole report: ${url}/\n  All examples:     ${url}/examples/\n  Hostile pages:    ${url}/examples/hosts/\n  The workbench:    ${url}/examples/workbench.html\n\n  Ctrl+C stops.`,
  );
}
