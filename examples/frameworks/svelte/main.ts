// Starts the Svelte app, on markup of a server where there is some.
import {hydrate, mount} from 'svelte';
import 'tujie/tujie.css';
import '../app.css';
import {loadReport} from '../datasets.ts';
import App from './App.svelte';

const target = document.querySelector('#app') as HTMLElement;
const start = target.hasChildNodes() ? hydrate : mount;
start(App, {target, props: {report: await loadReport()}});
