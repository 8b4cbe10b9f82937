import { expect, test, type Page } from '@playwright/test';
import { axeOn, violationsOn } from './axe.ts';
import { kindsOfPages } from './pages.ts';

const screens = {
  wide: { width: 1440, height: 1000 },
  middle: { width: 1024, height: 900 },
  phone: { width: 390, height: 844 },
};

// Axe takes long over a long page.
test.setTimeout(240_000);

/** Axe itself needs script, so a page “without script” is one whose scripts are taken out on the way. */
async function takeOutScripts(page: Page): Promise<void> {
  await page.route('**/*.html', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
    await route.fulfill({ response, body });
  });
}

const all = [
  { colorScheme: 'light', screen: 'wide' },
  { colorScheme: 'dark', screen: 'middle' },
  { colorScheme: 'light', screen: 'phone' },
  { colorScheme: 'dark', screen: 'phone' },
] as const;
/** What can differ between two looks at the same elements. */
const LOOKS = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block', 'meta-viewport'];

/** Long pages that are all of one piece. */
const LONG = new Set(['sources', 'packet']);
const extremes = [
  { colorScheme: 'light', screen: 'wide' },
  { colorScheme: 'dark', screen: 'phone' },
] as const;
/** Without script a page is the same but for what script adds, so one look will do. */
const [, phone] = extremes;

const isExtreme = (screen: string, colorScheme: string): boolean =>
  extremes.some((look) => look.screen === screen && look.colorScheme === colorScheme);

for (const [kind, address] of Object.entries(kindsOfPages))
  for (const [how, looks] of [
    ['with', all],
    ['without', [phone]],
  ] as const)
    test(`${kind}, ${how} script: no axe violation`, async ({ page }) => {
      if (how === 'without') await takeOutScripts(page);
      await page.goto(address);
      await expect(page.locator('html.js')).toHaveCount(how === 'with' ? 1 : 0);
      for (const { colorScheme, screen } of LONG.has(kind) && how === 'with' ? extremes : looks) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(screens[screen]);
        const axe = axeOn(page);
        // All rules on the two looks that differ most; on those between them, what depends on the look.
        const look = isExtreme(screen, colorScheme) ? axe : axe.withRules(LOOKS);
        expect(await violationsOn(page, look), `${colorScheme}, ${screen}`).toEqual([]);
      }
    });

test('an op-ed with everything open: no axe violation', async ({ page }) => {
  await page.goto(kindsOfPages['op-ed']);
  for (const summary of await page.locator('.gloss summary').all()) await summary.click();
  expect(await violationsOn(page)).toEqual([]);
});

test('positions side by side, settings, card and sheet while open: no axe violation', async ({ page }) => {
  const check = async () => expect(await violationsOn(page)).toEqual([]);
  await page.goto(kindsOfPages['op-ed']);
  await page.getByRole('button', { name: 'The positions side by side' }).first().click();
  await check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await check();
  await page.keyboard.press('Escape');
  await page.locator('#p1 .lemma').first().focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('#card')).toBeVisible();
  await check();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('#r-g-security-dilemma').click();
  await expect(page.locator('.sheet-panel')).toBeVisible();
  await check();
});
