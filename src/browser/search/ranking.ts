/** How Pagefind weighs hits: https://pagefind.app/docs/ranking/ */
import type { Ranking } from './pagefind.ts';

/** An op-ed is long because its margin is part of its record; that tells nothing of how well it fits. */
export const ranking: Ranking = { pageLength: 0.1, termFrequency: 0.5 };
