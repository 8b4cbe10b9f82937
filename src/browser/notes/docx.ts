/** What is handed in as a document (Office Open XML, by `docx`), for word processors. */
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { HandIn, HandInPart } from './hand-in.ts';

/** The file. The same words make the same document, but for the time in its properties. */
export function docxOf({ title, about, language, parts }: HandIn): Promise<Blob> {
  const children = [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(title)] }),
    ...about.map((line) => new Paragraph({ children: [run(line)] })),
    ...parts.flatMap(paragraphsOf),
  ];
  return Packer.toBlob(
    new Document({
      title: withoutControls(title),
      creator: '',
      styles: { default: { document: { run: { font: 'Georgia', size: 22, language: { value: language } } } } },
      sections: [{ children }],
    }),
  );
}

function paragraphsOf({ heading, asked, quoted, written }: HandInPart): Paragraph[] {
  const lines = written.split(/\r\n?|\n/);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(heading)] }),
    ...(asked === undefined ? [] : [new Paragraph({ keepNext: true, children: [run(asked, true)] })]),
    ...(quoted === undefined
      ? []
      : [new Paragraph({ indent: { left: 567 }, keepNext: true, children: [run(quoted, true)] })]),
    ...lines.map((line) => new Paragraph({ spacing: { after: 120 }, children: [run(line)] })),
  ];
}

function run(text: string, italics = false): TextRun {
  return new TextRun({ text: withoutControls(text), italics });
}

/** Text that XML can hold: https://www.w3.org/TR/xml/#charsets */
function withoutControls(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}
