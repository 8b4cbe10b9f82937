/** A page of a course as a file that stands by itself. */
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Course } from './types.ts';

/** A whole HTML document; its title is in its head alone. */
export function pageHtml(
  { language }: Pick<Course, 'language'>,
  title: string,
  content: readonly ElementContent[],
): string {
  const page = h('html', { lang: language }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width' }),
      h('title', title),
    ]),
    h('body', [...content]),
  ]);
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, page] }, { characterReferences: { useNamedReferences: false } })}\n`;
}

/** What is already HTML of ours, as a text. */
export function contentHtml(content: readonly ElementContent[]): string {
  return toHtml({ type: 'root', children: [...content] });
}

const encoder = new TextEncoder();

/** The bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}
