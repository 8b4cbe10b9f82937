import { expect, test } from '@playwright/test';

const petro = '/op-eds/russia-needs-security-guarantees.html';
const cimbala = '/op-eds/revising-the-topspin.html';

test('from the contents to a reading, a gloss, an entry, and the other reading', async ({ page }) => {
  await page.goto('/index.html');
  await page.getByRole('link', { name: /Revising the Topspin/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Revising the Topspin/);
  await page.locator('#r-g-nato').click();
  await expect(page).toHaveURL(/#g-nato$/);
  await expect(page.locator('#g-nato')).toBeInViewport();
  await page.locator('#g-nato .head').getByRole('link', { name: 'NATO', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('NATO');
  const other = page.locator('section[aria-labelledby=mentions] li').last();
  await expect(other.locator('mark')).toHaveText('NATO');
  await other.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${petro}#[pc]\\d+$`));
});

test('a gloss leads back to its lemma', async ({ page }) => {
  await page.goto(`${cimbala}#g-security-dilemma`);
  await page.locator('#g-security-dilemma').getByRole('link', { name: 'Back to the text' }).click();
  await expect(page).toHaveURL(/#r-g-security-dilemma$/);
  await expect(page.locator('#r-g-security-dilemma')).toBeInViewport();
});

test('following a lemma to a gloss in sight scrolls nothing, unfolds it, and Back returns', async ({ page }) => {
  await page.goto(petro);
  const lemma = page.locator('#r-g-vladimir-putin');
  await lemma.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const before = await lemma.boundingBox();
  await lemma.click();
  await expect(page.locator('#g-vladimir-putin details')).toHaveAttribute('open', '');
  await expect(page.locator('#g-vladimir-putin')).toBeFocused();
  expect((await lemma.boundingBox())?.y).toBe(before?.y);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${petro}$`));
});

test('a panel closes when the focus moves on', async ({ page }) => {
  await page.goto(petro);
  await page.getByRole('button', { name: 'The positions side by side' }).first().click();
  const panel = page.locator('.positions:popover-open');
  await panel.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Tab');
  await expect(panel).toHaveCount(0);
});

test('a link to a folded gloss unfolds it', async ({ page }) => {
  await page.goto(`${petro}#g-containment`);
  await expect(page.locator('#g-containment details')).toHaveAttribute('open', '');
});

test('a paragraph’s number is its permanent link', async ({ page }) => {
  await page.goto(petro);
  await page.getByRole('link', { name: 'Paragraph 7, permanent link' }).click();
  await expect(page).toHaveURL(/#p7$/);
});

test('a gloss stands beside its lemma where there is room', async ({ page }) => {
  await page.goto(cimbala);
  const lemma = await page.locator('#r-g-escalation-control').boundingBox();
  const gloss = await page.locator('#g-escalation-control').boundingBox();
  expect(Math.abs((lemma?.y ?? 0) - (gloss?.y ?? 1000))).toBeLessThan(12);
  expect(gloss?.x ?? 0).toBeGreaterThan((lemma?.x ?? 0) + (lemma?.width ?? 0));
});

test('a repeated mention is a quiet link to the entry', async ({ page }) => {
  await page.goto(cimbala);
  await expect(page.locator('a.lemma[href="#g-nato"]')).toHaveCount(1);
  await expect(page.locator('a.mention[href$="/organizations/nato.html"]').first()).toBeVisible();
});

test('positions open side by side, close with Escape, and give the focus back', async ({ page }) => {
  await page.goto(petro);
  const button = page.getByRole('button', { name: 'The positions side by side' }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('.positions:popover-open');
  const [left, right] = await panel.locator('.position').all();
  const [a, b] = [await left?.boundingBox(), await right?.boundingBox()];
  expect(a?.y).toBe(b?.y);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('without script everything is there to read and every gloss can be reached', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(petro);
  await expect(page.locator('#p10')).toBeVisible();
  await page.locator('#r-g-cuban-missile-crisis').click();
  await expect(page.locator('#g-cuban-missile-crisis')).toBeInViewport();
  await page.locator('#g-cuban-missile-crisis summary').click();
  await expect(page.locator('#g-cuban-missile-crisis .cites')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reading settings' })).toBeHidden();
  await page.close();
});

test('on paper every gloss is open, numbered, and addresses are spelt out', async ({ page }) => {
  await page.goto(petro);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#g-containment .cites')).toBeVisible();
  await expect(page.locator('#positions-n-main-reason .position').first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden();
  const number = (selector: string, pseudo: string) =>
    page.locator(selector).evaluate((element, part) => getComputedStyle(element, part).content, pseudo);
  expect(await number('#r-g-containment', '::after')).toContain('counter');
  expect(
    await number('a[rel~=external]', '::after').catch(() => number('header a[rel~=external]', '::after')),
  ).toContain('http');
});

test('an address that does not exist leads on', async ({ page }) => {
  const response = await page.goto('/nowhere.html');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link', { name: 'Readings' })).toBeVisible();
});
