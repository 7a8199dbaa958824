// How a page with Trusted Types lets the library load a script of its own. The classic build has Lit's own policy here, since such a page names no other.
export const scripts: {createScriptURL(address: string): string} | undefined = undefined;
