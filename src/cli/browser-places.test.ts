import {expect} from '@open-wc/testing';
import {browserPlaces} from './browser-places.js';

const home = '/home/wang';

it('looks for Chrome first, then Chromium, then Edge, in the folders of the path and where they are put', () => {
  const places = browserPlaces({platform: 'linux', environment: {PATH: '/usr/local/bin::/usr/bin'}, home});
  expect(places.slice(0, 2)).to.deep.equal(['/usr/local/bin/google-chrome', '/usr/bin/google-chrome']);
  expect(places.indexOf('/usr/bin/chromium')).to.be.greaterThan(places.indexOf('/usr/bin/google-chrome-stable'));
  expect(places.indexOf('/usr/local/bin/microsoft-edge')).to.be.greaterThan(places.indexOf('/usr/bin/chromium-browser'));
  expect(places).to.include('/opt/google/chrome/chrome');
  expect(browserPlaces({platform: 'linux', environment: {}, home})).to.include('/snap/bin/chromium');
});

it('knows the applications of macOS, those of one user too', () => {
  const places = browserPlaces({platform: 'darwin', environment: {}, home: '/Users/wang'});
  expect(places.slice(0, 2)).to.deep.equal([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Users/wang/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]);
  expect(places).to.include('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
});

it('knows the folders of Windows, as far as there are any', () => {
  const environment = {PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)'};
  const places = browserPlaces({platform: 'win32', environment, home});
  expect(places[0]).to.equal('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  expect(places[places.length - 1]).to.equal('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
  expect(places).to.have.length(6);
});
