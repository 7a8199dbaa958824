// What Turbo or pjax does to a page: the body of another one takes the place of its own, and nothing is loaded.
const next = document.getElementById('next').content;

/** The second page, with its own dataset under the same name. */
function turn(dataset) {
  const body = document.createElement('body');
  body.append(next.cloneNode(true));
  for (const piece of body.querySelectorAll('[src]')) piece.setAttribute('src', '#report');
  body.append(Object.assign(document.createElement('script'), {type: 'application/json', id: 'report', text: dataset}));
  document.body.replaceWith(body);
}

void fetch('../../data/gangzha-2019.json')
  .then((response) => response.text())
  .then((dataset) => {
    // As soon as the first page is drawn.
    document.addEventListener('tujie-load', () => turn(dataset), {once: true});
    document.head.append(Object.assign(document.createElement('script'), {type: 'module', src: '../../cdn/tujie.js'}));
  });
