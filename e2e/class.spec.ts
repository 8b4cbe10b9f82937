/** Pointing at an op-ed’s words, a view for the class, reading aloud. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { axeOn, violationsOn } from './axe.ts';
import { openPasted, opEd } from './copying.ts';

const address = `/${opEd}`;
const teach = address.replace('.html', '/teach.html');

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const panel = (page: Page): Locator => page.locator('.class-panel');
const status = (page: Page): Locator => panel(page).getByRole('status');
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const place = (page: Page): Locator => page.locator('.aloud-place');

/** The rest of the page is tried elsewhere. */
async function expectAccessible(page: Page, part: string): Promise<void> {
  expect(await violationsOn(page, axeOn(page).include(part))).toEqual([]);
}

/** Selects from the tenth letter of one paragraph to the fortieth of another. */
async function select(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const textIn = (id: string) => {
        const nodes = document.createTreeWalker(document.querySelector(id) ?? document.body, NodeFilter.SHOW_TEXT);
        for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode())
          if ((node.nodeValue?.length ?? 0) > 40) return node;
        throw new Error(`${id} has no long text.`);
      };
      getSelection()?.setBaseAndExtent(textIn(first), 10, textIn(last), 40);
    },
    [from, to] as const,
  );
  await page.keyboard.press('Shift');
}

test('by keyboard alone: a ¶ leads to its paragraph and offers its link and its citations', async ({ page }) => {
  await page.goto(address);
  const number = page.locator('#p3 .number');
  await number.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog', { name: '¶ 3' });
  await expect(menu.getByRole('button', { name: 'Copy link to ¶ 3' })).toBeFocused();
  await expect(page).toHaveURL(/#p3$/);
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Link to ¶ 3 copied.');
  expect(await clipboard(page)).toMatch(/\/op-eds\/russia-needs-security-guarantees\.html#p3$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(status(page)).toHaveText('Citation of the op-ed, ¶ 3, copied.');
  expect(await clipboard(page)).toMatch(/Responsible Statecraft.*para\. 3/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Citation of this edition, ¶ 3, copied.');
  expect(await clipboard(page)).toMatch(/Postil contributors.*para\. 3/);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(number).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(menu).toBeHidden();
});

test('the style that was chosen is remembered', async ({ page }) => {
  await page.goto(address);
  await page.locator('#p2 .number').click();
  await panel(page).getByLabel('Style of citations').selectOption('MLA');
  await page.reload();
  await page.locator('#p2 .number').click();
  await panel(page)
    .getByRole('button', { name: /citation of the op-ed/ })
    .click();
  await expect(status(page)).not.toBeEmpty();
  expect(await clipboard(page)).toContain('(Petro, par. 2)');
});

test('words that are selected: a link to them, and their quotation; nothing while they are being selected', async ({
  page,
}) => {
  await page.goto(`${address}#p3`);
  const { x, y } = (await page.locator('#p3').boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(x + 60, y + 12);
  await page.mouse.down();
  await page.mouse.move(x + 300, y + 45, { steps: 4 });
  await expect.poll(() => page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(20);
  await expect(panel(page)).toHaveCount(0);
  await page.mouse.up();
  await expect(page.getByRole('dialog', { name: 'Words of ¶ 3' })).toBeVisible();
  const bottom = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? 0);
  expect((await panel(page).boundingBox())?.y).toBeGreaterThan(bottom);
  await panel(page).getByRole('button', { name: 'Copy link to these words' }).click();
  await expect(status(page)).toHaveText('Link to these words copied.');
  expect(await clipboard(page)).toMatch(/\.html#p3:~:text=[^#]+$/);
  await panel(page).getByRole('button', { name: 'Copy quotation with citation' }).click();
  await expect(status(page)).toHaveText('Quotation with citation, ¶ 3, copied.');
  const words = await page.evaluate(() => String(getSelection()).replaceAll('“', '‘').replaceAll('”', '’').trim());
  expect((await clipboard(page)).startsWith(`“${words}”\nPostil contributors`)).toBe(true);
  await page.mouse.click(x + 20, y - 300);
  await expect(panel(page)).toBeHidden();
});

test('words of two paragraphs are quoted as two, and Escape is for good', async ({ page }) => {
  await page.goto(address);
  await select(page, '#p3', '#p4');
  const box = page.getByRole('dialog', { name: 'Words of ¶¶ 3–4' });
  await box.getByRole('button', { name: 'Copy quotation with citation' }).click();
  await expect(status(page)).toHaveText('Quotation with citation, ¶¶ 3–4, copied.');
  expect(await clipboard(page)).toMatch(/^“[^“]+\n\n“[^“]+”\n.*paras\. 3–4/);
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await page.keyboard.press('Shift');
  await select(page, '#p5', '#p5');
  await expect(page.getByRole('dialog', { name: 'Words of ¶ 5' })).toBeVisible();
  // The menu of the paragraph offers the same.
  await page.keyboard.press('Escape');
  await page.locator('#p5 .number').press('Enter');
  await expect(page.getByRole('dialog', { name: '¶ 5', exact: true })).toContainText('Copy link to these words');
});

test('where copying is refused, the text is there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(address);
  await page.locator('#p2 .number').click();
  await panel(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(status(page)).toContainText('Copy it with Ctrl+C');
  const field = page.getByLabel('What to copy');
  await expect(field).toBeFocused();
  const selected = (each: HTMLTextAreaElement) => each.value.slice(each.selectionStart, each.selectionEnd);
  expect(await field.evaluate(selected)).toMatch(/#p2$/);
  await expectAccessible(page, '.class-panel');
});

test('an opened copy is quoted as the op-ed, and its words are in no link', async ({ page }) => {
  await openPasted(page);
  await select(page, '#p2', '#p2');
  await panel(page).getByRole('button', { name: 'Copy quotation with citation' }).click();
  await expect(status(page)).not.toBeEmpty();
  expect(await clipboard(page)).toMatch(/^“[^“]+”\nNicolai N\. Petro/);
  await expect(panel(page).getByRole('button', { name: /link/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.locator('#p2 .number').click();
  await panel(page).getByRole('button', { name: 'Read aloud from here' }).click();
  await expect(place(page)).toHaveText(/¶\s2 of/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a ¶ is a link, and the form makes the address of a view', async ({ page, browser }) => {
    await page.goto(address);
    await page.locator('#p3 .number').click();
    await expect(page).toHaveURL(/#p3$/);
    await page.goto(teach);
    const form = page.locator('form.class-view');
    await form.getByLabel('Events').check();
    await form.getByLabel('Disputed notes').check();
    await form.getByLabel('Show the questions of').selectOption('One-hour seminar');
    await form.getByRole('button', { name: 'Open' }).click();
    const reader = await browser.newPage({ javaScriptEnabled: true });
    await reader.goto(page.url());
    await expect(reader.getByRole('region', { name: 'View for the class' })).toContainText(
      'everything but events and disputed notes; questions shown.',
    );
    await expect(reader.locator('.gloss.k-events').first()).toBeHidden();
    await reader.close();
  });
});

test('a view for the class shows what it says, changes nothing of the reader’s own, and can be left', async ({
  page,
}) => {
  await page.goto(address);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByLabel('Concepts').uncheck();
  await page.goto(teach);
  const form = page.locator('form.class-view');
  await form.getByLabel('Events').check();
  await form.getByLabel('Show the questions of').selectOption('One-hour seminar');
  await form.getByRole('button', { name: 'Copy link' }).click();
  await expect(form.getByRole('status')).toHaveText('The link copied.');
  await page.goto(await clipboard(page));
  const bar = page.getByRole('region', { name: 'View for the class' });
  await expect(bar).toContainText('everything but events; questions shown.');
  await expect(page.locator('.gloss.k-events').first()).toBeHidden();
  await expect(page.locator('.gloss.k-concepts').first()).toBeVisible();
  const question = page.getByRole('note', { name: 'Question 2' });
  await expect(question.getByRole('link', { name: 'One-hour seminar' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(question).toBeVisible();
  await expect(bar).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expectAccessible(page, '.class-bar');
  await expectAccessible(page, '#p3 ~ .class-question');
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByLabel('Dark').check();
  await page.keyboard.press('Escape');
  await bar.getByRole('button', { name: 'Show everything' }).click();
  await expect(page).toHaveURL(/\.html$/);
  await expect(bar.getByRole('button', { name: 'Dismiss' })).toBeFocused();
  await expect(page.locator('.gloss.k-events').first()).toBeVisible();
  await expect(question).toHaveCount(0);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByLabel('Large', { exact: true }).check();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'large');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-hide', 'concepts');
});

test('reading aloud: one paragraph at a time, by keys and by buttons, and back to it', async ({ page }) => {
  await page.goto(`${address}?aloud&questions=one-hour-seminar#p3`);
  const dialog = page.getByRole('dialog', { name: 'Reading aloud' });
  await expect(place(page)).toHaveText('¶ 3 of 10');
  await expect(dialog).toBeFocused();
  const room = dialog.getByRole('region');
  const fits = () =>
    room.evaluate((each) => each.scrollHeight <= each.clientHeight && each.scrollWidth <= each.clientWidth);
  for (const [key, number] of [
    ['ArrowRight', 4],
    ['PageDown', 5],
    ['Space', 6],
    ['ArrowLeft', 5],
    ['End', 10],
    ['Home', 1],
    ['ArrowUp', 1],
    ['ArrowDown', 2],
  ] as const) {
    await page.keyboard.press(key);
    await expect(place(page)).toHaveText(`¶ ${number} of 10`);
    expect(await fits()).toBe(true);
  }
  await page.keyboard.press('g');
  await expect(dialog.getByText('Alaska summit')).toBeVisible();
  await dialog.getByRole('button', { name: 'Next' }).click();
  await dialog.getByRole('button', { name: 'Questions' }).click();
  await expect(dialog.getByRole('note', { name: 'Question 2' })).toBeVisible();
  const size = () => dialog.locator('.aloud-words').evaluate((each) => parseFloat(getComputedStyle(each).fontSize));
  const before = await size();
  await page.keyboard.press('+');
  expect(await size()).toBeGreaterThan(before);
  await expectAccessible(page, '.aloud');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.locator('#p3 .number')).toBeFocused();
  await expect(page).toHaveURL(/\?questions=one-hour-seminar#p3$/);
});

test('on a phone, in the dark: menu, words and reading aloud', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(address);
  await select(page, '#p3', '#p3');
  await expect(page.getByRole('dialog', { name: 'Words of ¶ 3' })).toBeVisible();
  await expectAccessible(page, '.class-panel');
  const foot = await panel(page).boundingBox();
  expect(Math.round((foot?.y ?? 0) + (foot?.height ?? 0))).toBe(844);
  await page.keyboard.press('Escape');
  await page.locator('#p2 .number').click();
  await expect(page.getByRole('dialog', { name: '¶ 2', exact: true })).toBeVisible();
  await expectAccessible(page, '.class-panel');
  await panel(page).getByRole('button', { name: 'Read aloud from here' }).click();
  await expect(place(page)).toHaveText('¶ 2 of 10');
  await expectAccessible(page, '.aloud');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('#p2 .number')).toBeFocused();
});

test('on a small screen with letters of twice the size all has its room', async ({ page }) => {
  const large = () => page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${address}?aloud#p3`);
  await large();
  expect((await page.locator('.aloud-room').boundingBox())?.height).toBeGreaterThan(400);
  await page.goto(teach);
  await large();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
