// The dataset that is not the author's own: one that the workbench begins with, or one that it only offers.
import type {Bench} from '../bench.js';
import {readAddress, readText} from './reading.js';

/** A dataset that the page holds and offers: the workbench begins without one. */
export interface Example {
  /** Name of its file. */
  readonly name: string;
  readonly text: string;
}

/** @param sample - The one that is offered, or the address of the one that the workbench begins with. */
export async function readSample(bench: Bench, sample: string | Example): Promise<void> {
  if (typeof sample !== 'string') {
    bench.take(readText(sample.text, sample.name), sample.name, true);
    return;
  }
  const reading = await readAddress(sample);
  // Unless the author was faster with a dataset of their own.
  if (!bench.work.data) bench.take(reading, sample, false);
}
