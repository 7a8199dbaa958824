// Prints the dataset of a fictional province: `node tools/dev/generate-province.js --figures 2000 --seed 3 > province.json`.
import {parseArgs} from 'node:util';
import {fictionalProvince} from './fictional-province.js';

const {values} = parseArgs({options: {figures: {type: 'string', default: '141'}, seed: {type: 'string', default: '1'}}});
const report = fictionalProvince({figures: Number(values.figures), seed: Number(values.seed)});
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
