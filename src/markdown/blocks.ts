/** An op-ed's tree cut into blocks: numbered paragraphs, captions, headings, others; notes and glosses taken out. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Checked, Diagnostic, Place } from '../model/diagnostic.ts';
import { noteKinds, type Emendation, type NoteKind } from '../model/gloss.ts';
import type { GlossId } from '../model/ids.ts';
import { takeOutMisplaced } from './misplaced.ts';
import { attribute, idsIn, isComponent, type Component, type ComponentName } from './components.ts';
import { readEmendation } from './emendation.ts';
import { placeOf } from './place.ts';
import { drawSupplied } from './supplied.ts';

/** A `<Note>` as written. */
export interface WrittenNote {
  readonly on: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly copy: string | undefined;
  /** In a copy: the id of the digest’s note that hangs here. */
  readonly of: string | undefined;
  /** Its id, where it is settled already. */
  readonly id?: GlossId | undefined;
  readonly kind: NoteKind;
  readonly claim: string | undefined;
  readonly emendation?: Emendation | undefined;
  readonly sources: readonly string[];
  readonly body: Element;
  readonly place: Place;
}

/** A `<Gloss>` as written: why an entry matters in this op-ed. */
export interface WrittenGloss {
  readonly of: string;
  readonly sources: readonly string[];
  readonly body: Element;
  readonly place: Place;
}

export interface Block {
  readonly kind: 'paragraph' | 'caption' | 'heading' | 'other';
  /** The fragment: `p7` for ¶ 7, `c1` for the first caption. */
  readonly id: string | undefined;
  /** The number of a paragraph. */
  readonly number: number | undefined;
  /** Sections are counted from 0; a heading begins one. */
  readonly section: number;
  readonly element: Element;
  readonly notes: WrittenNote[];
}

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly glosses: readonly WrittenGloss[];
}

/** What kind of text is cut: an op-ed’s page, or a reader’s copy, which has components of its own. */
export type TextForm = 'op-ed' | 'copy';

/** Cuts the tree; a note belongs to the block that it stands in or, by itself, to the one before it. */
export function blocksOf(tree: Root, file: string, form: TextForm = 'op-ed'): Checked<Blocks> {
  const state = new Cutter(file, form);
  tree.children.forEach((child) => state.take(child));
  return { value: { blocks: state.blocks, glosses: state.glosses }, diagnostics: state.diagnostics };
}

/** What cannot stand in the one paragraph of a note, gloss or caption: all that Markdown makes but words. */
const BLOCKS = /^(?:p|ul|ol|dl|blockquote|pre|table|hr|h[1-6]|section|div)$/;

class Cutter {
  readonly blocks: Block[] = [];
  readonly glosses: WrittenGloss[] = [];
  readonly diagnostics: Diagnostic[] = [];
  private readonly file: string;
  private readonly form: TextForm;
  private readonly inText: readonly ComponentName[];
  private readonly numbers = new Numbers();
  private captions = 0;
  private section = 0;

  constructor(file: string, form: TextForm) {
    this.file = file;
    this.form = form;
    this.inText = form === 'copy' ? ['Mention', 'Supplied'] : ['Mention'];
  }

  take(node: RootContent): void {
    if (node.type !== 'element') return;
    if (isComponent(node, 'Note') || isComponent(node, 'Gloss')) this.place(node, this.blocks.at(-1));
    else if (isComponent(node, 'Paragraph') && this.form === 'copy') this.setNumber(node);
    else if (isComponent(node, 'Mention') || isComponent(node, 'Paragraph'))
      this.diagnostics.push(...takeOutMisplaced(asRoot(node), [], this.file));
    else if (holdsOnlyComponents(node)) node.children.forEach((child) => this.take(child as RootContent));
    else this.open(node);
  }

  /** Makes a block of an element and files the notes that stand in it. */
  private open(node: Element): void {
    const element = isComponent(node, 'Caption') ? this.captionOf(node) : node;
    const kind = isComponent(node, 'Caption') ? 'caption' : kindOf(node);
    if (kind === 'heading') this.section++;
    const number = kind === 'paragraph' ? this.numbers.next() : undefined;
    const id = number !== undefined ? `p${number}` : kind === 'caption' ? `c${++this.captions}` : undefined;
    const block: Block = { kind, id, number, section: this.section, element, notes: [] };
    this.blocks.push(block);
    takeOut(element, (component) => this.place(component, block));
    this.diagnostics.push(...takeOutMisplaced(element, this.inText, this.file));
    drawSupplied(element);
  }

  private setNumber(component: Component): void {
    if (!this.numbers.set(attribute(component, 'number') ?? ''))
      this.report(
        component,
        'bad-attribute',
        'The next paragraph cannot have this number.',
        'Write number="N", greater than the last, or number="none".',
      );
  }

  private place(component: Component, block: Block | undefined): void {
    if (isComponent(component, 'Gloss')) this.glosses.push(this.gloss(component));
    else if (block !== undefined && block.kind !== 'heading') block.notes.push(this.note(component));
    else
      this.report(
        component,
        'misplaced-component',
        'This note follows no paragraph.',
        'Put it directly after its paragraph.',
      );
  }

  private gloss(component: Component): WrittenGloss {
    const of = attribute(component, 'of') ?? '';
    if (of === '') this.report(component, 'bad-attribute', '<Gloss> names no entry.', 'Write <Gloss of="ID">.');
    const body = this.bodyOf(component, []);
    return { of, sources: idsIn(component, 'sources'), body, place: placeOf(component, this.file) };
  }

  private note(component: Component): WrittenNote {
    const written = attribute(component, 'kind') ?? 'context';
    const kind: NoteKind | undefined = noteKinds.find((each) => each === written);
    if (kind === undefined)
      this.report(
        component,
        'bad-attribute',
        `“${written}” is not a kind of note.`,
        `Write one of ${noteKinds.join(', ')}.`,
      );
    const claim = attribute(component, 'claim');
    const sources = idsIn(component, 'sources');
    const of = this.form === 'copy' ? attribute(component, 'of') : undefined;
    if (kind === 'disputed' && claim === undefined && of === undefined)
      this.report(
        component,
        'bad-attribute',
        'A disputed note names no claim.',
        'Add claim="ID", a file of content/claims.',
      );
    if (claim === undefined && sources.length === 0 && this.form !== 'copy')
      this.report(component, 'no-source', 'This note cites no source.', 'Add sources="ID", ids of the bibliography.');
    const emendation = readEmendation(component, kind ?? 'context', this.file);
    this.diagnostics.push(...emendation.diagnostics);
    return {
      on: attribute(component, 'on') ?? '',
      before: attribute(component, 'before'),
      after: attribute(component, 'after'),
      copy: attribute(component, 'copy'),
      of,
      kind: kind ?? 'context',
      claim,
      emendation: emendation.value,
      sources,
      body: this.bodyOf(component, ['Mention']),
      place: placeOf(component, this.file),
    };
  }

  private bodyOf(component: Component, allowed: readonly ComponentName[]): Element {
    const body = bodyOf(component);
    this.diagnostics.push(...takeOutMisplaced(body, allowed, this.file));
    if (body.children.some((child) => child.type === 'element' && BLOCKS.test(child.tagName)))
      this.report(component, 'bad-syntax', 'This holds more than one paragraph.', 'Write it as one paragraph.');
    return body;
  }

  private captionOf(component: Component): Element {
    const { children } = this.bodyOf(component, ['Note', 'Gloss', ...this.inText]);
    return { ...component, tagName: 'p', properties: {}, children };
  }

  private report(component: Component, code: Diagnostic['code'], message: string, mend: string): void {
    this.diagnostics.push({ code, message, mend, ...placeOf(component, this.file) });
  }
}

/** The numbers of paragraphs: one more each time, but where a copy says otherwise. */
class Numbers {
  private last = 0;
  private stated: number | 'none' | undefined;

  /** States the next number; gives whether it can be that. */
  set(written: string): boolean {
    const number = written === 'none' ? written : Number(/^[1-9]\d{0,5}$/.test(written) && written);
    if (number !== 'none' && number <= this.last) return false;
    this.stated = number;
    return true;
  }

  next(): number | undefined {
    const { stated } = this;
    this.stated = undefined;
    if (stated === 'none') return undefined;
    this.last = stated ?? this.last + 1;
    return this.last;
  }
}

const asRoot = (child: Element): Element => ({ type: 'element', tagName: 'div', properties: {}, children: [child] });

function kindOf(node: Element): Block['kind'] {
  if (node.tagName === 'p') return 'paragraph';
  return /^h[1-6]$/.test(node.tagName) ? 'heading' : 'other';
}

/** Markdown wraps a component that stands alone, or several, in a paragraph of their own. */
function holdsOnlyComponents(node: Element): boolean {
  const real = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return (
    node.tagName === 'p' &&
    real.length > 0 &&
    real.every((child) => isComponent(child, 'Note') || isComponent(child, 'Gloss') || isComponent(child, 'Caption'))
  );
}

/** Removes notes and glosses from inside an element. */
function takeOut(element: Element, file: (component: Component) => void): void {
  element.children = element.children.filter((child) => {
    if (isComponent(child, 'Note') || isComponent(child, 'Gloss')) {
      file(child);
      return false;
    }
    if (child.type === 'element') takeOut(child, file);
    return true;
  });
}

/** A component's content, its single paragraph unwrapped. */
function bodyOf(component: Component): Element {
  const parts = component.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = parts;
  const single = parts.length === 1 && only?.type === 'element' && only.tagName === 'p';
  return {
    type: 'element',
    tagName: 'div',
    properties: {},
    children: trimEdges(single ? only.children : component.children),
  };
}

function trimEdges(children: readonly ElementContent[]): ElementContent[] {
  return children.map((child, index) => {
    if (child.type !== 'text') return child;
    const value = index === 0 ? child.value.trimStart() : child.value;
    return { ...child, value: index === children.length - 1 ? value.trimEnd() : value };
  });
}
