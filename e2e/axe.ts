/** What axe finds on a page. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Axe’s look at a page, with all its rules. Only violations are looked at, so that it need not say where everything else stands; and
 * there are no frames, so that it needs no page of its own to join what is found in each. That takes a quarter of the time.
 */
export function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
}

/** What breaks axe’s rules on a page. */
export async function violationsOn(page: Page, axe = axeOn(page)) {
  await layOutWhole(page);
  return (await axe.analyze()).violations;
}

/** What is not in sight yet has a guessed height, so that what is measured in it would seem to lie over what follows. */
async function layOutWhole(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
}
