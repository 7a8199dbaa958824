// Builds all that is shipped: dist/ (modules, types, data for editors), the manifest, the JSON Schema, cdn/ (bundles, sheet, the workbench as one file, licences of what is in them).
import {spawnSync} from 'node:child_process';
import {existsSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {isBuilt, noteBuilt} from './built.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

// `--missing`: only where nothing was built yet.
if (process.argv.includes('--missing') ? existsSync(`${ROOT}/dist/index.js`) : isBuilt()) process.exit();

/**
 * Runs a program of the project, and stops the build where it fails.
 *
 * @param {string} file
 * @param {string[]} args
 */
function run(file, ...args) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [file, ...args], {cwd: ROOT, encoding: 'utf8'});
  if (status === 0) return;
  process.stderr.write(stdout + stderr);
  process.exit(1);
}

for (const folder of ['dist', 'cdn']) rmSync(`${ROOT}/${folder}`, {recursive: true, force: true});
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
// The command meets the library as everybody does, by the exports of the package: those are built first.
run('node_modules/typescript/bin/tsc', '-p', 'src/cli/tsconfig.build.json');
run('node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze');
run('tools/build/write-types.js');
run('tools/build/write-schema.js');
run('node_modules/rollup/dist/bin/rollup', '-c', '--silent');
run('tools/build/write-workbench.js');
run('tools/build/write-licences.js');
noteBuilt();
