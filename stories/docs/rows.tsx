// A table whose meaning stands in both languages, and code in the words of a text.
import type {ReactNode} from 'react';
import './docs.css';

/** `code` in a text, as Markdown has it. */
export const inline = (text: string): ReactNode =>
  text.split('`').map((piece, index) => (index % 2 ? <code key={index}>{piece}</code> : piece));

/** One row: what is meant, as code; in Chinese; in English; and what else is known of it. */
export interface Row {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly more?: ReactNode;
}

interface Props {
  /** Heads of the columns. */
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

export const Rows = ({head, rows}: Props) => (
  <table className="rows">
    <thead>
      <tr>
        {head.map((text) => (
          <th key={text} scope="col">
            {text}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({name, zh, en, more}) => (
        <tr key={name}>
          <th scope="row">{inline(name)}</th>
          {more === undefined ? null : <td className="plain">{more}</td>}
          <td>
            <p lang="zh-CN">{inline(zh)}</p>
            <p lang="en">{inline(en)}</p>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
