/** Tells people which links lead nowhere, where they are written, and how to mend them. */
import type { ContentFile } from '../library/files.ts';
import { lineAndColumn } from '../model/diagnostic.ts';
import { showHidden } from '../model/hidden.ts';
import { counted } from '../model/words.ts';
import type { DeadLink } from './dead-links.ts';

/** More would hide the others. */
const MOST = 20;

const reasons = {
  file: {
    why: 'there is nothing at this address',
    mend: 'Mend the address: a page has that of its file in content/ with .html, /people/x.html; a file in public/ has its name there.',
  },
  id: {
    why: 'the page has no such place',
    mend: 'Mend what follows the #: the id of a paragraph (p7), a gloss or a heading of that page.',
  },
  download: {
    why: 'the download leaves this out',
    mend: 'Link to something else, or to the whole address on the site, https://…: what only machines or a host need is not in the download.',
  },
} as const satisfies Record<DeadLink['missing'], { why: string; mend: string }>;

/**
 * A report of links that lead nowhere: each once, with the places of the content that write it and the pages that it stands on.
 * @param files the content that the site was made from
 * @param folder the folder of that content
 */
export function reportDeadLinks(dead: readonly DeadLink[], files: readonly ContentFile[], folder: string): string {
  const byLink = [...Map.groupBy(dead, ({ link, missing }) => `${missing} ${link}`).values()];
  const more = byLink.length - MOST;
  return [
    ...byLink.slice(0, MOST).flatMap((same) => reportOne(same, files, folder)),
    ...(more > 0 ? [`And ${more} more.`] : []),
    '',
    `${counted(byLink.length, 'dead link')}.`,
  ].join('\n');
}

function reportOne(same: readonly DeadLink[], files: readonly ContentFile[], folder: string): string[] {
  const [first] = same;
  if (first === undefined) return [];
  const { why, mend } = reasons[first.missing];
  const pages = listed([...new Set(same.map(({ page }) => `/${page}`))]);
  const places = listed(files.flatMap((file) => placeOf(first.link, file, folder)));
  return [showHidden(`${places || pages}  dead-link  “${first.link}” on ${pages}: ${why}.`), `    → ${mend}`];
}

/** The first three, and how many more. */
function listed(all: readonly string[]): string {
  return all.slice(0, 3).join(', ') + (all.length > 3 ? ` and ${all.length - 3} more` : '');
}

/** Where a file of the content writes an address, the first time; within a longer one it is another. */
function placeOf(link: string, { path, text }: ContentFile, folder: string): string[] {
  for (let at = text.indexOf(link); at >= 0; at = text.indexOf(link, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + link.length)];
    if (/[\w/#.-]/.test(before) || /[\w/#-]/.test(after)) continue;
    const { line, column } = lineAndColumn(text, at);
    return [`${folder}/${path}:${line}:${column}`];
  }
  return [];
}
