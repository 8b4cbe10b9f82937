/** The long tasks of a page: https://www.w3.org/TR/longtasks-1/ */
import type { Page } from '@playwright/test';

/** Notes the tasks of a page over 50 ms from now on, and those of its past that the browser has kept. */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const note = ({ duration }: PerformanceEntry) => performance.mark('task', { detail: duration });
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type: 'longtask', buffered: true });
  });
}

/** Milliseconds of the longest task since this was last asked, once the page has drawn; 0 when none was over 50. */
export function longestTask(page: Page): Promise<number> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    const durations = performance.getEntriesByName('task').map((mark) => Number((mark as PerformanceMark).detail));
    performance.clearMarks('task');
    return Math.max(0, ...durations);
  });
}
