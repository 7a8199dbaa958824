// How paragraphs stand in a mosaic: grounds and running text, in columns by their content. No query of a container: Chromium 90 has none.
import {css} from 'lit';

export const mosaic = css`
  .mosaic,
  .apart {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  .mosaic {
    max-width: none;
  }
  .mosaic > li,
  .mosaic > p:not(.small) {
    border: 0;
    display: contents;
  }
  .mosaic > .apart.apart {
    display: flex;
    flex: 1 0 100%;
    min-width: 0;
  }
  /* Nearer to the tiles above it than to those below. */
  .mosaic .small {
    flex: 1 0 100%;
    margin: -0.3em 0 0.3em;
  }
  .ground,
  .prose {
    background: linear-gradient(var(--_rule), var(--_rule)) 0 0 / 100% 1px no-repeat;
    display: block;
    min-width: 0;
    padding: 0.6em 0.75em 0.75em;
    position: relative;
  }
  .ground {
    background-color: var(--_tile);
    border-radius: var(--_radius);
  }
  /* One column is ten letters wide. What a row has left is shared out; in a narrow place each takes a row, or two narrow ones share it. */
  .w1 {
    flex: 1 1 max(9.9em, min(100%, (32em - 100%) * 999));
    max-width: max(24em, (46em - 100%) * 999);
  }
  .w1h {
    flex: 1.5 1 max(15.2em, min(100%, (32em - 100%) * 999));
    max-width: max(36em, (46em - 100%) * 999);
  }
  .w2 {
    flex: 2 1 max(20.5em, min(100%, (32em - 100%) * 999));
    max-width: max(48em, (46em - 100%) * 999);
  }
  .w2h {
    flex: 2.5 1 max(25.8em, min(100%, (32em - 100%) * 999));
    max-width: max(60em, (46em - 100%) * 999);
  }
  .w3 {
    flex: 3 1 max(31.1em, min(100%, (32em - 100%) * 999));
    max-width: max(72em, (46em - 100%) * 999);
  }
  .w3h {
    flex: 3.5 1 max(36.4em, min(100%, (32em - 100%) * 999));
    max-width: max(84em, (46em - 100%) * 999);
  }
  .w4 {
    flex: 4 1 max(41.7em, min(100%, (32em - 100%) * 999));
    max-width: max(96em, (46em - 100%) * 999);
  }
  .narrow.w1 {
    flex-basis: max(9.2em, min(50% - 6px, 9.9em));
  }
  .narrow.w1h {
    flex-basis: max(9.2em, min(50% - 6px, 15.2em));
  }
  .narrow.w2 {
    flex-basis: max(9.2em, min(50% - 6px, 20.5em));
  }
  .ground.begins:not(.bare)::before {
    left: calc(1.75 * var(--_radius));
  }
  .bare {
    background-color: transparent;
    border-radius: 0;
    padding-inline: 0 0.6em;
  }
  .begins::before {
    background: var(--_accent);
    content: '';
    height: 3px;
    left: 0;
    position: absolute;
    top: 0;
    width: 30px;
  }
  .ground:not(.tile) {
    display: flex;
    flex-wrap: wrap;
    overflow: hidden;
    padding-inline: 0;
    row-gap: 0.9em;
  }
  .ground > .tile {
    border-left: 1px solid var(--_rule);
    margin-left: -1px;
    max-width: none;
    padding: 0 0.75em;
  }
  .ground > .w1 {
    flex: 1 1 9.9em;
  }
  .ground > .w1h {
    flex: 1.5 1 14.85em;
  }
  .ground > .w2 {
    flex: 2 1 19.8em;
  }
  .ground > .w3 {
    flex: 3 1 29.7em;
  }
  .ground > .w4 {
    flex: 4 1 39.6em;
  }
  .ground > .narrow.w1 {
    flex-basis: max(9.2em, min(50%, 9.9em));
  }
  .ground > .narrow.w1h {
    flex-basis: max(9.2em, min(50%, 14.85em));
  }
  /* Running text: its figures grown, in columns of the mosaic by its length. */
  .prose {
    line-height: 1.7;
    padding-inline: 0 0.6em;
  }
  .prose.prose {
    max-width: 46em;
  }
  .half {
    flex: 1 1 max(50% - 6px, (32em - 100%) * 999);
  }
  .row,
  .two {
    flex: 1 1 100%;
  }
  .two.two {
    max-width: none;
    column-gap: 2.2em;
    columns: 26em 2;
  }
  .prose mark:not(.plain) {
    text-decoration: none;
  }
  .prose mark .digits {
    color: var(--_accent);
    font-size: 1.4em;
    line-height: 1;
  }
  /* Browsers that know no gap between tiles that stand in paragraphs: Chromium 84 to 86 know both ways. */
  @supports not (inset: 0) {
    .ground,
    .prose {
      margin-bottom: 12px;
    }
    .mosaic > :not(.apart) > * {
      margin-right: 12px;
    }
  }
  @media print {
    .ground,
    .prose {
      break-inside: avoid;
    }
    .mosaic > .apart,
    .row,
    .two {
      break-inside: auto;
    }
    /* Columns that a sheet ends go on beside it, out of sight. */
    .two.two {
      columns: auto;
      max-width: 46em;
    }
  }
  /* A drawn line is taken for a ground, which is none there. */
  @media (forced-colors: active) {
    .ground,
    .prose {
      border-top: 1px solid;
    }
  }
`;
