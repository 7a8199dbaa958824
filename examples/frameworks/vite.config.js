// One build for the three apps: a page each, and with `--ssr` a module each that renders on a server.
import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

const APPS = ['react', 'vue', 'svelte'];

/** Leaves the tags to the browser: without it Vue looks for components of these names, and warns. */
const isCustomElement = (tag) => tag.startsWith('tujie-');

export default defineConfig(({isSsrBuild}) => ({
  base: './',
  plugins: [vue({template: {compilerOptions: {isCustomElement}}}), svelte()],
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    rolldownOptions: {
      input: Object.fromEntries(APPS.map((app) => [app, isSsrBuild ? `${app}/server` : `${app}.html`])),
    },
  },
}));
