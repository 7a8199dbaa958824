// What print-js and readers in a window of their own do: the article goes into another document, as a copy or itself.
const article = document.getElementById('article');

/** A frame of the page; without an address it is there at once. */
function frame() {
  const element = Object.assign(document.createElement('iframe'), {title: '打印', width: '100%', height: 900});
  document.getElementById('frame').replaceChildren(element);
  return element;
}

// There, and back to where it was.
customElements.whenDefined('tujie-report').then(() => {
  const {parentNode: home, nextSibling: next} = article;
  const there = frame();
  there.contentDocument.body.append(article);
  home.insertBefore(article, next);
  there.remove();
});

document.getElementById('print').addEventListener('click', () => frame().contentDocument.body.append(article.cloneNode(true)));
