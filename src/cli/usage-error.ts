// Wrong use of the command: exit code 2.

/** Says what was given and what was wanted, in the language of the command. */
export class UsageError extends Error {}
