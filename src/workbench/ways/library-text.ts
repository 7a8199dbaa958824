// The texts of the classic build, for a frame that holds them: from the page itself, where it is one file, else from the folder of the library.
import type {FrameLibrary} from '../../author/frame/index.js';
import type {LibraryText} from '../pieces/frame-page.js';

type Name = keyof FrameLibrary;

/** A file of the library that cannot be read. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
}

async function fetched(address: string): Promise<string> {
  try {
    const response = await fetch(address);
    if (response.ok) return await response.text();
  } catch {
    // As one that is not there.
  }
  throw new LibraryError(address);
}

/** @throws LibraryError - With the address of the file that cannot be read. */
export async function libraryText(library: URL | LibraryText, names: readonly Name[]): Promise<FrameLibrary> {
  // The one script of the file holds its charts as well.
  if (!(library instanceof URL))
    return {
      'tujie.classic.js': library.script,
      'tujie.classic.css': library.sheet,
      'tujie.chart.classic.js': '',
      'tujie.bars.classic.js': '',
    };
  const all: readonly Name[] = ['tujie.classic.css', ...names];
  const texts = await Promise.all(all.map((name) => fetched(new URL(name, library).href)));
  return Object.fromEntries(all.map((name, index) => [name, texts[index]])) as unknown as FrameLibrary;
}
