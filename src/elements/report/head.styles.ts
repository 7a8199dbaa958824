// How the head of a report looks, and the band that a plan opens with: the ornament, the contents, the key.
import {css} from 'lit';

export const head = css`
  .band {
    background: linear-gradient(100deg, var(--_deep) 30%, var(--_deeper));
    overflow: hidden;
    position: relative;
  }
  .band .wrap {
    position: relative;
  }
  /* An author's picture, as wide as the page: what says how wide it is in its file may say it in its own rule. */
  .hero ::slotted(*) {
    display: block;
    height: auto;
    width: 100%;
  }
  /* Its letters are the title to the eye; the title itself stays where it is heard, copied and found. */
  .lettered .heading {
    clip-path: inset(50%);
    height: 1px;
    overflow: hidden;
    position: absolute;
    width: 1px;
  }
  .steps {
    bottom: 0;
    color: var(--_accent);
    fill: currentColor;
    fill-opacity: 0.1;
    height: 100%;
    opacity: 0.9;
    position: absolute;
    right: 0;
    stroke: currentColor;
    stroke-opacity: 0.24;
    stroke-width: 1.2;
    width: max(62%, min(100%, 420px));
  }
  .opening .steps {
    opacity: 0.45;
  }
  [part='header'] .wrap {
    padding-bottom: 14px;
    padding-top: clamp(28px, 3.4%, 42px);
  }
  [part='header'] .heading {
    font-size: clamp(1.65em, 1em + 2.9vw, 3.1em);
    color: var(--_title, inherit);
    line-height: 1.28;
    max-width: 14em;
  }
  [part='subtitle'] {
    line-height: 1.65;
    margin-top: 10px;
    max-width: 40em;
    text-wrap: balance;
  }
  .foot {
    align-items: center;
    border-top: 1px solid var(--_rule);
    display: flex;
    flex-wrap: wrap;
    gap: 0 40px;
    justify-content: space-between;
    margin-top: clamp(18px, 2%, 24px);
    padding-top: 8px;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    font-size: max(14px, 0.88em);
    gap: 4px 20px;
    line-height: 1.6;
    padding: 4px 0;
  }
  .key span {
    align-items: center;
    display: flex;
    gap: 7px;
  }
  .key .cells {
    margin: 0;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0 40px;
  }
  nav button {
    font-weight: 600;
    line-height: 1.4;
    padding: calc((44px - 1.4em) / 2) 0;
    text-wrap: balance;
  }
  [part='byline'] {
    margin-top: 10px;
    text-wrap: balance;
  }
  .entry {
    flex: 0 0 100%;
  }
  .entry div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 28px;
  }
  .entry div button {
    font-weight: 400;
  }
  /* Letters of a picture keep no contrast with a ground that is not theirs. */
  @media print {
    .hero {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .lettered .hero {
      display: none;
    }
  }
  @media print, (forced-colors: active) {
    .lettered .heading {
      clip-path: none;
      height: auto;
      position: static;
      width: auto;
    }
  }
  @media print {
    .band {
      background: none;
      border-bottom: 3px solid var(--_accent);
      break-inside: avoid;
    }
    .steps {
      display: none;
    }
    nav {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .band {
      border-bottom: 2px solid;
    }
  }
`;
