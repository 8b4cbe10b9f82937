/** What every page states in the terms of schema.org, and how it is written into the page. */
import type { BreadcrumbListLeaf, CollectionPageLeaf, WebPageLeaf, WebSiteLeaf, WithContext } from 'schema-dts';
import type { FrameView } from '../frame.ts';
import type { Link } from '../shared.ts';

/** What one page states beyond that. */
export type OwnData = WebPageLeaf | CollectionPageLeaf | WebSiteLeaf;

export interface PageOutline {
  readonly title: string;
  readonly description: string;
  readonly href: string;
  readonly trail: readonly Link[];
}

/** What one page states, and whether that is all ours. */
export interface Statement {
  /** In the terms of schema.org, beyond what every page states. */
  readonly data: OwnData;
  /** Whether the page is mostly the work of others, who alone license it: an op-ed in full. */
  readonly ofOthers?: boolean;
}

/** A page as a whole: what it is, whose, under which license, and where in the site. Addresses of the site are from its root. */
export function pageData(
  frame: FrameView,
  page: PageOutline,
  { data: own, ofOthers }: Statement,
): WithContext<OwnData> {
  const ours = { '@type': 'Organization', name: frame.contributors } as const;
  const shared = {
    '@context': 'https://schema.org',
    name: page.title,
    url: page.href,
    ...(ofOthers === true ? { contributor: ours } : { author: ours, license: frame.license.url }),
    inLanguage: frame.language,
  } as const;
  if (own['@type'] === 'WebSite') return { ...shared, description: page.description, ...own };
  return {
    ...shared,
    isPartOf: { '@type': 'WebSite', name: frame.title, url: frame.home },
    ...(page.trail.length > 1 && { breadcrumb: breadcrumbOf(page) }),
    ...own,
  };
}

/** A trail that leads further than from the home page, which `isPartOf` tells; the last item is the page itself. */
function breadcrumbOf({ title, trail }: PageOutline): BreadcrumbListLeaf {
  const items = [...trail.map(({ text, href }) => ({ name: text, item: href })), { name: title }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item })),
  };
}

/** The text of a page's `application/ld+json`: addresses made whole, and no `<`, which could end the script. */
export function scriptText(data: WithContext<OwnData>, origin: URL): string {
  const whole = (key: string, value: unknown) =>
    (key === 'url' || key === 'item') && typeof value === 'string' ? new URL(value, origin).href : value;
  return JSON.stringify(data, whole).replaceAll('<', '\\u003c');
}

/** What Open Graph takes a page for that tells no locale (https://ogp.me/#optional). */
export const DEFAULT_LOCALE = 'en_US';

/** A language as Open Graph writes it, `en_US`: with the region it says, else that in which most speak it. */
export function localeOf(language: string): string {
  const { language: base, region } = new Intl.Locale(language).maximize();
  return region === undefined ? base : `${base}_${region}`;
}
