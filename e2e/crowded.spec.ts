import { expect, test, type Page } from '@playwright/test';
import { sites } from './sites.ts';

const address = `${sites.crowded.url}/op-eds/crowded.html`;
const widths = [320, 390, 600, 768, 940, 1024, 1216, 1280, 1440, 1920, 2560];

/** Pairs of glosses that overlap, glosses that leave the page, and how far the page scrolls sideways, in pixels. */
function faults(page: Page) {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.text .gloss')]
      .map((gloss) => ({ id: gloss.id, box: gloss.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0);
    const width = document.documentElement.clientWidth;
    const crossing = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) =>
            a.box.left < b.box.right - 1 &&
            b.box.left < a.box.right - 1 &&
            a.box.top < b.box.bottom - 1 &&
            b.box.top < a.box.bottom - 1,
        )
        .map((b) => `${a.id} × ${b.id}`),
    );
    const outside = boxes.filter(({ box }) => box.left < 0 || box.right > width + 1).map(({ id }) => id);
    return { crossing, outside, sideways: Math.max(0, document.documentElement.scrollWidth - width) };
  });
}

const none = { crossing: [], outside: [], sideways: 0 };

for (const javaScriptEnabled of [true, false])
  test.describe(`sixty glosses, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const text of ['100%', '200%'])
      test(`at every width, text ${text}`, async ({ page }) => {
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(address);
          await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
          expect.soft(await faults(page), `${width} px`).toEqual(none);
          await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
          expect.soft(await faults(page), `${width} px, everything open`).toEqual(none);
        }
      });
  });

test('all sixty are there', async ({ page }) => {
  await page.goto(address);
  await expect(page.locator('.gloss')).toHaveCount(60);
});
