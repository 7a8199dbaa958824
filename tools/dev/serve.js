// Serves the examples with the built files and the datasets, as any static server would. `npm start` runs it; tests import it.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import sirv from 'sirv';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
// Beside our own, what the host pages take from others as it is.
const SERVED = /^\/(examples|cdn|data|node_modules\/(bootstrap|govuk-frontend|layui|lit-html))\//;

// The library once more, as another copy; and where the sheet of GOV.UK looks for its fonts.
const ELSEWHERE = [
  ['/second/', '/cdn/'],
  ['/assets/', '/node_modules/govuk-frontend/dist/govuk/assets/'],
];

/** The table of the host pages: what each proves, the headers that it needs, the browsers it is opened in. */
export const HOSTS = JSON.parse(readFileSync(new URL('../../examples/hosts/hosts.json', import.meta.url), 'utf8'));
const HEADERS = Object.fromEntries(HOSTS.map(({file, headers}) => [`/examples/hosts/${file}`, headers]));

/**
 * Starts a server on this machine.
 *
 * @param options.port - 0 for any free one.
 * @param options.headers - Headers for a path, beside the usual ones.
 * @param options.delay - Milliseconds before a path is answered.
 * @param options.hold - A promise that a path waits for before it is answered.
 * @param options.pages - Bodies of paths that are no files: text, bytes, or a function that answers.
 * @param options.otherwise - Answers what none of these does, or calls its third argument.
 */
export async function serve({port = 0, headers = () => ({}), delay = () => 0, hold = () => undefined, pages = {}, otherwise} = {}) {
  const files = sirv(ROOT, {dev: true, etag: true});
  const requests = [];
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    requests.push(pathname);
    await wait(delay(pathname));
    await hold(pathname);
    for (const [name, value] of Object.entries({...HEADERS[pathname], ...headers(pathname)})) response.setHeader(name, value);
    const page = pages[pathname];
    if (typeof page === 'function') return page(request, response);
    if (page !== undefined) {
      if (!response.hasHeader('content-type'))
        response.setHeader('content-type', pathname.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8');
      return response.end(page);
    }
    if (pathname === '/') return response.writeHead(302, {location: '/examples/report.html'}).end();
    const none = () => response.writeHead(404).end('Not found');
    for (const [from, to] of ELSEWHERE) if (pathname.startsWith(from)) request.url = request.url.replace(from, to);
    if (SERVED.test(request.url)) return files(request, response, none);
    return otherwise ? otherwise(request, response, none) : none();
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** Every path that was asked for, in order. */
    requests,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
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
