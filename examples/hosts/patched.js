// What old libraries did to a page: prototypes with enumerable extras, methods of another meaning, constructors in a wrapper.
(() => {
  const {prototype: array} = Array;
  array.each = array.forEach;
  array.toJSON = function () {
    return `[${this.join()}]`;
  };
  array.clone = function () {
    return [].concat(this);
  };
  array.first = array.last = function () {
    return this[0];
  };
  // Prototype 1.6: gives undefined for what it does not find, and runs the others with a context.
  array.find = array.detect = function (act, context) {
    for (let index = 0; index < this.length; index++) if (act.call(context, this[index], index)) return this[index];
    return undefined;
  };
  Object.prototype.extend = function (more) {
    for (const name in more) this[name] = more[name];
    return this;
  };
  String.prototype.strip = function () {
    return this.replace(/^\s+|\s+$/g, '');
  };
  String.prototype.toJSON = function () {
    return `"${this}"`;
  };
  Number.prototype.toJSON = String.prototype.toJSON;
  const {bind} = Function.prototype;
  Function.prototype.bind = function (...words) {
    if (words.length < 2 && words[0] === undefined) return this;
    return bind.apply(this, words);
  };
  Function.prototype.delay = function (seconds) {
    return window.setTimeout(this, seconds * 1000);
  };
  const {remove} = window.Element.prototype;
  window.Element.prototype.remove = function () {
    remove.call(this);
    return this;
  };
  window.Element.prototype.show = window.Element.prototype.hide = function () {
    return this;
  };
  const {Event: OwnEvent} = window;
  window.Event = class extends OwnEvent {};
  const {define, get} = customElements;
  customElements.define = (...words) => define.apply(customElements, words);
  customElements.get = (...words) => get.apply(customElements, words);
  const {fetch: ownFetch} = window;
  window.fetch = (...words) => ownFetch.apply(window, words);
})();
