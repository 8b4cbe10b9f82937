/** The files that Astro's routes stand for. */

/** What is used of a route (https://docs.astro.build/en/reference/integrations-reference/#integrationresolvedroute-type-reference). */
export interface Route {
  /** The file of its code. */
  readonly component: string;
  readonly type: string;
  readonly segments: readonly (readonly {
    readonly content: string;
    readonly dynamic: boolean;
    readonly spread: boolean;
  }[])[];
}

/**
 * The file of a page, from the site’s root: `people/x.html`; of what is no page, as its route names it.
 * @param params by their names, as `getStaticPaths` gives them
 */
export function pathOf({ type, segments }: Route, params: Readonly<Record<string, string | undefined>>): string {
  const name = ({ content, dynamic }: Route['segments'][number][number]) =>
    dynamic ? (params[content.replace(/^\.\.\./, '')] ?? '') : content;
  const path = segments.map((parts) => parts.map(name).join('')).join('/');
  if (type !== 'page') return path;
  return path === '' ? 'index.html' : `${path}.html`;
}
