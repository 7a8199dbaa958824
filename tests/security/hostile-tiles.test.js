// Hostile paragraphs: a megabyte of one sign with many figures is cut in time that grows with its length.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {runsOf} from '../../dist/text/tiles/compact.js';
import {groundsOf} from '../../dist/text/tiles/grounds.js';

// A letter before each figure, and what is between them.
const BETWEEN = ['、', '，', '。', '；', ',', '和', '公园', '1', '（', '”', '由', '居全省', '的', '公园，', '公园。', '其中'];

/** A text of about so many letters with a figure in every stretch, of indicators that speak of one another. */
function hostile(between, every, size) {
  let text = '';
  const figures = [];
  while (text.length < size) {
    text += between.repeat(every);
    const indicator = {id: `i${figures.length}`, about: [`i${figures.length - 2}`], partOf: 'i0'};
    figures.push({start: text.length, end: text.length + 2, key: 'value', figure: {printed: '4个'}, indicators: [indicator]});
    text += '4个';
  }
  return {text, figures};
}

/** Milliseconds of this process to cut it. */
function duration({text, figures}) {
  const begin = process.cpuUsage();
  for (const {kind, statements} of runsOf(text, {start: 0, end: text.length}, figures)) if (kind === 'tiles') groundsOf(text, statements);
  const {user, system} = process.cpuUsage(begin);
  return (user + system) / 1000;
}

/** Whether four times the text takes less than twelve times as long; below so many milliseconds a measure is noise. */
const isLinear = (between, every) =>
  duration(hostile(between, every, 1_000_000)) < Math.max(300, 12 * duration(hostile(between, every, 250_000)));

for (const every of [1, 40])
  for (const between of BETWEEN)
    test(`${between} ${every} times between two figures: cut in linear time`, () => {
      assert.ok([1, 2, 3].some(() => isLinear(between, every)));
    });
