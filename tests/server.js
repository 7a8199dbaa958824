// The servers of one file of tests: closed after the last test, also where a test ended before it closed its own.
import {after} from 'node:test';
import {serve as start} from '../tools/dev/serve.js';

const running = new Set();
after(() => Promise.all([...running].map((server) => server.close())));

/** Starts a server, as `serve` of the tools. */
export async function serve(options) {
  const server = await start(options);
  running.add(server);
  return {...server, close: () => (running.delete(server), server.close())};
}

/** Runs `act` with a server, and closes it. */
export async function served(options, act) {
  const server = await serve(options);
  try {
    return await act(server);
  } finally {
    await server.close();
  }
}

/** Holds back the answers to some paths until it is opened; `asked` comes true with the first of them. */
export function gate(pattern) {
  let open;
  let ask;
  const opened = new Promise((resolve) => (open = resolve));
  const asked = new Promise((resolve) => (ask = resolve));
  return {
    asked,
    open,
    hold(path) {
      if (!pattern.test(path)) return undefined;
      ask();
      return opened;
    },
  };
}

/** Holds each path at the first gate that knows it. */
export const behind =
  (...gates) =>
  (path) =>
    gates.map((it) => it.hold(path)).find(Boolean);
