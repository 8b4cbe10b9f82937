import { expect, test, type Page } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { sites } from './sites.ts';

const address = '/network.html';
const drawn = (page: Page) => page.locator('#network');
const label = (page: Page, name: string) => drawn(page).getByRole('link', { name, exact: true });
const told = (page: Page) => page.locator('.explore').getByRole('status');
const panel = (page: Page) => page.locator('.panel-of-ties');
const row = (page: Page, id: string) => page.locator(`#entry-${id}`);

test('a name leads to its page, by mouse and by key', async ({ page }) => {
  await page.goto(address);
  await label(page, 'Minsk II').click();
  await expect(page).toHaveURL(/\/treaties\/minsk-ii\.html$/);
  await page.goto(address);
  await label(page, 'Minsk I').press('Enter');
  await expect(page).toHaveURL(/\/treaties\/minsk-i\.html$/);
});

test('what an entry is tied to is told in words, marked, and kept in the address', async ({ page }) => {
  await page.goto(address);
  await page.getByLabel('What an entry is tied to').fill('minsk ii');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?entry=minsk-ii$/);
  await expect(told(page)).toHaveText(/^Minsk II is tied to \d+ entries\.$/);
  await expect(panel(page)).toContainText('follows Minsk I');
  await expect(label(page, 'Minsk II')).toHaveClass(/\bchosen\b/);
  await expect(label(page, 'Minsk I')).toHaveClass(/\bnear\b/);
  await panel(page).getByRole('link', { name: 'Minsk I', exact: true }).click();
  await expect(page).toHaveURL(/\?entry=minsk-i$/);
  await expect(panel(page).getByRole('heading')).toContainText('Minsk I');
  await page.goBack();
  await expect(label(page, 'Minsk II')).toHaveClass(/\bchosen\b/);
  await page.reload();
  await expect(panel(page)).toContainText('follows Minsk I');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(page).toHaveURL(/network\.html$/);
  await expect(panel(page)).toBeEmpty();
  await expect(page.locator('.chosen')).toHaveCount(0);
});

test('a name that is pointed at or has the focus shows its ties; the space key and, if wanted, a click keep them', async ({
  page,
}) => {
  await page.goto(address);
  await label(page, 'Minsk I').hover();
  await expect(label(page, 'Minsk II')).toHaveClass(/\bnear\b/);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(page.locator('.near')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await label(page, 'Minsk I').focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?entry=minsk-i$/);
  await page.getByText('Show less, or more').click();
  await page.getByLabel('A click on a name shows its ties').check();
  await label(page, 'Minsk II').click();
  await expect(page).toHaveURL(/\?entry=minsk-ii$/);
});

test('the shortest path between two entries is told in sentences', async ({ page }) => {
  await page.goto(address);
  await page.getByText('A path between two entries').click();
  await page.getByLabel('From', { exact: true }).fill('Minsk II');
  await page.getByLabel('To', { exact: true }).fill('David Hume');
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page).toHaveURL(/\?from=minsk-ii&to=david-hume$/);
  await expect(told(page)).toHaveText(/^From Minsk II to David Hume: \d+ steps\.$/);
  const steps = panel(page).getByRole('listitem');
  await expect(steps.first()).toContainText('Minsk II');
  await expect(steps.last()).toContainText('David Hume');
  await page.getByLabel('To', { exact: true }).fill('nobody at all');
  await page.keyboard.press('Enter');
  await expect(told(page)).toHaveText('No entry is called “nobody at all”.');
  await expect(page.getByLabel('To', { exact: true })).toBeFocused();
  await page.goto(`${address}?from=minsk-ii&to=david-hume&kind=treaties`);
  await expect(told(page)).toHaveText('There is no path from Minsk II to David Hume by what is shown.');
});

test('what is asked for narrows the drawing and the tables alike', async ({ page }) => {
  await page.goto(address);
  const all = await drawn(page).getByRole('link').count();
  await page.getByText('Show less, or more').click();
  await page.getByLabel('Entries mentioned in').selectOption({ index: 1 });
  await expect(told(page)).toHaveText(new RegExp(`^\\d+ of ${all} entries, \\d+ ties\\.$`));
  await page.getByLabel('Entries of the kind').selectOption('treaties');
  await expect(page).toHaveURL(/\?opEd=[a-z-]+&kind=treaties$/);
  await expect(label(page, 'Rob Bauer')).toBeHidden();
  await expect(row(page, 'rob-bauer')).toBeHidden();
  await expect(told(page)).toHaveText(/^\d+ of \d+ entries, \d+ ties\.$/);
  const shown = await drawn(page).getByRole('link').filter({ visible: true }).count();
  await expect(page.locator('.ties tbody tr:not([hidden])')).toHaveCount(shown);
  await page.getByLabel('Ties', { exact: true }).selectOption('stated');
  const lines = page.locator('#network > .lines > .together').first();
  await expect(lines).toHaveAttribute('d', '');
  await page.goto(`${address}?kind=nothing`);
  await expect(told(page)).toHaveText('No entry is like that. Choose otherwise, or clear what you chose.');
});

test('the drawing is made larger and smaller, and scrolled by the keys', async ({ page }) => {
  await page.goto(address);
  const width = () => drawn(page).evaluate((svg) => svg.getBoundingClientRect().width);
  const before = await width();
  await page.getByRole('button', { name: 'Larger' }).click();
  expect(await width()).toBeCloseTo(before * 1.25, 0);
  const frame = page.getByRole('region', { name: 'The network drawn' });
  await frame.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => frame.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect
    .poll(() => frame.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
    .toBeLessThanOrEqual(1);
});

test('no two names overlap where the page has its type, and each is large enough to be hit', async ({ page }) => {
  for (const url of [address, `${sites.crowded.url}${address}`]) {
    await page.goto(url);
    const { over, small } = await drawn(page).evaluate((svg) => {
      const boxes = [...svg.querySelectorAll('.labels text')].map((text) => text.getBoundingClientRect());
      const crossing = boxes.filter((a, index) =>
        boxes
          .slice(index + 1)
          .some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      );
      const targets = [...svg.querySelectorAll('.labels rect')].map((rect) => rect.getBoundingClientRect());
      return {
        over: crossing.length,
        small: targets.filter(({ width, height }) => Math.min(width, height) < 24).length,
      };
    });
    expect([over, small], url).toEqual([0, 0]);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the drawing leads to pages, the tables say the same, and nothing is offered that takes script', async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.locator('.explore')).toBeHidden();
    await expect(row(page, 'minsk-ii')).toContainText('follows Minsk I');
    await row(page, 'minsk-ii').getByRole('link', { name: 'Minsk I', exact: true }).first().click();
    await expect(page.locator('#entry-minsk-i:target')).toBeInViewport();
    await label(page, 'Minsk II').click();
    await expect(page).toHaveURL(/\/treaties\/minsk-ii\.html$/);
  });
});

for (const width of [320, 390])
  test(`the page fits a screen of ${width} pixels, and with letters of twice the size`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const url of [`${address}?entry=minsk-ii`, `${sites.crowded.url}${address}`]) {
      await page.goto(url);
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(await overflow()).toBeLessThanOrEqual(0);
    }
  });

for (const [state, query, width] of [
  ['untouched', '', 1440],
  ['an entry', '?entry=minsk-ii', 1440],
  ['a path', '?from=minsk-ii&to=david-hume', 390],
  ['narrowed', '?opEd=revising-the-topspin&kind=people&ties=all', 390],
] as const)
  test(`${state}, light and dark: no axe violation`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address + query);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOn(page), colorScheme).toEqual([]);
    }
  });
