// What the bundles leave out of the libraries, because nothing in them can ever use it. The npm package takes the libraries as they are.

/** Whole files of ECharts: chart data of version 2, the dark theme, patterns of decals, charts drawn on a server, the words of a toolbox. */
const FILES = {
  'echarts/lib/preprocessor/backwardCompat.js': 'export default () => {};',
  'echarts/lib/theme/dark.js': 'export default {};',
  'echarts/lib/util/decal.js': 'export const createOrUpdatePatternFromDecal = () => null;',
  'echarts/lib/i18n/langEN.js': 'export default {};',
  'echarts/lib/i18n/langZH.js': 'export default {};',
  'zrender/lib/svg/cssAnimation.js': 'export const createCSSAnimation = () => {};',
  'zrender/lib/svg/cssEmphasis.js': 'export const createCSSEmphasis = () => {};',
};

/**
 * Passages: what is said to programmers who call a library wrongly; hooks of polyfills and of hydration, which a bundle has no door
 * for; decorators of the standard, attributes that hold JSON or have converters of their own, steps of an update that no element
 * takes, templates of MathML; of valibot defaults, fallbacks, stopping early, and what an issue says beside its place, its type, what
 * was wanted and the message, and properties that an object has not of its own. A test compares what the bundles find in every broken dataset with what the whole library finds.
 */
const PASSAGES = {
  'reactive-element/css-tag.js': [
    ['"CSSResult is not constructable. Use `unsafeCSS` or `css` instead."', '""'],
    [
      `"Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security."`,
      't',
    ],
  ],
  'reactive-element/reactive-element.js': [
    [',p=a.reactiveElementPolyfillSupport', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    ['break;case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
    ['break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    [
      't=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()',
      't=!0,this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)',
    ],
    ['willUpdate(t){}', ''],
    ['shouldUpdate(t){return!0}', ''],
    ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
    ['firstUpdated(t){}', ''],
    ['const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending', 'return this.performUpdate(),!this.isUpdatePending'],
    ['scheduleUpdate(){return this.performUpdate()}', ''],
    ['"function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u', 'u'],
    ['(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute', 'u.toAttribute'],
  ],
  'lit-html/lit-html.js': [
    ['"invalid template strings array"', '""'],
    ['3===i?"<math>":', ''],
    ['3===i?"</math>":', ''],
    ['||3===i', ''],
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")', ''],
  ],
  'lit-element/lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ';'],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
  'valibot/dist/index.mjs': [
    ['`Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`', '""'],
    ['const received = other?.received ?? /* @__PURE__ */ _stringify(input);', ''],
    ['\t\tkind: context.kind,\n\t\ttype: context.type,\n', '\t\ttype: context.type,\n'],
    ['\t\treceived,\n', ''],
    ['\t\trequirement: context.requirement,\n', ''],
    [
      '\t\tissues: other?.issues,\n\t\tlang: config$1.lang,\n\t\tabortEarly: config$1.abortEarly,\n\t\tabortPipeEarly: config$1.abortPipeEarly\n',
      '',
    ],
    [
      'other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang)',
      'context.message',
    ],
    ['\tlang: void 0,\n\tmessage: void 0,\n\tabortEarly: void 0,\n\tabortPipeEarly: void 0\n', ''],
    [
      ' || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0',
      '',
    ],
    ['key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema)', 'input[key]'],
    [
      'else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);\n\t\t\t\t\telse if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish")',
      'else if (valueSchema.type !== "optional")',
    ],
    ['if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);', ''],
    ['config$1.abortEarly', 'false'],
    ['config$1.abortPipeEarly', 'false'],
    ['\t\treference: looseObject,\n', ''],
    ['\t\treference: optional,\n', ''],
    ['\t\treference: picklist,\n', ''],
    ['\t\treference: check,\n', ''],
    ['\t\treference: string,\n', ''],
    ['\t\treference: number,\n', ''],
    // A page with an old library may have given every object a property of its own.
    ['for (const key in this.entries)', 'for (const key of Object.keys(this.entries))'],
    ['for (const key in input) if (/* @__PURE__ */ _isValid', 'for (const key of Object.keys(input)) if (/* @__PURE__ */ _isValid'],
    ['Object.prototype.hasOwnProperty.call(object$1, key) && ', ''],
    ['schema["~standard"] = {', 'return schema;\n\tschema["~standard"] = {'],
  ],
};

/** A rollup plugin that leaves them out, and stops the build where a library no longer has a passage. */
export const trimmed = {
  name: 'trimmed',
  load: (id) => FILES[Object.keys(FILES).find((file) => id.endsWith(file))] ?? null,
  transform(code, id) {
    const passages = PASSAGES[Object.keys(PASSAGES).find((file) => id.endsWith(file))];
    if (!passages) return null;
    for (const [passage, instead] of passages) {
      if (!code.includes(passage)) this.error(`tools/build/trimmed.js: no such passage: ${passage}`);
      code = code.replaceAll(passage, () => instead);
    }
    return {code, map: null};
  },
};
