import { expect, test } from './test.ts';

const opEd = 'op-eds/russia-needs-security-guarantees.html';

test('a ¶ offers its link, a link shows a view for a class, and the text is read aloud', async ({
  page,
  open,
  home,
}) => {
  await open(opEd);
  await page.locator('#p3 .number').click();
  const menu = page.getByRole('dialog', { name: '¶ 3', exact: true });
  await menu.getByRole('button', { name: 'Copy link to ¶ 3' }).click();
  // A browser may refuse to copy; then the link is there to be copied by hand.
  await expect(menu.getByRole('status')).toContainText(/copied\.|Copy it with/);
  await open('op-eds/russia-needs-security-guarantees/teach.html');
  const form = page.locator('form.class-view');
  await form.getByLabel('Events').check();
  await form.getByLabel('Show the questions of').selectOption('One-hour seminar');
  await form.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByRole('region', { name: 'View for the class' })).toContainText('everything but events');
  const list = page.getByRole('note', { name: 'Question 2' }).getByRole('link', { name: 'One-hour seminar' });
  await expect(list).toHaveAttribute('href', new RegExp(`^${home}reading-lists/one-hour-seminar\\.html#q-`));
  await page.locator('#p4 .number').click();
  await page.getByRole('button', { name: 'Read aloud from here' }).click();
  await expect(page.locator('.aloud-place')).toHaveText(/¶\s4 of 10/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(page.locator('#p5 .number')).toBeFocused();
});
