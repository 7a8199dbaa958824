// How terser compresses, for both builds.

/** For code that never calls an arrow or a method as a constructor, reads no `length` of a function and has no getter with an effect: ours and Lit's. */
export const SMALLEST = {passes: 5, keep_fargs: false, pure_getters: true, unsafe_arrows: true, unsafe_methods: true};

/** For ECharts, whose functions are constructors as well. */
export const CONSTRUCTORS_KEPT = {passes: 3};

/**
 * For files of which a page calls nearly all: a browser that knows this line (https://v8.dev/blog/explicit-compile-hints) compiles them beside the
 * page while they load, and not one function after the other when it is called. It has to stand first.
 */
export const ALL_CALLED = '//# allFunctionsCalledOnLoad';
