// The Svelte app as markup: the tags, their attributes, and the sentence of each.
import {render as renderApp} from 'svelte/server';
import report from 'tujie/data/gangzha-2019.json';
import App from './App.svelte';

export const render = (): string => renderApp(App, {props: {report}}).body;
