import { expect, test } from '@playwright/test';
import { field, openQuick, quick } from './quick.ts';

// No worker needs to be installed for this.
test.use({ serviceWorkers: 'block' });

const hostile = {
  markup: '<img src=x onerror=document.title="caught">',
  'ten thousand letters': 'a'.repeat(10_000),
  'signs of regular expressions': '.*+?^${}()|[]\\',
  Hebrew: 'הסכם מינסק',
  'Arabic, and what turns text around': '\u202eاتفاق مينسك\u202c',
  'half a character': '\ud800 minsk',
  'an address': 'javascript:alert(1)',
  'a script': '"><script>document.title="caught"</script>',
  'ten thousand words': 'nato '.repeat(2_000).trim(),
  'code points beyond the first plane, and none': '\u{1F4A3} \uFFFD \u200B\u0301',
  'names of properties': '__proto__ constructor toString',
};

for (const [what, words] of Object.entries(hostile))
  test(`a hostile query, ${what}, does no harm`, async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await openQuick(page);
    await quick(page).getByRole('searchbox').fill(words);
    await expect(quick(page).getByRole('status')).toHaveText(/result/);
    await expect(quick(page).locator('.results :is(img, script)')).toHaveCount(0);
    await page.goto('/search.html');
    await field(page).fill(words);
    await expect(page.getByRole('status')).toHaveText(/result/);
    await page.keyboard.press('Enter');
    await page.reload();
    await expect(page.getByRole('status')).toHaveText(/result/);
    await expect(page.locator('#results :is(img, script)')).toHaveCount(0);
    expect(await page.title()).not.toBe('caught');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(said).toEqual([]);
  });
