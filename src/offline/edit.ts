/** Small changes to a finished page, made in its text: all that is not changed stays byte for byte. */
import MagicString from 'magic-string';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributesOf, elementsOf, type Attribute } from './elements.ts';

/** What can be done to an element. */
export interface Edit {
  readonly element: Tree.Element;
  /** The value of one of its attributes. */
  readonly attribute: (name: string) => string | undefined;
  /** Takes it out, with all that it holds. */
  readonly remove: () => void;
  readonly removeAttribute: (name: string) => void;
  /** Puts a text in the place of what it holds. */
  readonly fill: (text: string) => void;
}

/** Goes through the elements of a page and lets each be changed; gives the page as it then is. */
export function editPage(html: string, change: (edit: Edit) => void): string {
  const text = new MagicString(html);
  for (const element of elementsOf(parse(html, { sourceCodeLocationInfo: true }))) change(editOf(element, text));
  return text.toString();
}

function editOf(element: Tree.Element, text: MagicString): Edit {
  const place = element.sourceCodeLocation;
  const find = (name: string): Attribute | undefined => attributesOf(element).find((each) => each.name === name);
  return {
    element,
    attribute: (name) => find(name)?.value,
    remove: () => place && text.remove(place.startOffset, place.endOffset),
    removeAttribute: (name) => {
      const attribute = find(name);
      // With the space before it.
      if (attribute !== undefined) text.remove(attribute.start - 1, attribute.end);
    },
    fill: (content) => {
      const [from, to] = [place?.startTag?.endOffset, place?.endTag?.startOffset];
      if (from === undefined || to === undefined) return;
      if (from === to) text.appendLeft(from, escaped(content));
      else text.overwrite(from, to, escaped(content));
    },
  };
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
