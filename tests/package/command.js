// The command as an author runs it, in a folder of its own that holds the example as data/report.json.
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';

export const COMMAND = fileURLToPath(new URL('../../dist/cli/tujie.js', import.meta.url));
export const DATA = fileURLToPath(new URL('../../data/gangzha-2019.json', import.meta.url));
export const dataset = readFileSync(DATA, 'utf8');

/** The folder of the tests of a file; it goes with them. */
export const folder = mkdtempSync(join(tmpdir(), 'tujie-command-'));
mkdirSync(join(folder, 'data'));
writeFileSync(join(folder, 'data/report.json'), dataset);
after(() => rmSync(folder, {recursive: true}));

/** @param {string[]} args */
export function run(...args) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
    env: {...process.env, LC_ALL: 'C'},
  });
  return {status, stdout, stderr};
}
