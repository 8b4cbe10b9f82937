/** Small changes to a finished page, made in its text: all that is not changed stays byte for byte. */
import MagicString from 'magic-string';
import { readTags, type AtEnd, type StartTag } from './tags.ts';

/** What can be done to an element. */
export interface Edit {
  readonly tag: StartTag;
  /** The value of one of its attributes. */
  readonly attribute: (name: string) => string | undefined;
  /** Takes it out, with all that it holds. */
  readonly remove: () => void;
  readonly removeAttribute: (name: string) => void;
  /** Puts a text in the place of what it holds. */
  readonly fill: (text: string) => void;
}

/**
 * Goes through the elements of a page and lets each be changed, but for those in an element that is taken out or filled; gives the
 * page as it then is.
 */
export function editPage(html: string, change: (edit: Edit) => void): string {
  const text = new MagicString(html);
  let isInside = false;
  readTags(html, (tag) => {
    if (isInside) return undefined;
    const atEnd = changed(tag, text, change);
    if (atEnd === undefined) return undefined;
    isInside = true;
    return (inner, outer) => {
      isInside = false;
      atEnd(inner, outer);
    };
  });
  return text.toString();
}

/** Changes a tag; gives what is left to do at the end of its element. */
function changed(tag: StartTag, text: MagicString, change: (edit: Edit) => void): AtEnd | undefined {
  let atEnd: AtEnd | undefined;
  const find = (name: string) => tag.attributes.find((each) => each.name === name);
  change({
    tag,
    attribute: (name) => find(name)?.value,
    remove: () => {
      atEnd = (_, outer) => text.remove(tag.start, outer);
    },
    removeAttribute: (name) => {
      const attribute = find(name);
      // With the space before it.
      if (attribute !== undefined) text.remove(attribute.start - 1, attribute.end);
    },
    fill: (content) => {
      atEnd = (inner, outer) => {
        if (inner === outer) return;
        if (tag.end === inner) text.appendLeft(tag.end, escaped(content));
        else text.overwrite(tag.end, inner, escaped(content));
      };
    },
  });
  return atEnd;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
