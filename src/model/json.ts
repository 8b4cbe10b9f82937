/** A text read as JSON: its value, or what is wrong with it. */
import type { Found } from './found.ts';
import { hiddenIn } from './hidden.ts';

/** The most keys of an object that the parser of YAML is given: it compares each with all others, to find the one given twice. */
const MOST_KEYS = 20_000;
/** The most brackets within brackets: data of ours has six or so, and what writes it again goes in as deep. */
const DEEPEST = 100;

/** A text that is nested too deep, in whichever notation. */
export const tooDeep: Found = {
  code: 'bad-syntax',
  message: 'This is nested too deep to be read.',
  mend: 'Take out brackets, braces or indentation.',
  offset: 0,
};

const crowded: Found = {
  code: 'bad-syntax',
  message: `A key is given twice, or there is a hidden character; where is not told beside an object of more than ${MOST_KEYS.toLocaleString('en')} keys.`,
  mend: 'Look for what was added last.',
  offset: 0,
};

interface ReadJson {
  readonly value?: unknown;
  /** Why there is no value. */
  readonly problem?: Found;
  /** Whether something is in it that JSON allows and content does not: a hidden character, a key given twice. */
  readonly isOdd?: boolean;
}

/** Reads a text as JSON. Never throws. */
export function readJson(text: string): ReadJson {
  try {
    const value: unknown = JSON.parse(text);
    const counted = keysOf(value);
    if (counted === undefined) return { problem: tooDeep };
    const isOdd = hasHiddenEscape(text) || counted.all !== keysIn(text);
    return isOdd && counted.most > MOST_KEYS ? { problem: crowded } : { value, isOdd };
  } catch (error) {
    return { problem: whyNoJson(text, error instanceof Error ? error.message : '') };
  }
}

/** Says where a text is no JSON, and in the words of the parser why, without the excerpt that it adds. */
function whyNoJson(text: string, message: string): Found {
  const position = / at position (\d+)/.exec(message)?.[1];
  const unexpected = /^Unexpected token '.+?'(?=, )/su.exec(message)?.[0];
  const what = unexpected ?? message.replace(/ (?:in JSON )?at position .*$/s, '');
  const known = what.endsWith('is not valid JSON') ? 'Unexpected token' : what;
  return {
    code: 'bad-syntax',
    message: `The JSON cannot be read: ${known}.`,
    mend: 'Mend the JSON here.',
    offset: position === undefined ? offsetOfNoValue(text) : Number(position),
  };
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|true|false|null|-?\d[\d.eE+-]*|\S/gsu;
const BEGINS_VALUE = /^(?:".|-?\d|true$|false$|null$|[[{])/s;

/** Where no value stands though one must, which is the only fault of which the parser of Node does not tell the place. */
function offsetOfNoValue(text: string): number {
  let before = ',';
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const isEmptyList = before === '[' && token === ']';
    // After the comma of an object comes a key, which begins as a value does.
    if (['[', ',', ':'].includes(before) && !BEGINS_VALUE.test(token) && !isEmptyList) return index;
    before = token;
  }
  return text.length;
}

/** How many keys a value has in all, and in the object with the most; nothing when it has too many levels. */
function keysOf(value: unknown): { readonly all: number; readonly most: number } | undefined {
  let [all, most] = [0, 0];
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth >= DEEPEST) return undefined;
    const next: unknown[] = [];
    for (const each of level) {
      if (typeof each !== 'object' || each === null) continue;
      const parts: unknown[] = Array.isArray(each) ? each : Object.values(each);
      if (!Array.isArray(each)) {
        all += parts.length;
        most = Math.max(most, parts.length);
      }
      for (const part of parts) next.push(part);
    }
    level = next;
  }
  return { all, most };
}

/** How many keys stand in a text that is JSON; more than its value has, when one is given twice. */
function keysIn(text: string): number {
  return text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/gs).reduce((sum, [, colon]) => sum + (colon ? 1 : 0), 0);
}

/** Whether an escape, such as `\u202e`, may bring a hidden character in. */
function hasHiddenEscape(text: string): boolean {
  return text
    .matchAll(/(?:\\u[\da-f]{4}|\\[bf])+/gi)
    .some(([escapes]) => hiddenIn(String(JSON.parse(`"${escapes}"`))).length > 0);
}
