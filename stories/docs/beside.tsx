// How the pages of prose are set: Chinese with the English beside, and stories as pictures in the text.
import type {ReactNode} from 'react';
import './docs.css';
import {inline} from './rows.js';

interface Props {
  readonly children: ReactNode;
}

/** A passage in both languages: `Zh`, then `En`. */
export const Beside = ({children}: Props) => <div className="beside">{children}</div>;

export const Zh = ({children}: Props) => <div lang="zh-CN">{children}</div>;

export const En = ({children}: Props) => <div lang="en">{children}</div>;

/** Stories side by side. */
export const Gallery = ({children}: Props) => <div className="gallery">{children}</div>;

/** A story with what it shows. */
export const Shown = ({zh, en, children}: Props & {readonly zh: string; readonly en: string}) => (
  <figure className="shown">
    {children}
    <figcaption>
      <p lang="zh-CN">{inline(zh)}</p>
      <p lang="en">{inline(en)}</p>
    </figcaption>
  </figure>
);
