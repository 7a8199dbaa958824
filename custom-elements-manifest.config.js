// The manifest of the elements: what authors and tools may rely on. Private and internal members are left out.
// Lit's own life cycle, and the provider's wiring, are no matter of authors.
const HIDDEN = new Set(['attributeChangedCallback', 'changed', 'observedAttributes', 'properties', 'styles', 'render', 'updated']);

const isPublic = ({privacy, name}) => privacy !== 'private' && privacy !== 'protected' && !HIDDEN.has(name);

// The analyzer guesses events from `dispatchEvent`; those that are documented carry our prefix.
const isOurs = ({name}) => name?.startsWith('tujie-');

export default {
  globs: ['src/elements/shared/report-element.ts', 'src/elements/!(shared)/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.view.ts', 'src/**/*.styles.ts', 'src/**/*.{option,drawing}.ts', 'src/**/define.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    {
      name: 'public-members',
      packageLinkPhase({customElementsManifest}) {
        for (const module of customElementsManifest.modules) {
          for (const declaration of module.declarations) {
            declaration.members = declaration.members?.filter(isPublic);
            declaration.events = declaration.events?.filter(isOurs);
          }
        }
        // What is shipped is dist/, not src/.
        const shipped = JSON.stringify(customElementsManifest.modules).replace(/src\/(elements\/[\w/-]+)\.ts/g, 'dist/$1.js');
        customElementsManifest.modules = JSON.parse(shipped);
      },
    },
  ],
};
