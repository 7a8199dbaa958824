// The React app as markup: the tags, their attributes, and the sentence of each.
import {renderToString} from 'react-dom/server';
import report from 'tujie/data/gangzha-2019.json';
import {App} from './app.tsx';

export const render = (): string => renderToString(<App report={report} />);
