// The pages of others: every host page opened, at two widths.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {HOSTS} from '../../tools/dev/serve.js';
import {asPlain, datasets, hosted} from './hosted.js';

test('the page of the host pages names every one, with what it proves', () => {
  const index = readFileSync(new URL('../../examples/hosts/index.html', import.meta.url), 'utf8').replace(/\s+/g, ' ');
  const escaped = (text) => text.replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const listed = [...index.matchAll(/<dt><a href="([^"]+)">([^]*?)<\/a><\/dt> ?<dd>([^]*?)<\/dd>/g)].map(([, ...found]) => found);
  assert.deepEqual(
    listed,
    HOSTS.map(({file, title, proves}) => [file, escaped(title), escaped(proves)]),
  );
});

for (const {file} of HOSTS.filter(({file}) => file !== 'no-script.html'))
  for (const width of [1280, 320])
    test(`${file} at ${width} px: every piece as on the plain page, and nothing else happens`, () =>
      hosted(
        file,
        async ({page}) => {
          await asPlain(page, width === 1280);
          assert.equal(datasets(), 1);
        },
        {width},
      ));
