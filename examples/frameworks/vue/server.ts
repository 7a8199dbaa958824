// The Vue app as markup: the tags, their attributes, and the sentence of each.
import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';
import report from 'tujie/data/gangzha-2019.json';
import draft from 'tujie/data/minimal.json';
import App from './App.vue';

export const render = (): Promise<string> => renderToString(createSSRApp(App, {report, draft}));
