// What a reader finds of the pieces on a page, measured in the page itself. One function, which a test sends to any browser.

/** Every piece of the page: what it shows, how its text looks, and what is wrong with it. */
export function inspect() {
  const STYLES =
    'color direction fontFamily fontSize fontStyle fontWeight letterSpacing lineHeight textAlign textIndent textTransform wordBreak wordSpacing whiteSpace'.split(
      ' ',
    );
  const HOST = 'backgroundColor display paddingBottom paddingLeft paddingRight paddingTop'.split(' ');
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});

  /** Any colour of CSS as red, green, blue and how much of it there is. */
  const known = new Map();
  const rgba = (colour) => {
    if (known.has(colour)) return known.get(colour);
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    known.set(colour, [...canvas.getImageData(0, 0, 1, 1).data]);
    return known.get(colour);
  };
  const luminance = ([red, green, blue]) =>
    [red, green, blue]
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  const above = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;

  /** The ratio between a text and what is behind it; nothing where that is a picture. */
  const contrast = (element) => {
    for (let around = element; around; around = above(around)) {
      const {backgroundColor, backgroundImage} = getComputedStyle(around);
      const ground = rgba(backgroundColor);
      if (ground[3] < 255 && backgroundImage !== 'none') return undefined;
      if (ground[3] < 255 && around !== document.documentElement) continue;
      const [light, dark] = [luminance(rgba(getComputedStyle(element).color)), luminance(ground[3] ? ground : [255, 255, 255])].sort(
        (a, b) => b - a,
      );
      return (light + 0.05) / (dark + 0.05);
    }
    return undefined;
  };

  const skipped = (node) => /^(style|script|svg)$/i.test(node.nodeName) || node.classList?.contains('chart');
  const textOf = (node) =>
    node.nodeType === 3
      ? node.data
      : skipped(node)
        ? ''
        : Array.from((node.shadowRoot || node).childNodes, textOf)
            .join('')
            .replace(/\s/g, '');
  const drawnIn = (root) =>
    [...root.querySelectorAll('*')]
      .filter((element) => !element.closest('svg, style, .chart'))
      .flatMap((element) => [element, ...(element.shadowRoot ? drawnIn(element.shadowRoot) : [])]);
  const look = (element, names) => names.map((name) => `${name}: ${getComputedStyle(element)[name]}`).join('; ');
  const seen = (element) => element.getClientRects().length && getComputedStyle(element).visibility === 'visible';

  // The size and colour of what stands in a sentence are those of the page.
  const faultsOf = (element, ownLook) => {
    const {clientWidth, scrollWidth, localName} = element;
    const {display, fontSize} = getComputedStyle(element);
    const name = `${localName} ${element.getAttribute('part') ?? element.className}`;
    const says = ownLook && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const found = [];
    if (display !== 'inline' && clientWidth > 1 && scrollWidth > clientWidth + 1) found.push(`${name}: ${scrollWidth} > ${clientWidth}`);
    // A stop between two tiles is there to be read out and copied.
    const isHidden = fontSize === '0px' && /^[，,。.；;、：:！!]+$/.test(element.textContent.trim());
    if (says && seen(element) && parseFloat(fontSize) < 14 && !isHidden) found.push(`${name}: ${fontSize}`);
    const ratio = says && seen(element) ? contrast(element) : undefined;
    if (ratio < 4.5) found.push(`${name}: contrast ${ratio.toFixed(1)}`);
    return found;
  };

  const pieces = [];
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      const {localName, shadowRoot} = element;
      if (/^tujie-(?!dataset)/.test(localName)) pieces.push(element);
      else if (shadowRoot) visit(shadowRoot);
    }
  };
  visit(document);
  return pieces.map((piece) => {
    const names = piece.getAttributeNames().filter((name) => /^(indicator|chapter|theme|layout|shape)$/.test(name));
    const inside = piece.shadowRoot ? drawnIn(piece.shadowRoot) : [];
    const inline = piece.getAttribute('layout') === 'inline';
    return {
      key: `${piece.localName}${names
        .sort()
        .map((name) => `[${name}=${piece.getAttribute(name)}]`)
        .join('')}`,
      drawn: !!piece.shadowRoot?.querySelector('[part~=base]'),
      text: piece.shadowRoot ? textOf(piece) : '',
      // What stands in a sentence looks like the sentence.
      host: inline ? '' : look(piece, HOST),
      looks: inline ? [] : inside.map((element) => `${element.localName}: ${look(element, STYLES)}`),
      faults: inside.flatMap((element) => faultsOf(element, !inline)),
      // What reaches out of the window.
      outside: piece.getClientRects().length ? Math.max(0, piece.getBoundingClientRect().right - document.documentElement.clientWidth) : 0,
    };
  });
}
