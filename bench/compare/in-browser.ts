/** The pages and searches of sites that were built, in one browser, in turn. */
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { chromiumLaunch } from '../../e2e/browsers.ts';
import type { Builder } from '../builders/builder.ts';
import { serve, type Host } from '../device/serve.ts';
import { pageCost, searchCost, type PageCost, type SearchCost } from '../measure/page.ts';
import type { SyntheticOpEd } from '../synthetic/collection.ts';
import { alternate } from './alternate.ts';
import { folderOf } from './build.ts';
import { medians } from './result.ts';

const ROUNDS = 3;

export interface Read {
  readonly page: PageCost;
  readonly search?: SearchCost | undefined;
}

/** An op-ed’s page and a first search from it: medians of three rounds. */
export async function readSites(
  builders: readonly Builder[],
  opEd: SyntheticOpEd,
): Promise<ReadonlyMap<Builder, Read>> {
  const browser = await chromium.launch(chromiumLaunch);
  const hosts = new Map<Builder, Host>();
  for (const builder of builders) hosts.set(builder, await serve(join(folderOf(builder), builder.site)));
  const read = (builder: Builder) => readOnce(browser, builder, hosts.get(builder)?.url ?? '', opEd);
  const found = await alternate(builders, ROUNDS, read);
  for (const host of hosts.values()) host.close();
  await browser.close();
  return new Map([...found].map(([builder, all]) => [builder, medianRead(all)]));
}

async function readOnce(browser: Browser, builder: Builder, home: string, opEd: SyntheticOpEd): Promise<Read> {
  const address = `${home}/${builder.pageOf(opEd.id)}`;
  const page = await pageCost(browser, address);
  const search = builder.search && (await searchCost(browser, address, builder.search, wordIn(opEd)));
  return { page, search };
}

function medianRead(all: readonly Read[]): Read {
  const searches = all.flatMap(({ search }) => search ?? []);
  return {
    page: medians(all.map(({ page }) => page)),
    search: searches.length === 0 ? undefined : medians(searches),
  };
}

/** The longest word that an op-ed begins with: one that few others have. */
function wordIn({ paragraphs }: SyntheticOpEd): string {
  const words = (paragraphs[0]?.[0]?.words ?? '').trim().split(' ');
  return words.toSorted((a, b) => b.length - a.length)[0] ?? '';
}
