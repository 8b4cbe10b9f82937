/**
 * A page with the part between two comments replaced; throws when it lacks them.
 * @param name of the comments, `bench`: `<!-- bench -->` and `<!-- /bench -->`
 */
export function withPart(page: string, name: string, part: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no part between “${start}” and “${end}”.`);
  return `${page.slice(0, from + start.length)}\n\n${part}\n\n${page.slice(to)}`;
}
