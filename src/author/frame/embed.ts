// The code for the page around a frame: the frame with its fixed height, and a script that follows the height it says. Pure.
import {attributesHtml} from '../render.js';

export interface Embedded {
  /** Address of the frame in the page around it. */
  readonly address: string;
  /** What a reader who cannot see it is told. */
  readonly title: string;
  readonly id: string;
  readonly height: number;
  /** Whether it needs nothing of its own origin. */
  readonly isSandboxed: boolean;
}

/** The frame alone: as high as stated, and it scrolls where it is too low. */
export const frameTag = ({address, title, id, height, isSandboxed}: Embedded): string =>
  `<iframe${attributesHtml({
    id,
    src: address,
    title,
    width: '100%',
    height: String(height),
    frameborder: '0',
    sandbox: isSandboxed ? 'allow-scripts' : undefined,
  })}></iframe>`;

// Higher is no frame that anybody wants.
const MOST = 100_000;

/** The frame and the script that follows its height: it believes this frame alone, at its own origin. */
export const embedCode = (embedded: Embedded): string => `${frameTag(embedded)}
<script>
(function () {
  var frame = document.getElementById('${embedded.id}');
  // A sandboxed frame has the origin null.
  var origin = frame.hasAttribute('sandbox') ? 'null' : new URL(frame.src).origin;
  window.addEventListener('message', function (event) {
    var said = event.data;
    if (event.source !== frame.contentWindow || event.origin !== origin || !said || said.type !== 'tujie:height') return;
    if (said.height > 0 && said.height < ${MOST}) frame.style.height = said.height + 'px';
  });
  // A frame that changes its size says its height again: that this script came late does no harm.
  frame.style.height = frame.offsetHeight + 1 + 'px';
})();
</script>
`;
