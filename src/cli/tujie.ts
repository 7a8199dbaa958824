#!/usr/bin/env node
// The command of the package: the only side effect of this folder.
import {main, outputFailed} from './main.js';

const args = process.argv.slice(2);
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  outputFailed(error, args);
});
process.stderr.on('error', () => {
  // Nobody is left who could be told.
});
process.exitCode = await main(args);
