// The language of a command, from the environment that it runs in. Pure.

/** The BCP 47 tag of the first locale that is set, as POSIX reads it; empty, which stands for Chinese, where none names a language. */
export function environmentLanguage(environment: Readonly<Record<string, string | undefined>>): string {
  const {LC_ALL, LC_MESSAGES, LANG} = environment as Partial<Record<'LC_ALL' | 'LC_MESSAGES' | 'LANG', string>>;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? '';
  const tag = locale.split(/[.@]/)[0] ?? '';
  return /^(C|POSIX)$/.test(tag) ? '' : tag.replace('_', '-');
}
