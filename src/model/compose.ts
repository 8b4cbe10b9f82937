/** A text read as YAML, without a schema: its value with the places of all that is in it, or what is wrong with it. */
import { isMap, isNode, isPair, parseDocument, visit, type Document } from 'yaml';
import type { Found } from './found.ts';
import { hiddenIn } from './hidden.ts';
import { tooDeep } from './json.ts';
import { shorten } from './shorten.ts';

/** The most characters of YAML: above that, an odd text takes minutes. JSON, which is checked first, may have more. */
const YAML_LIMIT = 64 * 1024;

interface Composed {
  readonly document?: Document;
  /** The text's value; meaningless where there are problems. */
  readonly value?: unknown;
  readonly problems: readonly Found[];
}

/** Reads a text of YAML that is not too long. */
export function composeYaml(text: string): Composed {
  return text.length > YAML_LIMIT ? { problems: [longYaml] } : compose(text, true, 'YAML');
}

/**
 * Reads a text, however long: what is known to be JSON, for the places in it.
 * @param uniqueKeys whether to look for keys given twice, which compares each with all others
 * @param notation what its writer takes it for
 */
export function compose(text: string, uniqueKeys: boolean, notation: 'YAML' | 'JSON'): Composed {
  try {
    // Without prettyErrors, which would look for the line of each error anew.
    const document = parseDocument(text, { prettyErrors: false, uniqueKeys });
    const problems = shorten([
      ...errorsOf(document, notation),
      ...(text.includes('*') ? aliasesIn(document) : []),
      ...(text.includes('\\') ? hiddenByEscapes(document, text) : []),
    ]);
    return problems.length > 0 ? { document, problems } : { document, value: document.toJS(), problems };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problems: [tooDeep] };
  }
}

const longYaml: Found = {
  code: 'bad-frontmatter',
  message: `The frontmatter, or data, is longer than ${YAML_LIMIT.toLocaleString('en')} characters.`,
  mend: 'Shorten it; long texts belong below the frontmatter.',
  offset: 0,
};

function errorsOf({ errors }: Document, notation: string): Found[] {
  if (errors.some(({ message }) => message.startsWith('Maximum call stack'))) return [tooDeep];
  return errors.map(({ message, pos }) => ({
    code: 'bad-syntax',
    message,
    mend: `Mend the ${notation} here.`,
    offset: pos[0],
  }));
}

/** Aliases, which content has no use for and which may refer to nothing, or make a short text very long. */
function aliasesIn(document: Document): Found[] {
  const found: Found[] = [];
  visit(document, {
    Alias: (_key, alias) =>
      void found.push({
        code: 'bad-syntax',
        message: 'A value that begins with * is a YAML alias.',
        mend: 'Put it in quotation marks.',
        offset: alias.range?.[0] ?? 0,
      }),
  });
  return found;
}

/** Values that an escape such as `"\u202e"` brings a hidden character into; those that stand in the text itself are found there. */
function hiddenByEscapes(document: Document, text: string): Found[] {
  const found: Found[] = [];
  visit(document, {
    Scalar: (_key, { value, range }) => {
      const [hidden] = typeof value === 'string' && range ? hiddenIn(value) : [];
      if (hidden === undefined || !range || hiddenIn(text.slice(range[0], range[1])).length > 0) return;
      found.push({
        code: 'hidden-character',
        message: `This text has the character ${hidden.name}, which is not seen.`,
        mend: 'Remove its escape.',
        offset: range[0],
      });
    },
  });
  return found;
}

/** The offset of the deepest node on `path` that exists; a key's own place when the path ends at it. */
export function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(key));
      if (pair !== undefined && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
    }
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return document.contents?.range?.[0] ?? 0;
}
