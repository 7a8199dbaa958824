// What stands in pages that are not ours: every tag, and the forms that editors leave alone.
import '../define.js';
import {startForms} from './forms.js';

startForms();
