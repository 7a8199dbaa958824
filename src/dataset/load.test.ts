import {aTimeout, expect} from '@open-wc/testing';
import {ReportError} from '../model/problem.js';
import {reportOf} from '../testing/report.js';
import {fetchValue, LIMIT} from './fetch-value.js';
import {loadReport, sourceAt} from './load.js';

const body = JSON.stringify(reportOf());

/** A fetch that answers with `respond` and keeps what it was asked. */
function fakeFetch(respond: () => Response | Promise<Response> = () => new Response(body)) {
  const asked: {url: string; signal: AbortSignal; cache: string | undefined}[] = [];
  const fetch = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const signal = init?.signal as AbortSignal;
    asked.push({url: String(input), signal, cache: init?.cache});
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      void Promise.resolve().then(respond).then(resolve, reject);
    });
  };
  return {asked, fetch};
}

async function codeOf(respond: () => Response | Promise<Response>): Promise<string> {
  const {fetch} = fakeFetch(respond);
  return loadReport('/x.json', {fetch}).then(
    () => 'none',
    (error: unknown) => (error instanceof ReportError ? error.code : String(error)),
  );
}

/** The letters of a text as bytes, each of one below 256. */
const raw = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('loadReport', () => {
  it('reads a file in another encoding, and says of what was misread before which it seems to be', async () => {
    const [before, after] = JSON.stringify(reportOf({}, {place: {name: 'x'}, source: {title: 'x'}}))
      .replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .split('\\u793a\\u4f8b') as [string, string];
    // 港闸 in GB2312.
    const gbk = fakeFetch(() => new Response(raw(`${before}\xb8\xdb\xd5\xa2${after}`)));
    expect((await loadReport('/gbk.json', gbk)).report.title).to.equal('港闸');
    expect(await codeOf(() => new Response('{"title": "锘縶锟斤拷"}'))).to.equal('encoding');
    // Letters of such signs are letters too.
    const signs = fakeFetch(() => new Response(JSON.stringify(reportOf({}, {title: '银銆，锟'}))));
    expect((await loadReport('/signs.json', signs)).report.title).to.equal('银銆，锟');
  });

  it('asks once for an absolute URL, however it is written and however many ask', async () => {
    const {asked, fetch} = fakeFetch();
    const all = await Promise.all(
      ['/a/x.json', `${location.origin}/a/x.json`, '/a/b/../x.json#gdp'].map((src) => loadReport(src, {fetch})),
    );
    expect(new Set(all.map(({report}) => report)).size).to.equal(1);
    const later = await loadReport('/a/x.json', {fetch});
    expect(later.report).to.equal(all[0]?.report);
    expect(asked.map(({url}) => url)).to.deep.equal([`${location.origin}/a/x.json`]);
  });

  it('ends the request when the last of those who asked has left, not before', async () => {
    const {asked, fetch} = fakeFetch(() => new Promise<Response>(() => undefined));
    const [one, two] = [new AbortController(), new AbortController()];
    const loads = [one, two].map(({signal}) => loadReport('/x.json', {fetch, signal}).catch((error: unknown) => (error as Error).name));
    one.abort();
    await aTimeout(10);
    expect(asked[0]?.signal.aborted).to.equal(false);
    two.abort();
    await aTimeout(10);
    expect(asked[0]?.signal.aborted).to.equal(true);
    expect(await Promise.all(loads)).to.deep.equal(['AbortError', 'AbortError']);
  });

  it('does not ask for one who has left already', async () => {
    const {asked, fetch} = fakeFetch();
    const left = new AbortController();
    left.abort();
    const name = await loadReport('/x.json', {fetch, signal: left.signal}).catch((error: unknown) => (error as Error).name);
    expect([name, asked.length]).to.deep.equal(['AbortError', 0]);
  });

  it('has a code for each way in which a file cannot be had', async () => {
    expect(await codeOf(() => Promise.reject(new TypeError('Failed to fetch')))).to.equal('network');
    expect(await codeOf(() => new Response('no', {status: 404}))).to.equal('http');
    expect(await codeOf(() => new Response('<html></html>'))).to.equal('html');
    expect(await codeOf(() => new Response(''))).to.equal('empty');
    expect(await codeOf(() => new Response(null))).to.equal('empty');
    expect(await codeOf(() => new Response('{'))).to.equal('json');
    expect(await codeOf(() => new Response('[]'))).to.equal('not-a-report');
  });

  it('stops reading past the limit', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 2 ** 20;
        controller.enqueue(new Uint8Array(2 ** 20));
      },
    });
    expect(await codeOf(() => new Response(endless))).to.equal('too-large');
    expect(sent).to.be.below((LIMIT + 4) * 2 ** 20);
  });

  it('gives up after a time', async () => {
    const {fetch} = fakeFetch(() => new Promise<Response>(() => undefined));
    const error = await fetchValue('/x.json', new AbortController(), fetch, false, 0.01).catch((reason: unknown) => reason as ReportError);
    expect((error as ReportError).code).to.equal('timeout');
  });

  it('asks again after a failure once nobody waits, or when it is asked to while nobody does', async () => {
    const {asked, fetch} = fakeFetch(() => new Response('', {status: 500}));
    const fails = (): Promise<unknown> => loadReport('/x.json', {fetch}).catch((error: unknown) => (error as ReportError).code);
    expect(await fails()).to.equal('http');
    await aTimeout(10);
    expect(await fails()).to.equal('http');
    await aTimeout(10);
    sourceAt('/x.json', fetch).reload();
    expect(await fails()).to.equal('http');
    expect(asked).to.have.length(3);
  });

  it('tells all who watch when it is asked to reload', async () => {
    let fails = true;
    const {asked, fetch} = fakeFetch(() => (fails ? new Response('', {status: 500}) : new Response(body)));
    const seen: string[] = [];
    const source = sourceAt('/x.json', fetch);
    const leave = source.watch(({status}) => seen.push(status));
    await aTimeout(10);
    fails = false;
    source.reload();
    await aTimeout(10);
    expect(seen).to.deep.equal(['loading', 'failed', 'loading', 'ready']);
    expect(asked.map(({cache}) => cache)).to.deep.equal(['default', 'no-cache']);
    leave();
  });
});
