import {expect} from '@open-wc/testing';
import {indexed} from './palette.js';

const pixels = (colours: readonly (readonly number[])[]): Uint8ClampedArray =>
  new Uint8ClampedArray(colours.flatMap(([red = 0, green = 0, blue = 0]) => [red, green, blue, 255]));

/** The colours that are drawn of an indexed picture. */
const drawn = (rgba: Uint8ClampedArray): readonly (readonly number[])[] | undefined => {
  const found = indexed(rgba);
  return found && Array.from(found.data, (place) => found.palette[place] as readonly number[]);
};

describe('the palette of a picture', () => {
  it('keeps up to 256 colours as they are', () => {
    const colours = Array.from({length: 256}, (_, index) => [index, 255 - index, index % 7]);
    expect(drawn(pixels([...colours, ...colours]))).to.deep.equal([...colours, ...colours]);
  });

  it('keeps what is frequent, and moves the rest by no more than a little', () => {
    const ground = [254, 253, 251];
    const edges = Array.from({length: 600}, (_, index) => [index % 256, (index * 7) % 64, index >> 2]);
    const colours = [...Array.from({length: 50}, () => ground), ...edges];
    const result = drawn(pixels(colours)) ?? [];
    expect(result[0]).to.deep.equal(ground);
    for (const [index, colour] of colours.entries())
      for (const [channel, value] of colour.entries()) expect(Math.abs(value - (result[index]?.[channel] ?? 999))).to.be.at.most(16);
  });

  it('leaves a photograph alone', () => {
    const colours = Array.from({length: 30_000}, (_, index) => [index & 255, (index >> 8) & 255, (index * 31) & 255]);
    expect(indexed(pixels(colours))).to.equal(undefined);
  });
});
