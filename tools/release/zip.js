// A zip whose bytes depend on its files alone: sorted, and of one date.
import {zipSync} from 'fflate';

// The first day that a zip can name, wherever the clock of the machine stands.
const DAY = new Date(1980, 0, 1);

/**
 * The bytes of a zip with these files in one folder.
 *
 * @param {Record<string, Uint8Array>} files
 * @param {string} folder
 */
export const zipOf = (files, folder) =>
  zipSync(
    Object.fromEntries(
      Object.keys(files)
        .sort()
        .map((path) => [`${folder}/${path}`, files[path]]),
    ),
    {level: 9, mtime: DAY},
  );
