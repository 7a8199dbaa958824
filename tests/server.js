// The servers of one file of tests: closed after the last test, also where a test ended before it closed its own.
import {after} from 'node:test';
import {serve as start} from '../tools/dev/serve.js';

/** @typedef {Awaited<ReturnType<typeof start>>} Server */
/** @typedef {Parameters<typeof start>[0]} Options */

/** @type {Set<Server>} */
const running = new Set();
after(() => Promise.all([...running].map((server) => server.close())));

/**
 * Starts a server, as `serve` of the tools.
 *
 * @param {Options} [options]
 */
export async function serve(options) {
  const server = await start(options);
  running.add(server);
  return {...server, close: () => (running.delete(server), server.close())};
}

/**
 * Runs `act` with a server, and closes it.
 *
 * @template Result
 * @param {Options} options
 * @param {(server: Server) => Result} act
 */
export async function served(options, act) {
  const server = await serve(options);
  try {
    return await act(server);
  } finally {
    await server.close();
  }
}

/**
 * Holds back the answers to some paths until it is opened; `asked` comes true with the first of them.
 *
 * @param {RegExp} pattern
 */
export function gate(pattern) {
  /** @type {(() => void) | undefined} */
  let open;
  /** @type {(() => void) | undefined} */
  let ask;
  /** @type {Promise<void>} */
  const opened = new Promise((resolve) => (open = resolve));
  /** @type {Promise<void>} */
  const asked = new Promise((resolve) => (ask = resolve));
  return {
    asked,
    open: () => open?.(),
    /** @param {string} path */
    hold(path) {
      if (!pattern.test(path)) return undefined;
      ask?.();
      return opened;
    },
  };
}

/**
 * Holds each path at the first gate that knows it.
 *
 * @param {ReturnType<typeof gate>[]} gates
 * @returns {(path: string) => Promise<void> | undefined}
 */
export const behind =
  (...gates) =>
  (path) =>
    gates.map((it) => it.hold(path)).find(Boolean);
