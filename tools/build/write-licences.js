// Writes cdn/LICENSES.txt: licences and notices of every package inside the bundles, so that whoever copies the folder copies them too.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {licenceText} from '../release/licences.js';
import {libraryPackages, ROOT} from '../release/packages.js';

writeFileSync(join(ROOT, 'cdn/LICENSES.txt'), licenceText(libraryPackages()));
