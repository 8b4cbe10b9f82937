/** What is said of a copy above its text. */
import { counted, paragraphWords } from '../../model/words.ts';
import type { Likeness } from '../copy-worker/messages.ts';
import type { Showing } from './reading.ts';

/** Below this share of the words known of an op-ed, its copy may be another version. */
const DOUBTFUL = 0.5;

type Said = Pick<Showing, 'name' | 'opened' | 'alone'>;

/** “Your copy: op-ed.pdf”; of a text by itself its title. */
export function headingOf({ name, opened, alone }: Said): string {
  return alone ? `Your text: ${opened.overview.title ?? name}` : `Your copy: ${name}`;
}

/** The sentences. */
export function aboutCopy({ opened }: Pick<Said, 'opened'>): string[] {
  const { known } = opened.overview;
  return known === undefined ? [aboutMentions(opened.rows)] : aboutLikeness(known);
}

function aboutMentions(rows: Said['opened']['rows']): string {
  const entries = new Set(rows.flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'gloss').map(({ id }) => id)))
    .size;
  if (entries === 0) return 'It mentions nothing that has an entry here.';
  return `It mentions ${counted(entries, 'thing that has an entry here, explained', 'things that have an entry here, each explained')} beside its first mention.`;
}

function aboutLikeness({ present, isWhole, likeness, share }: Likeness): string[] {
  const isPart = !isWhole && present.length > 0;
  const part = `It seems to be a part of the op-ed: ${paragraphWords(present)}; ${percent(share)} of the words that are known of it stand there.`;
  const doubt = `Only ${percent(likeness)} of the words that are known of ${isPart ? 'that part' : 'the op-ed'} stand in it: it may be another version.`;
  return [...(isPart ? [part] : []), ...(likeness < DOUBTFUL ? [doubt] : [])];
}

/** What is said of a text that seems to be no copy of the op-ed; one that only quotes it may be like it where it does. */
export function mayBeAnother({ likeness, share }: Pick<Likeness, 'likeness' | 'share'>): string {
  const figure = percent(likeness < DOUBTFUL ? likeness : share);
  return `This may be another text: of the words that are known of the op-ed, ${figure} stand in it where they should.`;
}

/** “20 %”, which no line breaks: https://www.unicode.org/reports/tr14/#GL */
function percent(share: number): string {
  return `${Math.round(share * 100)}\u00A0%`;
}
