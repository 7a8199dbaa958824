// What scripts of a page do to what stands on it.
const [from, to] = ['from', 'to'].map((id) => document.getElementById(id));

const acts = {
  move: () => to.append(...from.children),
  clone: () => to.append(document.querySelector('tujie-indicator-card').cloneNode(true)),
  insert: () => to.insertAdjacentHTML('beforeend', document.querySelector('tujie-indicator-card').outerHTML),
};

for (const [id, act] of Object.entries(acts)) document.getElementById(id).addEventListener('click', act);
