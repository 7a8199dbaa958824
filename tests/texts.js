// What a file of texts of the manual exports, as the tests read it.
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** What a file of the project exports, bundled with all that it imports. */
export async function textsOf(path) {
  const {outputFiles} = await build({entryPoints: [ROOT + path], bundle: true, format: 'esm', write: false, logLevel: 'silent'});
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
