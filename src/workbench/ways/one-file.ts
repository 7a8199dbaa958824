// Several files as one. No DOM.
import {zipSync} from 'fflate';

/** One file, or several in one. */
export async function fileOf(name: string, type: string, blobs: readonly Blob[]): Promise<{readonly file: string; readonly content: Blob}> {
  const [only] = blobs;
  if (only && blobs.length === 1) return {file: `${name}.${type}`, content: only};
  const bytes = await Promise.all(blobs.map(async (blob) => new Uint8Array(await blob.arrayBuffer())));
  // Pictures are small already.
  const zip = zipSync(Object.fromEntries(bytes.map((it, index) => [`${name}-${index + 1}.${type}`, it])), {level: 0});
  return {file: `${name}.zip`, content: new Blob([zip], {type: 'application/zip'})};
}
