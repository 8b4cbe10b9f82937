/** What a browser tells of how a page came up. */
import type { Page } from '@playwright/test';

export interface Painted {
  /** Milliseconds to the largest paint: https://w3c.github.io/largest-contentful-paint/ */
  readonly largest: number;
  /** What was painted then, `p`. */
  readonly element: string;
  /** Milliseconds by which tasks after the first paint were longer than 50 each: https://web.dev/articles/tbt */
  readonly blocked: number;
  /** The sum of all layout shifts: https://wicg.github.io/layout-instability/ */
  readonly shifted: number;
}

/** The page’s own account, once it has loaded and had time for what comes after. */
export function paintedOn(page: Page): Promise<Painted> {
  return page.evaluate(async () => {
    const idle = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
    for (let frame = 0; frame < 10; frame++) await idle();
    const noted = (type: string): PerformanceEntry[] => {
      const observer = new PerformanceObserver(() => undefined);
      observer.observe({ type, buffered: true });
      return observer.takeRecords();
    };
    const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
    const largest = noted('largest-contentful-paint').at(-1) as (PerformanceEntry & { element?: Element }) | undefined;
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const tasks = noted('longtask').filter(({ startTime }) => startTime >= first);
    return {
      largest: largest?.startTime ?? NaN,
      element: largest?.element?.tagName.toLowerCase() ?? '',
      blocked: sum(tasks.map(({ duration }) => duration - 50)),
      shifted: sum(noted('layout-shift').map((shift) => (shift as PerformanceEntry & { value: number }).value)),
    };
  });
}
