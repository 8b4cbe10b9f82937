import { expect, test, type Page } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { sites } from './sites.ts';

// A worker would keep an older page.
test.use({ serviceWorkers: 'block' });

const address = '/chronology.html';
const own = '/op-eds/russia-needs-security-guarantees/chronology.html';
const crowded = `${sites.crowded.url}${address}`;

const shown = (page: Page) => page.locator('#times li:visible');
const told = (page: Page) => page.getByRole('status');
const line = (page: Page) => page.locator('#line');
const widthOf = (page: Page) => page.locator('#line svg').evaluate((svg) => svg.getBoundingClientRect().width);
const leftOf = (page: Page) => line(page).evaluate((box) => box.scrollLeft);
const query = (page: Page) => new URL(page.url()).search;

/** How many things are drawn: marks, and those that a count stands for. */
function drawn(page: Page): Promise<number> {
  return page
    .locator('#line svg a')
    .evaluateAll((links) =>
      links.reduce(
        (sum, link) => sum + Number(/^\+(\d+)$/.exec(link.querySelector('.count')?.textContent ?? '')?.[1] ?? 1),
        0,
      ),
    );
}

/** Pairs of labels, marks and counts that touch, as the browser sets them. */
function touching(page: Page): Promise<string[]> {
  return page.locator('.line svg a').evaluateAll((links) => {
    const boxes = links.flatMap((link) => {
      const texts = [...link.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
      const name = link.textContent;
      const [left, right] = [Math.min(...texts.map((box) => box.left)), Math.max(...texts.map((box) => box.right))];
      const middle = texts.reduce((sum, box) => sum + (box.top + box.bottom) / 2, 0) / texts.length;
      return texts.length === 0 ? [] : [{ name, left, right, middle }];
    });
    const apart = 12;
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => Math.abs(a.middle - b.middle) < apart && a.left < b.right && b.left < a.right)
        .map((b) => `${a.name} × ${b.name}`),
    );
  });
}

for (const [what, url] of [
  ['the real line', address],
  ['a crowded line', crowded],
  ['an op-ed’s own', own],
] as const)
  test.describe(what, () => {
    test('is whole without JavaScript: drawn, and as a list that every mark leads into', async ({ browser }) => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(new URL(url, sites.real.url).href);
      await expect(page.locator('.line svg')).toBeVisible();
      await expect(page.locator('.narrow-time, .zoom').filter({ visible: true })).toHaveCount(0);
      const dead = await page
        .locator('.line a[href^="#"]')
        .evaluateAll((links) =>
          links
            .map((link) => link.getAttribute('href')?.slice(1) ?? '')
            .filter((id) => document.getElementById(id) === null),
        );
      expect(dead).toEqual([]);
      expect(await touching(page)).toEqual([]);
      await page.close();
    });

    test('fits a narrow page with large text, and every target a finger', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      for (const text of ['100%', '200%']) {
        await page.goto(url);
        await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        const targets = page.locator(
          'main :is(button, label, select, input:not([type=checkbox]), .line .target, .line .crowd)',
        );
        const small = await targets.evaluateAll((all) =>
          all
            .map((target) => ({ text: target.outerHTML, box: target.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
            .map((target) => target.text),
        );
        expect(small).toEqual([]);
      }
    });

    test('is printed as a list, without what only a screen can do', async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(url);
      await expect(page.locator('.chronology li').first()).toBeVisible();
      await expect(page.locator('.narrow-time, .zoom button').filter({ visible: true })).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  });

for (const [width, colorScheme] of [
  [1440, 'light'],
  [390, 'dark'],
] as const)
  test(`a crowded line, ${width} pixels wide and ${colorScheme}, has no axe violation`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(crowded);
    expect(await violationsOn(page)).toEqual([]);
  });

test.describe('narrowed', () => {
  test('by kind, the list and the drawing tell the same, and so does the address', async ({ page }) => {
    await page.goto(address);
    const all = await shown(page).count();
    expect(await drawn(page)).toBe(all);
    for (const kind of ['Readings', 'People', 'Events', 'Organizations', 'Concepts'])
      await page.getByRole('checkbox', { name: kind }).uncheck();
    const treaties = await shown(page).count();
    expect(treaties).toBeLessThan(all);
    await expect(page.locator('#times li:visible:not(.k-treaties)')).toHaveCount(0);
    await expect(told(page)).toContainText(`${treaties} of ${all} dates`);
    await expect.poll(() => drawn(page)).toBe(treaties);
    expect(query(page)).toBe('?kind=treaties');
    await page.reload();
    await expect(told(page)).toContainText(`${treaties} of ${all} dates`);
    await expect(page.getByRole('checkbox', { name: 'People' })).not.toBeChecked();
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(shown(page)).toHaveCount(all);
    await expect.poll(() => drawn(page)).toBe(all);
    expect(query(page)).toBe('');
  });

  test('by an entry that an address names, with and without what is related to it', async ({ page }) => {
    await page.goto(`${address}?entry=minsk-ii#at-minsk-ii-2015-02-12`);
    await expect(page.getByRole('combobox', { name: 'Entry' })).toHaveValue('minsk-ii');
    const near = await shown(page).count();
    await expect(page.locator('#at-minsk-ii-2015-02-12')).toBeVisible();
    await expect(page.locator('#times li:visible a[href$="/minsk-i.html"]').first()).toBeVisible();
    await page.getByRole('checkbox', { name: 'related' }).uncheck();
    await expect(page.locator('#times li:visible > span > a[href$="/minsk-ii.html"]')).toHaveCount(
      await shown(page).count(),
    );
    expect(await shown(page).count()).toBeLessThan(near);
    await expect.poll(() => drawn(page)).toBe(await shown(page).count());
    expect(query(page)).toBe('?entry=minsk-ii&near=no');
    expect(new URL(page.url()).hash).toBe('#at-minsk-ii-2015-02-12');
  });

  test('by an op-ed and by years, with the keyboard', async ({ page }) => {
    await page.goto(address);
    await page.getByRole('combobox', { name: 'Mentioned in' }).selectOption({ index: 1 });
    const mentioned = await shown(page).count();
    await page.getByRole('textbox', { name: 'From' }).focus();
    await page.keyboard.type('1990');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1999');
    expect(await shown(page).count()).toBeLessThan(mentioned);
    await expect(page.locator('#y1990, #y1999').first()).toBeVisible();
    await expect(page.locator('#d2000')).toBeHidden();
    expect(query(page)).toMatch(/^\?reading=[a-z-]+&from=1990&to=1999$/);
    await expect(line(page).locator('.years').first()).toHaveText('1990');
  });

  test('by a year that is typed once it is whole, or left', async ({ page }) => {
    await page.goto(address);
    const all = await shown(page).count();
    const from = page.getByRole('textbox', { name: 'From' });
    await from.pressSequentially('199');
    await expect(shown(page)).toHaveCount(all);
    expect(query(page)).toBe('');
    await from.press('1');
    expect(query(page)).toBe('?from=1991');
    await from.press('Backspace');
    expect(query(page)).toBe('?from=1991');
    await from.fill('');
    expect(query(page)).toBe('');
    await from.pressSequentially('800');
    await from.press('Enter');
    expect(query(page)).toBe('?from=800');
  });

  test('to nothing, it says so and what to do', async ({ page }) => {
    await page.goto(`${address}?from=1&to=2`);
    await expect(shown(page)).toHaveCount(0);
    await expect(told(page)).toContainText('clear the choice');
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(shown(page).first()).toBeVisible();
  });

  test('has no axe violation', async ({ page }) => {
    await page.goto(`${address}?entry=nato&from=1990`);
    await expect(told(page)).toContainText(' of ');
    expect(await violationsOn(page)).toEqual([]);
  });
});

test.describe('drawn nearer', () => {
  test.use({ viewport: { width: 1280, height: 1000 } });

  test('with buttons, without a label that touches another', async ({ page }) => {
    await page.goto(crowded);
    const before = await widthOf(page);
    for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Larger' }).click();
    await expect.poll(() => widthOf(page)).toBeGreaterThan(before * 4);
    expect(await touching(page)).toEqual([]);
    const left = await leftOf(page);
    await page.getByRole('button', { name: 'Later' }).click();
    expect(await leftOf(page)).toBeGreaterThan(left);
    await page.getByRole('button', { name: 'Earlier' }).click();
    expect(await leftOf(page)).toBe(left);
    await page.getByRole('button', { name: 'The whole line' }).click();
    await expect.poll(() => widthOf(page)).toBe(await line(page).evaluate((box) => box.clientWidth));
  });

  test('with keys', async ({ page }) => {
    await page.goto(address);
    const before = await widthOf(page);
    await line(page).focus();
    await page.keyboard.press('+');
    await expect.poll(() => widthOf(page)).toBeGreaterThan(before);
    const left = await leftOf(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => leftOf(page)).toBeGreaterThan(left);
    await page.keyboard.press('-');
    await page.keyboard.press('0');
    await expect.poll(() => widthOf(page)).toBe(await line(page).evaluate((box) => box.clientWidth));
  });

  test('with the wheel about where it points, and pulled along', async ({ page }) => {
    await page.goto(address);
    const box = await line(page).boundingBox();
    const [x, y] = [(box?.x ?? 0) + 900, (box?.y ?? 0) + 20];
    const before = await widthOf(page);
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -400);
    await page.keyboard.up('Control');
    await expect.poll(() => widthOf(page)).toBeGreaterThan(before * 2);
    const left = await leftOf(page);
    expect(left).toBeGreaterThan(500);
    await page.mouse.down();
    await page.mouse.move(x + 200, y, { steps: 4 });
    await page.mouse.up();
    expect(left - (await leftOf(page))).toBeCloseTo(200, -1);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('a count opens, until what it stands for is told apart', async ({ page }) => {
    await page.goto(crowded);
    const before = await widthOf(page);
    const labels = page.locator('#line .k-events text:not(.icon, .count)');
    const few = await labels.count();
    await page.locator('#line .k-events .crowd').first().click();
    await expect.poll(() => widthOf(page)).toBeGreaterThan(before * 1.5);
    await expect.poll(() => labels.count()).toBeGreaterThan(few);
    expect(await touching(page)).toEqual([]);
    await expect(line(page)).toBeFocused();
  });

  test('a mark leads to what the list says of it', async ({ page }) => {
    await page.goto(address);
    await line(page).getByText('Minsk II', { exact: true }).click();
    expect(new URL(page.url()).hash).toBe('#at-minsk-ii-2015-02-12');
    await expect(page.locator('#at-minsk-ii-2015-02-12')).toBeInViewport();
  });
});

test('the list leads from an op-ed to its own chronology, and that to its paragraphs', async ({ page }) => {
  await page.goto(address);
  await page.locator('.k-op-eds small a').last().click();
  await page.waitForURL(/\/op-eds\/[a-z-]+\/chronology\.html$/);
  await page.locator('.reaching a').first().click();
  await page.waitForURL(/\/op-eds\/[a-z-]+\.html#[a-z]\d+$/);
});
