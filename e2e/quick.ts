/** The search as a reader uses it, for the tests. */
import { expect, type Locator, type Page } from '@playwright/test';

/** An op-ed, to search from. */
export const opEd = '/op-eds/russia-needs-security-guarantees.html';

/** The dialog of the quick search. */
export function quick(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Search' });
}

/** The field of the search page. */
export function field(page: Page): Locator {
  return page.getByRole('searchbox', { name: /^Search/ });
}

/** Goes to a page and opens the quick search there. */
export async function openQuick(page: Page, address = opEd): Promise<void> {
  await page.goto(address);
  await page.keyboard.press('/');
  await expect(quick(page).getByRole('searchbox')).toBeFocused();
}

/** Types into the field that has the focus, and waits until what was found is told. */
export async function find(page: Page, words: string, told: RegExp): Promise<void> {
  await page.keyboard.insertText(words);
  await expect(page.getByRole('status')).toHaveText(told);
}
