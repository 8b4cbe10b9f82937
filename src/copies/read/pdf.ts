/** PDF files, by pdf.js (in unpdf's build, which needs no worker of its own). Scripts in a PDF are never run by it. */
import { getDocumentProxy } from 'unpdf';
import { counted } from '../../model/words.ts';
import type { RawCopy, Refusal, Step } from '../types.ts';
import { MAX_PAGES, MAX_TEXT_LENGTH } from './limits.ts';
import { fileStep, haveText, isBlank, tidyLine } from './lines.ts';
import type { Line } from './pdf-columns.ts';
import { readingOrder } from './pdf-columns.ts';
import { pdfBlocks } from './pdf-paragraphs.ts';
import type { Run } from './pdf-runs.ts';
import { segmentsOf } from './pdf-runs.ts';
import { copyTooLarge, damagedCopy, encryptedCopy, isRefusal, noText } from './refusals.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** No request, no fonts of the system, no compiled code, no word on the console. */
const OPTIONS = {
  useSystemFonts: false,
  disableFontFace: true,
  useWorkerFetch: false,
  useWasm: false,
  enableXfa: false,
  isEvalSupported: false,
  verbosity: 0,
};

/** Opens a PDF. It takes the bytes over, so it gets its own. */
async function open(bytes: Uint8Array): Promise<Pdf | Refusal> {
  try {
    return await getDocumentProxy(bytes.slice(), OPTIONS);
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return locked ? encryptedCopy('The PDF') : damagedCopy('The PDF is broken');
  }
}

type Matrix = readonly number[];

const at = (matrix: Matrix, index: number) => matrix[index] ?? 0;

/** Where a text matrix puts its origin on the page as it is shown: ISO 32000-1, 8.3.4. */
function shown(text: Matrix, view: Matrix): { x: number; y: number; level: boolean; size: number } {
  const apply = (x: number, y: number) =>
    [at(view, 0) * x + at(view, 2) * y, at(view, 1) * x + at(view, 3) * y] as const;
  const [x, y] = apply(at(text, 4), at(text, 5));
  const [alongX, alongY] = apply(at(text, 0), at(text, 1));
  const [upX, upY] = apply(at(text, 2), at(text, 3));
  return {
    x: x + at(view, 4),
    y: y + at(view, 5),
    level: alongX > 0 && Math.abs(alongY) < 0.2 * alongX,
    size: Math.hypot(upX, upY),
  };
}

/** The lines of a page in the order of reading. Text that is turned, as in a margin, is left out. */
async function linesOf(page: Page): Promise<Line[]> {
  const { items } = await page.getTextContent();
  const view = page.getViewport({ scale: 1 }).transform;
  const runs = items.flatMap((item): Run[] => {
    if (!('str' in item)) return [];
    const { level, ...place } = shown(item.transform, view);
    return level ? [{ ...place, text: tidyLine(item.str), width: item.width }] : [];
  });
  return readingOrder(segmentsOf(runs)).filter((line) => !isBlank(line.text));
}

/** All pages' lines; a page that cannot be read has none, and is told of. */
async function pagesOf(pdf: Pdf): Promise<{ pages: Line[][]; steps: Step[] } | Refusal> {
  const pages: Line[][] = [];
  const steps: Step[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const lines = await pdf
      .getPage(number)
      .then(linesOf)
      .catch(() => undefined);
    if (lines === undefined) {
      steps.push({
        kind: 'flagged',
        where: { page: number, unit: 'line', number: 1 },
        message: `Page ${String(number)} could not be read.`,
      });
    }
    pages.push(lines ?? []);
    length += (lines ?? []).reduce((sum, line) => sum + line.text.length, 0);
    if (length > MAX_TEXT_LENGTH) return copyTooLarge('The text is longer than five million characters');
  }
  return { pages, steps };
}

/** Titles that programs put in when nobody gave one. */
const NO_TITLE = /^(?:untitled|document\d*|microsoft word.*|.*\.(?:docx?|odt|pdf|indd|html?|txt))$/i;

async function titleOf(pdf: Pdf): Promise<string | undefined> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const title = 'Title' in info && typeof info.Title === 'string' ? tidyLine(info.Title).trim() : '';
  return title === '' || NO_TITLE.test(title) ? undefined : title;
}

async function readOpened(pdf: Pdf): Promise<RawCopy | Refusal> {
  if (pdf.numPages > MAX_PAGES) return copyTooLarge('The PDF has more than 2,000 pages');
  const read = await pagesOf(pdf);
  if (isRefusal(read)) return read;
  const blocks = pdfBlocks(read.pages);
  if (!haveText(blocks)) {
    if (read.steps.length > 0) return damagedCopy('The PDF is broken');
    return noText(
      'The PDF has no text, only pictures of it.',
      'Run text recognition (OCR) on it first, and open what that gives.',
    );
  }
  const steps = [
    fileStep(
      'read',
      'line',
      `Read as PDF, ${counted(pdf.numPages, 'page')}; paragraphs come from where its lines stand.`,
    ),
    ...read.steps,
  ];
  return { format: 'pdf', title: await titleOf(pdf), blocks, steps };
}

/** Reads a PDF that has text: paragraphs by the places of its lines, columns one after the other. */
export async function readPdf(bytes: Uint8Array): Promise<RawCopy | Refusal> {
  const pdf = await open(bytes);
  if (isRefusal(pdf)) return pdf;
  try {
    return await readOpened(pdf);
  } finally {
    await pdf.loadingTask.destroy();
  }
}
