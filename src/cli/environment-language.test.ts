import {expect} from '@open-wc/testing';
import {environmentLanguage} from './environment-language.js';
import {isChinese} from '../text/words.js';

describe('the language of a command', () => {
  for (const [environment, lang] of [
    [{}, ''],
    [{LANG: 'C.UTF-8'}, ''],
    [{LANG: 'POSIX'}, ''],
    [{LANG: 'zh_CN.UTF-8'}, 'zh-CN'],
    [{LANG: 'en_GB.UTF-8'}, 'en-GB'],
    [{LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US'}, 'en-US'],
    [{LANG: 'zh_CN', LC_ALL: '', LC_MESSAGES: 'de_DE@euro'}, 'de-DE'],
  ] as const)
    it(`${JSON.stringify(environment)} is ${lang || 'Chinese'}`, () => {
      expect(environmentLanguage(environment)).to.equal(lang);
      expect(isChinese(lang)).to.equal(!/^(en|de)/.test(lang));
    });
});
