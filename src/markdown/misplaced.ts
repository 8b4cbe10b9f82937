/** Components that stand where they have no meaning. */
import type { Element } from 'hast';
import type { Diagnostic } from '../model/diagnostic.ts';
import { componentName, type ComponentName } from './components.ts';
import { placeOf } from './place.ts';

const homes: Readonly<Record<ComponentName, string>> = {
  Note: 'Put it directly after a paragraph of an op-ed.',
  Gloss: 'Put it after a paragraph of an op-ed.',
  Caption: 'Put it between two paragraphs of an op-ed.',
  Mention: 'Put it inside a paragraph, or take the tags away.',
  Supplied: 'Put it around words of a copy.',
  Paragraph: 'Put it by itself before a paragraph of a copy.',
};

/** Takes the components out of `root` that are not `allowed` there, in place, leaving their words; reports each. */
export function takeOutMisplaced(root: Element, allowed: readonly ComponentName[], file: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const clean = (parent: Element) => {
    parent.children = parent.children.flatMap((child) => {
      if (child.type !== 'element') return [child];
      const name = componentName(child);
      const refused = name !== undefined && !allowed.includes(name);
      if (refused) diagnostics.push(misplaced(name, child, file));
      clean(child);
      return refused ? child.children : [child];
    });
  };
  clean(root);
  return diagnostics;
}

/** The diagnostic for a component that has no meaning where it stands. */
export function misplaced(name: ComponentName, node: Element, file: string): Diagnostic {
  return {
    code: 'misplaced-component',
    message: `<${name}> has no meaning here.`,
    mend: homes[name],
    ...placeOf(node, file),
  };
}
