// Starts the React app, on markup of a server where there is some.
import {createRoot, hydrateRoot} from 'react-dom/client';
import 'tujie/tujie.css';
import '../app.css';
import {loadReport} from '../datasets.ts';
import {App} from './app.tsx';

const target = document.querySelector('#app') as HTMLElement;
const app = <App report={await loadReport()} />;
if (target.hasChildNodes()) hydrateRoot(target, app);
else createRoot(target).render(app);
