// What a server says beside the files: the policy, the types, how long a file may be kept.
import {CHUNKS} from '../build/lazy.js';

/** The policy of a page with the library; the page's own needs are added to it. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** The same for the classic build, whose charts are scripts that it adds to the page. */
export const POLICY_CLASSIC = `${POLICY} tujie`;

/** The same for a page that has a Lit of its own, or both builds. */
export const POLICY_OWN_LIT = `${POLICY_CLASSIC} 'allow-duplicates'`;

/** The type of each kind of file. */
export const TYPES = {js: 'text/javascript', css: 'text/css', json: 'application/json', html: 'text/html; charset=utf-8'};

/** A file whose name has the hash of its content in it. */
export const HASHED = new RegExp(`^cdn/(${CHUNKS.join('|')})-[\\w-]{8}\\.js$`);

export const KEEP = 'public, max-age=31536000, immutable';
export const ASK = 'no-cache';

/**
 * How long a file may be kept.
 *
 * @param {string} path
 */
export const cachingOf = (path) => (HASHED.test(path) ? KEEP : ASK);
