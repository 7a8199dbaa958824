// Whole modules of ECharts that no bundle holds: chart data of version 2, the dark theme, patterns of decals, animation by style sheet, and the
// words of a toolbox. The npm package takes ECharts as it is.

/**
 * What stands in place of each.
 *
 * @type {Record<string, string>}
 */
const INSTEAD = {
  'echarts/lib/preprocessor/backwardCompat.js': 'export default () => {};',
  'echarts/lib/theme/dark.js': 'export default {};',
  'echarts/lib/util/decal.js': 'export const createOrUpdatePatternFromDecal = () => null;',
  'echarts/lib/i18n/langEN.js': 'export default {};',
  'echarts/lib/i18n/langZH.js': 'export default {};',
  'zrender/lib/svg/cssAnimation.js': 'export const createCSSAnimation = () => {};',
  'zrender/lib/svg/cssEmphasis.js': 'export const createCSSEmphasis = () => {};',
};

/**
 * A rollup plugin for a build that holds ECharts: leaves these modules out, and fails where one of them is no longer imported.
 *
 * @returns {import('rollup').Plugin}
 */
export function withoutUnusedEcharts(instead = INSTEAD) {
  const left = new Set(Object.keys(instead));
  return {
    name: 'without-unused-echarts',
    load(id) {
      const module = Object.keys(instead).find((path) => id.endsWith(`/node_modules/${path}`));
      if (!module) return null;
      left.delete(module);
      return instead[module];
    },
    buildEnd(error) {
      if (!error && left.size) this.error(`tools/build/echarts.js: nothing imports ${[...left].join(', ')}. Take it from the list.`);
    },
  };
}
