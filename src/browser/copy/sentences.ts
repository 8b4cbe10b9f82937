/** What is said of a copy above its text. */
import { counted } from './report.ts';
import type { Showing } from './reading.ts';

/** Below this share of the words known of an op-ed, its copy may be another version. */
const DOUBTFUL = 0.5;

type Said = Pick<Showing, 'name' | 'opened' | 'alone'>;

/** “Your copy: op-ed.pdf”; of a text by itself its title. */
export function headingOf({ name, opened, alone }: Said): string {
  return alone ? `Your text: ${opened.overview.title ?? name}` : `Your copy: ${name}`;
}

/** The sentences. */
export function aboutCopy({ opened, alone }: Said): string[] {
  return alone ? [aboutMentions(opened.rows)] : aboutLikeness(opened.overview);
}

function aboutMentions(rows: Said['opened']['rows']): string {
  const entries = new Set(rows.flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'gloss').map(({ id }) => id)))
    .size;
  if (entries === 0) return 'It mentions nothing that has an entry here.';
  return `It mentions ${counted(entries, 'thing that has an entry here, explained', 'things that have an entry here, each explained')} beside its first mention.`;
}

function aboutLikeness({ likeness, missing }: Said['opened']['overview']): string[] {
  const share = `Only ${Math.round(likeness * 100)} % of the words that are known of the op-ed stand in it: it may be another version.`;
  const lacking = `It seems to lack ¶ ${listed(missing.map(String))} of the op-ed.`;
  return [...(likeness < DOUBTFUL ? [share] : []), ...(missing.length > 0 ? [lacking] : [])];
}

/** “2, 3 and 5”. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
