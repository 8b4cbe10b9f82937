/** The components that texts may use, brought to one form from MDX (JSX nodes) and Markdown (raw HTML). */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import type { Diagnostic } from '../model/diagnostic.ts';
import { placeOf } from './place.ts';

/** Components and the attributes they take. */
const registry = {
  Note: ['on', 'before', 'after', 'copy', 'of', 'kind', 'claim', 'sources', 'sic', 'corr', 'supplied', 'lost'],
  Gloss: ['of', 'sources'],
  Mention: ['of', 'none', 'gloss', 'copy'],
  Caption: [],
  Supplied: ['from'],
  Paragraph: ['number'],
} as const satisfies Record<string, readonly string[]>;

export type ComponentName = keyof typeof registry;

/** Begins the tag name of a component's element. */
export const PREFIX = 'postil-';
const names = Object.keys(registry).filter(isName);
const known = names.join(', ');

/** Whether a tag's name is a component's. */
export function isName(name: string): name is ComponentName {
  return Object.hasOwn(registry, name);
}

/** A component in the tree: an element of its own, `postil-note`, with its attributes as strings. */
export interface Component extends Element {
  readonly tagName: `postil-${string}`;
}

/** Whether `node` is the component `name`. */
export function isComponent(node: Nodes, name: ComponentName): node is Component {
  return node.type === 'element' && node.tagName === PREFIX + name.toLowerCase();
}

/** The component that an element is, if any. */
export function componentName(element: Element): ComponentName | undefined {
  return element.tagName.startsWith(PREFIX) ? names.find((name) => isComponent(element, name)) : undefined;
}

/** An attribute of a component, `undefined` when it is not there. */
export function attribute(component: Component, name: string): string | undefined {
  const value = component.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}

/** An attribute that lists ids, separated by spaces. */
export function idsIn(component: Component, name: string): string[] {
  return attribute(component, name)?.split(/\s+/).filter(Boolean) ?? [];
}

type Jsx = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** Turns JSX nodes into component elements, in place; reports what is no component, attribute or text. */
export function normaliseComponents(tree: Root, file: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const visit = (parent: { children: Nodes[] }) => {
    parent.children = parent.children.flatMap((child): Nodes[] => {
      if ('children' in child) visit(child as { children: Nodes[] });
      if (isJsx(child)) return toElements(child, file, diagnostics);
      if (isCode(child)) {
        diagnostics.push({ ...codeRefused, ...placeOf(child, file) });
        return [];
      }
      if (child.type === 'element') checkAttributes(child, file, diagnostics);
      return [child];
    });
  };
  visit(tree as { children: Nodes[] });
  return diagnostics;
}

const codeRefused = {
  code: 'bad-syntax',
  message: 'Texts are declarative: imports, exports and {expressions} are not run.',
  mend: 'Remove it; a literal brace is written \\{.',
} as const;

const isJsx = (node: { type: string }): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const isCode = (node: { type: string }): boolean =>
  ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'].includes(node.type);

function toElements(node: Jsx, file: string, diagnostics: Diagnostic[]): Nodes[] {
  const place = placeOf(node, file);
  const name = node.name ?? '';
  const children = node.children as ElementContent[];
  if (!isName(name)) {
    diagnostics.push({
      code: 'unknown-component',
      message: `<${name}> is not a component of Postil.`,
      mend: `Use Markdown, or one of ${known}.`,
      ...place,
    });
    return children;
  }
  const properties: Record<string, string> = {};
  for (const entry of node.attributes) {
    const value = entry.type === 'mdxJsxAttribute' ? (entry.value ?? '') : undefined;
    if (entry.type === 'mdxJsxAttribute' && typeof value === 'string') properties[entry.name] = value;
    else diagnostics.push({ ...codeRefused, ...place });
  }
  const element: Element = {
    type: 'element',
    tagName: PREFIX + name.toLowerCase(),
    properties,
    children,
    ...(node.position && { position: node.position }),
  };
  checkAttributes(element, file, diagnostics);
  return [element];
}

/** Reports attributes that the component does not take. */
function checkAttributes(element: Element, file: string, diagnostics: Diagnostic[]): void {
  const name = componentName(element);
  if (name === undefined) return;
  const allowed: readonly string[] = registry[name];
  for (const key of Object.keys(element.properties).filter((key) => !allowed.includes(key)))
    diagnostics.push({
      code: 'bad-attribute',
      message: `<${name}> takes no attribute “${key}”.`,
      mend: allowed.length > 0 ? `It takes ${allowed.join(', ')}.` : 'Remove it.',
      ...placeOf(element, file),
    });
}
