// Runs the tests beside the sources in a real Chromium. `npm run try -- NAME` runs those of one element or room.
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {emulateMediaPlugin, setViewportPlugin} from '@web/test-runner-commands/plugins';
import {buildSync} from 'esbuild';
import {launchOptions} from './tools/dev/browser.js';
import {groupOf, GROUPS} from './tools/dev/groups.js';

const groups = GROUPS.filter(({beside}) => beside).map(({name, files}) => ({name, files}));

const asked = process.argv.indexOf('--group') + 1;
// Refused with the names that there are.
if (asked) groupOf(process.argv[asked] ?? '');

/** Modules in one file, as a browser reads them. */
const bundle = (contents) =>
  buildSync({
    stdin: {contents, resolveDir: import.meta.dirname},
    bundle: true,
    format: 'esm',
    write: false,
    define: {'process.env.NODE_ENV': '"production"'},
  }).outputFiles[0].text;

// ECharts served as it comes is hundreds of requests; Readability is no module.
const BUNDLES = [
  [
    /^echarts\/\w+$/,
    '/bundled-echarts.js',
    bundle(['charts', 'components', 'core', 'renderers'].map((part) => `export * from 'echarts/${part}';`).join('\n')),
  ],
  [/^@mozilla\/readability$/, '/bundled-readability.js', bundle("export {Readability} from '@mozilla/readability';")],
];
const bundled = {
  name: 'bundled',
  resolveImport: ({source}) => BUNDLES.find(([name]) => name.test(source))?.[1],
  serve({path}) {
    const body = BUNDLES.find(([, served]) => served === path)?.[2];
    return body === undefined ? undefined : {body, type: 'js'};
  },
};

const TTF = '/node_modules/@expo-google-fonts';

export default {
  ...(asked ? {groups} : {files: 'src/**/*.test.ts'}),
  nodeResolve: {exportConditions: ['browser', 'default']},
  browsers: [chromeLauncher({launchOptions: launchOptions(), concurrency: 1})],
  plugins: [bundled, esbuildPlugin({ts: true, target: 'es2021', tsconfig: 'tsconfig.json'}), emulateMediaPlugin(), setViewportPlugin()],
  testFramework: {config: {ui: 'bdd', timeout: 5000}},
  // The first families of the elements' own lists, so that lines break alike on every machine and in every engine.
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="zh-CN">
  <head>
    <title>test</title>
    <style>
      @font-face { font-family: 'PingFang SC'; font-weight: 100 500; src: url('${TTF}/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'); }
      @font-face { font-family: 'PingFang SC'; font-weight: 600 900; src: url('${TTF}/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'); }
      @font-face { font-family: 'DIN Alternate'; font-weight: 700; src: url('${TTF}/arimo/700Bold/Arimo_700Bold.ttf'); }
    </style>
  </head>
  <body>
    <script type="module">
      // Text that is measured is measured in the font that it is set in.
      const ready = Promise.all([...document.fonts].map((font) => font.load()));
      void ready.then(() => import('${framework}'));
    </script>
  </body>
</html>`,
};
