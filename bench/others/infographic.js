// AntV Infographic: one drawing for each list, in the plainest of its templates.
import {Infographic} from '@antv/infographic';

const lists = await fetch('words.json').then((answer) => answer.json());
document.querySelectorAll('.drawn').forEach((container, n) => {
  new Infographic({container, width: '100%', template: 'list-column-simple-vertical-arrow', data: lists[n]}).render();
});
