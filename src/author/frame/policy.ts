// What a frame may do, as a policy says it. Pure.
import {sha256} from '../sha256.js';

/** The source of an inline script or style sheet in a policy: `'sha256-…'`. */
export function hashSource(text: string): string {
  const bytes = (sha256(text).match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
}

const ANCESTORS = (hosts: readonly string[]): readonly string[] => (hosts.length ? [`frame-ancestors ${hosts.join(' ')}`] : []);

/**
 * The policy that a file with everything in it states itself. Styles are not bound to a hash: before Chromium 73 a piece writes its style sheet
 * into its own shadow root.
 */
export const ownPolicy = (script: string): string =>
  ["default-src 'none'", `script-src ${hashSource(script)}`, "style-src 'unsafe-inline'", "base-uri 'none'", "form-action 'none'"].join(
    '; ',
  );

/** The policy that a server may send with a file that holds everything: it runs this script, and asks nobody for anything. */
export const inlinePolicy = (script: string, sheet: string, hosts: readonly string[]): string =>
  ["default-src 'none'", `script-src ${hashSource(script)}`, `style-src ${hashSource(sheet)}`, ...ANCESTORS(hosts)].join('; ');

/** The policy that a server may send with a file that has script, style sheet and dataset beside it. */
export const filesPolicy = (hosts: readonly string[]): string =>
  ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", ...ANCESTORS(hosts)].join('; ');
