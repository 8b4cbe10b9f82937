import { expect, test, type Page } from '@playwright/test';
import { opEd } from './quick.ts';

const FACE = 'EB Garamond';

/** How far the upright face of the texts is. */
const faceOf = (page: Page) =>
  page.evaluate(
    (family) =>
      [...document.fonts].find((each) => each.family.includes(family) && each.style === 'normal')?.status ?? 'missing',
    FACE,
  );

/** Opens an op-ed as if it had come so many milliseconds after it was wanted. */
async function openedAfter(page: Page, milliseconds: number): Promise<void> {
  await page.addInitScript((time) => (performance.now = () => time), milliseconds);
  await page.goto(opEd);
}

test('a page that was long in coming is shown without waiting for its face, which is there for the next', async ({
  page,
}) => {
  await openedAfter(page, 1000);
  await expect.poll(() => faceOf(page)).toBe('loaded');
  await expect(page.locator('html')).not.toHaveClass(/in-time/);
});

test('a page that came at once asks for its face', async ({ page }) => {
  await openedAfter(page, 0);
  await expect.poll(() => faceOf(page)).toBe('loaded');
});
