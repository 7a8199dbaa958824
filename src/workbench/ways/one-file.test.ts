import {expect} from '@open-wc/testing';
import {unzipSync} from 'fflate';
import {fileOf} from './one-file.js';

const blob = (...bytes: number[]): Blob => new Blob([new Uint8Array(bytes)], {type: 'image/png'});

describe('several files as one', () => {
  it('is the file itself where there is one', async () => {
    const only = blob(1, 2);
    expect(await fileOf('x-2026', 'png', [only])).to.deep.equal({file: 'x-2026.png', content: only});
  });

  it('holds each byte for byte, numbered from 1 in their order', async () => {
    const {file, content} = await fileOf('x-2026', 'png', [blob(1, 2), blob(0), blob(255, 3, 4)]);
    expect([file, content.type]).to.deep.equal(['x-2026.zip', 'application/zip']);
    const entries = unzipSync(new Uint8Array(await content.arrayBuffer()));
    expect(Object.entries(entries).map(([name, bytes]) => [name, [...bytes]])).to.deep.equal([
      ['x-2026-1.png', [1, 2]],
      ['x-2026-2.png', [0]],
      ['x-2026-3.png', [255, 3, 4]],
    ]);
  });
});
