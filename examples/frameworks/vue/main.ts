// Starts the Vue app, on markup of a server where there is some.
import {createApp, createSSRApp} from 'vue';
import 'tujie/tujie.css';
import '../app.css';
import {loadDraft, loadReport} from '../datasets.ts';
import App from './App.vue';

const target = document.querySelector('#app') as HTMLElement;
const create = target.hasChildNodes() ? createSSRApp : createApp;
create(App, {report: await loadReport(), draft: await loadDraft()}).mount(target);
