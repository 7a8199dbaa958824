// In the page: how pieces are set, letter by letter. Each function is sent to the page as it is.

/** What no line begins with, and what none ends with. */
export const STOPS = '，。；：、！？”’）》】%,.;:!?)';
export const OPENING = '“‘（《【(';

/**
 * In the page: what is badly set in every piece. No letter stands beyond its box or on another figure, no figure on two lines that one has room
 * for, no line begins with a stop, no last line has fewer than three letters. Of a page without elements it says the same of all that is written.
 *
 * @returns {{figures: number, letters: number, faults: string[]}}
 */
export function badlySet([stops, opening]) {
  const faults = [];
  const range = document.createRange();
  const say = (fault, text, more = '') => faults.push(`${fault}: ${text.replace(/\s+/g, ' ').slice(0, 40)}${more && ` ${more}`}`);
  const nameOf = (block) => block.className || block.getAttribute('part') || block.localName;
  const isHan = /[\u3400-\u9fff]/;
  const isLetter = /[\p{L}\p{N}]/u;
  const styles = new Map();
  const styleOf = (element) => {
    if (!styles.has(element)) {
      const {display, fontSize, overflowX, paddingLeft, paddingRight, position} = getComputedStyle(element);
      const size = parseFloat(fontSize);
      styles.set(element, {
        display,
        size,
        position,
        hides: overflowX !== 'visible',
        padding: [parseFloat(paddingLeft), parseFloat(paddingRight)],
      });
    }
    return styles.get(element);
  };
  const up = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;
  const isBlock = (element) => !/^(inline|contents)$/.test(styleOf(element).display);
  const blockOf = (element) => (isBlock(element) ? element : blockOf(up(element)));
  const rects = new Map();
  const rectOf = (element) => {
    if (!rects.has(element)) rects.set(element, element.getBoundingClientRect());
    return rects.get(element);
  };
  /** The boxes that a text may not leave: its block, its tile, whatever clips, and the window. */
  const boxesOf = new Map();
  const boxFor = (block) => {
    if (boxesOf.has(block)) return boxesOf.get(block);
    let [left, right] = [0, innerWidth];
    let [top, bottom] = [-Infinity, Infinity];
    for (let it = block; it && it !== document.documentElement; it = up(it)) {
      if (!isBlock(it)) continue;
      const box = rectOf(it);
      if (it === block || it.matches('.tile, .ground, .prose, .wrap') || it.shadowRoot || styleOf(it).hides) {
        left = Math.max(left, box.left);
        right = Math.min(right, box.right);
      }
      if (it.matches('.tile, .ground, .prose') || styleOf(it).hides) {
        top = Math.max(top, box.top);
        bottom = Math.min(bottom, box.bottom);
      }
    }
    boxesOf.set(block, {left, right, top, bottom});
    return boxesOf.get(block);
  };
  const letters = [];
  const gather = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        if (node.shadowRoot && !/^(block|flex|grid|flow-root)$/.test(styleOf(node).display)) continue;
        if (node.shadowRoot) gather(node.shadowRoot);
        continue;
      }
      const element = node.parentElement;
      if (!node.data.trim() || !element || element.closest('style, svg, [inert], title')) continue;
      const {size} = styleOf(element);
      // What the edge of a tile says is a pixel high on paper, and has no size elsewhere.
      if (size < 2) continue;
      const block = blockOf(element);
      const mark = element.closest('mark');
      if (size < 14) say('too small', node.data, `${size} px`);
      let at = 0;
      for (const letter of node.data) {
        range.setStart(node, at);
        range.setEnd(node, (at += letter.length));
        if (!letter.trim()) continue;
        const box = range.getClientRects()[0];
        if (!box || !box.width) continue;
        letters.push({letter, box, block, mark, element, size});
      }
    }
  };
  for (const host of document.querySelectorAll('body *'))
    if (host.shadowRoot && host.localName !== 'tujie-dataset') gather(host.shadowRoot);
  // Without a piece that is an element: all that is written.
  if (!letters.length) gather(document.body);

  /** Lines of one block, and what of it holds together by itself: the parts of a tile that its own breaks part. */
  const PARTS = '.words, .lead, .behind, .close, .tail, .counted, mark, [part=label], .aside';
  const partOf = ({element}) => element.closest('.tile') && element.closest(PARTS);
  const isNext = (one, other) => other.box.left >= one.box.right - 2 && other.box.top < one.box.bottom && other.box.bottom > one.box.top;
  const runs = [];
  for (const it of letters) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const before = last?.[last.length - 1];
    if (!run || before.block !== it.block || partOf(before) !== partOf(it)) runs.push([[it]]);
    else if (isNext(before, it)) last.push(it);
    else run.push([it]);
  }
  /** Whether a letter ends a figure of more than eight letters that has all of its line: the stop behind it has no room. */
  const isFull = (before) => {
    if (!before?.mark || before.mark.textContent.length <= 8) return false;
    const {padding} = styleOf(before.block);
    return before.box.right > rectOf(before.block).right - padding[1] - before.size;
  };
  const textOf = (line) => line.map(({letter}) => letter).join('');
  let line;
  for (const {...it} of letters) {
    // Where a line goes on over parts of a tile.
    const before = line?.[line.length - 1];
    if (before && before.block === it.block && isNext(before, it)) {
      line.push(it);
      continue;
    }
    // Whatever box it stands in, and whatever stands above it.
    const follows = before && isNext(before, it) && it.box.left - before.box.right < Math.max(it.size, before.size);
    if (stops.includes(it.letter) && !follows && !isFull(before))
      say('stop begins a line', `${textOf(line ?? []).slice(-6)}/${it.letter}`, `in ${nameOf(it.block)}`);
    if (before?.block === it.block && opening.includes(before.letter)) say('bracket ends a line', textOf(line).slice(-6));
    line = [it];
  }
  for (const run of runs) {
    const [last] = run.slice(-1);
    const text = run.map(textOf).join('/');
    // Where a figure is longer than its line; titles and names, which break between their words.
    if (run.length < 2 || !isHan.test(textOf(last)) || last[0].mark || last[0].element.closest('.name, .heading, nav')) continue;
    if (last.filter(({letter}) => isLetter.test(letter)).length < 3) say('last line', text.slice(-24), `in ${nameOf(run[0][0].block)}`);
  }

  /** Figures: whole on a line where one has room, never broken in their digits. */
  const marks = new Map();
  for (const it of letters) if (it.mark) marks.set(it.mark, [...(marks.get(it.mark) ?? []), it]);
  for (const [, all] of marks) {
    const [first] = all;
    const {padding} = styleOf(first.block);
    const room = rectOf(first.block).width - padding[0] - padding[1];
    const text = textOf(all);
    // With what large digits have beside them, twice where it comes from a level.
    const width = all.reduce((sum, {box}) => sum + box.width, 0) + Math.max(...all.map(({size}) => size)) * 0.4;
    // What is longer than a narrow line breaks between its words.
    const breaksAtSpaces = !isHan.test(text) && text.length > (first.block.matches('.prose') ? 20 : 9);
    all.forEach((it, index) => {
      const before = all[index - 1];
      if (!before || isNext(before, it)) return;
      if (/[\d.]/.test(before.letter) && /[\d.%]/.test(it.letter)) say('digits on two lines', text);
      else if (width <= room - 1 && !breaksAtSpaces)
        say(
          'figure on two lines',
          text,
          `${Math.round(width)} of ${Math.round(room)} px in ${first.block.className}: ${first.block.textContent.slice(0, 60)}`,
        );
    });
  }

  /** What stands beyond its box, or on another. */
  const rows = new Map();
  for (const it of letters) {
    const {left, right, top, bottom} = boxFor(it.block);
    const {box, size} = it;
    const middle = (box.top + box.bottom) / 2;
    it.core = {top: middle - size * 0.3, bottom: middle + size * 0.3};
    const beyond = Math.max(box.right - right, left - box.left, it.core.bottom - bottom, top - it.core.top);
    // The half of a bracket that is empty may hang.
    if (beyond > (stops.includes(it.letter) ? size / 2 : 1))
      say('beyond its box', `${it.letter} of ${it.element.textContent}`, `${Math.round(beyond)} px`);
    for (let row = Math.floor(it.core.top / 20); row <= it.core.bottom / 20; row++) rows.set(row, [...(rows.get(row) ?? []), it]);
  }
  for (const [, all] of rows) {
    const sorted = [...all].sort((one, other) => one.box.left - other.box.left);
    sorted.forEach((it, index) => {
      for (let next = index + 1; next < sorted.length && sorted[next].box.left < it.box.right - 2; next++) {
        const other = sorted[next];
        if (it.core.top < other.core.bottom && other.core.top < it.core.bottom)
          say('letters on each other', `${it.element.textContent} and ${other.element.textContent}`);
      }
    });
  }
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) say('wider than the window', `${wide} px`);
  return {figures: marks.size, letters: letters.length, faults: [...new Set(faults)]};
}
