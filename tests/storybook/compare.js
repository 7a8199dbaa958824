// How two pictures differ: by the region that differs most, since what is small on a page is large where it stands.
import pixelmatch from 'pixelmatch';

/** The side of a region, in pixels: about a letter of text. */
const SIDE = 16;

/**
 * Compares two pictures of one size.
 *
 * @returns The largest share of differing pixels in any region, where that region is, and the share of the whole picture.
 */
export function difference(is, was) {
  const {width, height} = is;
  const marks = Buffer.alloc(is.data.length);
  // Every pixel that differs is marked, and no other; edges that are only smoothed otherwise do not count.
  const all = pixelmatch(is.data, was.data, marks, width, height, {threshold: 0.2, diffMask: true});
  // Sums from the upper left corner: the count of any region from four of them.
  const sums = new Uint32Array((width + 1) * (height + 1));
  const at = (x, y) => sums[y * (width + 1) + x];
  for (let y = 1; y <= height; y++)
    for (let x = 1; x <= width; x++)
      sums[y * (width + 1) + x] = at(x - 1, y) + at(x, y - 1) - at(x - 1, y - 1) + (marks[((y - 1) * width + x - 1) * 4 + 3] ? 1 : 0);
  const worst = {share: 0, x: 0, y: 0};
  const [right, down] = [Math.min(SIDE, width), Math.min(SIDE, height)];
  // Regions overlap by half, so that none cuts a letter in two.
  for (let top = 0; top <= height - down; top += SIDE / 2)
    for (let left = 0; left <= width - right; left += SIDE / 2) {
      const count = at(left + right, top + down) - at(left, top + down) - at(left + right, top) + at(left, top);
      const share = count / (right * down);
      if (share > worst.share) Object.assign(worst, {share, x: left, y: top});
    }
  return {...worst, whole: all / (width * height)};
}
