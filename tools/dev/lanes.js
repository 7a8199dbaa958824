/**
 * Runs jobs, so many at a time.
 *
 * @template Job
 * @param {readonly Job[]} jobs
 * @param {number} lanes
 * @param {(job: Job) => Promise<void>} run
 */
export async function inLanes(jobs, lanes, run) {
  const left = [...jobs];
  const lane = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await run(next);
  };
  await Promise.all(Array.from({length: lanes}, lane));
}
