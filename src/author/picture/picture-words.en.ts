// The sentences for pictures that cannot be made, in English.
import type {PictureWords} from './picture-words.js';

const NUMBERS = {width: 'The width', height: 'The height', scale: 'The scale', maxHeight: 'The height of a part'} as const;

export const pictureEn: PictureWords = {
  'no-page': () => 'A picture is laid out by a browser: call pictureOf in a page, or use the command tujie picture.',
  number: ({name, received, from, to}) => `${NUMBERS[name]} should be a number from ${from} to ${to}, and was “${String(received)}”.`,
  size: ({received, names}) => `There is no size “${received}”; there are ${names.join(', ')}.`,
  letters: ({letters, fonts}) =>
    `The fonts of this machine (${fonts.join(', ')}) have no glyph for ${letters.join(', ')}. Install a font that has them, then take the picture.`,
  'too-large': ({width, height, cut}) =>
    `A picture of ${width} × ${height} pixels is more than this browser holds. Cut it into parts of at most ${cut} pixels, or make it narrower or less dense.`,
  'no-room': ({width, height, needed}) =>
    `There is no room in ${width} × ${height} pixels: with the smallest letters ${needed} pixels of height are needed. Choose fewer pieces or another size.`,
  policy: () => 'The policy of this page keeps out pictures that it makes itself: add data: or blob: to img-src.',
  image: ({address}) => `The pixels of the picture “${address}” cannot be read: put it on this site.`,
  text: ({page, picture}) => `The text of the picture is not that of the page, so it was not made. Page: “${page}”, picture: “${picture}”.`,
};
