// The workbench's list of what a dataset has: whole, told apart, for keyboard and screen reader; and a page that stays where it is.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ownBrowser} from '../browser.js';
import {open, painted} from '../page.js';
import {gate, serve, served} from '../server.js';

const browser = ownBrowser();
const PAGE = '/examples/workbench.html';

/** Waits until the workbench says which dataset it has. */
const composed = (page) =>
  page.waitForFunction(() =>
    document.querySelector('#tujie-workbench')?.shadowRoot?.querySelector('#dataset')?.textContent.includes('json'),
  );

/** In the page: what there is to pick. */
const choices = (page) =>
  page.evaluate(() => {
    const {shadowRoot} = document.querySelector('#tujie-workbench');
    return [...shadowRoot.querySelectorAll('#choice label')].map((row) => ({
      text: row.textContent.trim(),
      isWhole: row.scrollWidth <= row.clientWidth && row.offsetHeight >= row.querySelector('span').offsetHeight,
    }));
  });

for (const width of [320, 1280])
  test(`at ${width} px every choice is whole, and no two read the same`, async () => {
    const server = await serve();
    const {page} = await open(browser, server.url + PAGE, {width, until: composed});
    const offered = await choices(page);
    assert.equal(offered.length, 64);
    assert.deepEqual(
      offered.filter(({isWhole}) => !isWhole),
      [],
    );
    const texts = offered.map(({text}) => text);
    assert.equal(new Set(texts).size, 64);
    // As the report shares its words out.
    assert.ok(texts.includes('收储、出让经营性土地（2019年目标）计划各600亩 · land-granted-2019'), texts.join('\n'));
    // What stands in no pair has no id.
    assert.equal(texts.filter((text) => / · [a-z-]+\d{4}/.test(text)).length, 4);
    await page.close();
  });

test('the keyboard goes through the choices, which stay in view; a screen reader hears each whole, in its chapter', async () => {
  const server = await serve();
  const {page} = await open(browser, server.url + PAGE, {until: composed});
  const [list] = await page.$$('>>> #choice');
  await list.evaluate((element) => element.querySelector(':checked').focus());
  for (let times = 0; times < 20; times++) await page.keyboard.press('ArrowDown');
  const [value, isSeen] = await list.evaluate((element) => {
    const picked = element.querySelector(':checked');
    const [row, box] = [picked, element].map((it) => it.getBoundingClientRect());
    return [picked.value, element.getRootNode().activeElement === picked && row.top >= box.top && row.bottom <= box.bottom];
  });
  assert.deepEqual([value !== 'gdp-2018', isSeen], [true, true]);
  await (await page.$$('>>> #add'))[0].click();
  assert.match(await (await page.$$('>>> #html'))[0].evaluate((field) => field.value), new RegExp(`indicator="${value}"`));

  // What is picked elsewhere comes into view too: the first piece of the composition that shows an indicator.
  await (await page.$$('>>> .occurrences input[value="1"]'))[0].evaluate((radio) => radio.click());
  assert.deepEqual(await list.evaluate((element) => [element.querySelector(':checked').value, element.scrollTop < 40]), ['gdp-2018', true]);

  const told = [];
  const visit = ({role, name, children = []}, group) => {
    if (role === 'radio') told.push([group, name]);
    for (const child of children) visit(child, role === 'group' && name ? name : group);
  };
  visit(await page.accessibility.snapshot({interestingOnly: false}), '');
  const heard = told.filter(([, name]) => name.startsWith('地区生产总值'));
  assert.deepEqual(heard, [
    ['2018年五大工作回眸', '地区生产总值（2018年预计）突破400亿元，增长7%'],
    ['2019年五大工作计划', '地区生产总值（2019年目标）增长7%'],
  ]);
  await page.close();
});

for (const width of [320, 375, 1280])
  for (const at of [0, 0.3, 0.6])
    test(`at ${width} px, scrolled to ${at * 100} %, nothing moves when the data come late`, () => {
      const data = gate(/gangzha-2019\.json$/);
      return served({hold: data.hold}, async (server) => {
        const {page, shift} = await open(browser, server.url + PAGE, {
          width,
          height: 700,
          until: (opening) =>
            opening.waitForFunction(() => document.querySelector('#tujie-workbench')?.shadowRoot?.querySelector('#dataset')),
        });
        await data.asked;
        await page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), at);
        await painted(page);
        data.open();
        await composed(page);
        await page.waitForFunction(() =>
          document
            .querySelector('#tujie-workbench')
            .shadowRoot.querySelector('iframe')
            .contentDocument.querySelector('tujie-goal-gauge')
            ?.shadowRoot?.querySelector('[part=base]'),
        );
        await painted(page);
        const {sum, shifts} = await shift();
        assert.ok(sum <= 0.01, `${sum} ${JSON.stringify(shifts)}`);
        await page.close();
      });
    });
