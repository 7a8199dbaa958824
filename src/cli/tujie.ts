#!/usr/bin/env node
// The command of the package: the only side effect of this folder.
import {main} from './main.js';

process.exitCode = main(process.argv.slice(2));
