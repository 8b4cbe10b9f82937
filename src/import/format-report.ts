/** The report on a file for people. */
import { counted, runsOf } from '../model/words.ts';
import type { FileReport } from './report.ts';

/** What was done to the text, in the order in which it is told; what stands in one group is told in the file's order. */
const groups: readonly (readonly [heading: string, kinds: readonly FileReport['steps'][number]['kind'][]])[] = [
  ['Read', ['read', 'left-out']],
  ['Repaired', ['typography', 'unwrapped', 'rejoined', 'set-apart', 'repeat']],
  ['Supplied and flagged', ['supplied', 'flagged']],
];

/** Tells of a file: what it is, what was repaired, where each gloss hangs, what was done with the page. */
export function formatFileReport(report: FileReport): string {
  const { file, problem } = report;
  const failed = problem === null ? [] : [`${file}  ${problem.code}  ${problem.message}`, `    → ${problem.mend}`];
  if (problem !== null && report.paragraphs.length === 0) return failed.join('\n');
  return [
    `${file}: ${whatItIs(report)}`,
    ...paragraphLines(report),
    ...groups.flatMap(([heading, kinds]) => stepLines(report, heading, kinds)),
    ...glossLines(report),
    ...ambiguousLines(report),
    ...(problem === null ? doneLines(report) : failed),
  ].join('\n');
}

function whatItIs({ opEd, title, share, paragraphs, missing }: FileReport): string {
  if (opEd === null) return `none of the collection’s op-eds${title === null ? '' : ` (“${title}”)`}`;
  const found = `${Math.round((share ?? 0) * 100)} % of the words that are known of it stand there`;
  const numbers = paragraphs.filter((number) => number !== null);
  if (missing.length === 0 || numbers.length === 0 || share === 0) return `a copy of “${opEd}” (${found})`;
  return `a part of “${opEd}”: ${numbersInWords(numbers)}; ${found}`;
}

function paragraphLines({ paragraphs, missing, opEd }: FileReport): string[] {
  const count = counted(paragraphs.length, 'paragraph');
  if (opEd === null) return [`  ${count}`];
  const numbers = paragraphs.filter((number) => number !== null);
  const extra = paragraphs.flatMap((number, index) => (number === null ? [index + 1] : []));
  const lacks = missing.length === 0 ? '' : `; the copy lacks ${numbersInWords(missing)}`;
  const more = extra.length === 0 ? '' : `; not in the digest: ${extra.map(ordinal).join(', ')} of the copy`;
  return [`  ${count}: ${numbers.length === 0 ? 'none aligned' : numbersInWords(numbers)}${lacks}${more}`];
}

/** “¶ 1–4, 6”. */
const numbersInWords = (numbers: readonly number[]): string => `¶ ${runsOf(numbers).join(', ')}`;

const ordinal = (index: number): string => `the ${index}${['th', 'st', 'nd', 'rd'][endingOf(index)] ?? 'th'} paragraph`;
const endingOf = (index: number): number => (Math.floor(index / 10) % 10 === 1 ? 0 : index % 10);

function stepLines({ steps }: FileReport, heading: string, kinds: readonly string[]): string[] {
  const own = steps.filter(({ kind }) => kinds.includes(kind));
  return own.length === 0 ? [] : [`  ${heading}`, ...own.map(({ place, message }) => `    ${place}  ${message}`)];
}

/** What hangs safely is counted; every other gloss has a line. */
function glossLines({ glosses, opEd }: FileReport): string[] {
  if (glosses.length === 0) return opEd === null ? ['  It mentions no entry.'] : [];
  const anchored = glosses.filter(({ outcome }) => outcome === 'anchored');
  if (opEd === null) return [`  It mentions ${counted(anchored.length, 'entry', 'entries')}.`];
  const others = glosses.filter(({ outcome }) => outcome !== 'anchored');
  return [
    `  ${counted(glosses.length, 'gloss', 'glosses')}: ${anchored.length} anchored${countsOf(others)}`,
    ...others.map(glossLine),
  ];
}

function countsOf(glosses: FileReport['glosses']): string {
  return [...Map.groupBy(glosses, ({ outcome }) => outcome)]
    .map(([outcome, all]) => `, ${all.length} ${outcome}`)
    .join('');
}

function glossLine({ id, outcome, place, words, reason }: FileReport['glosses'][number]): string {
  const where = words === null ? '' : ` on “${words}”`;
  return `    ${[place, outcome, `${id}${where}${reason === null ? '' : `: ${reason}`}`].filter((part) => part !== null).join('  ')}`;
}

function ambiguousLines({ ambiguous }: FileReport): string[] {
  return ambiguous.map(
    ({ words, entries, place }) => `    ${place}  ambiguous  “${words}” may name ${entries.join(' or ')}`,
  );
}

function doneLines({ done, reason, page, backup, difference }: FileReport): string[] {
  const shown = difference === '' ? [] : difference.split('\n').map((line) => `    ${line}`);
  switch (done) {
    case 'created':
      return [`  Wrote ${page}.`];
    case 'updated':
      return [`  Updated ${page}; nobody had edited its text.`];
    case 'overwritten':
      return [`  Wrote ${page} anew. What it was is kept in ${backup}:`, ...shown];
    case 'unchanged':
      return shown.length === 0
        ? [`  Nothing has changed: ${page}.`]
        : [`  Nothing has changed in the copy. Your edits of ${page} are kept (- yours, + as imported):`, ...shown];
    case 'kept':
      return [
        `  ${page} is kept: it ${reason ?? ''} (- as it stands, + as imported):`,
        ...shown,
        '  To take the new text, add --overwrite; what stands there is then kept beside it.',
      ];
    default:
      return [
        reason === null
          ? `  Nothing is written. It would go to ${page}.`
          : `  Nothing is written. ${page} would be kept: it ${reason} (- as it stands, + as imported):`,
        ...shown,
      ];
  }
}
