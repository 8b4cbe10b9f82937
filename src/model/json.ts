/** What keeps a text from being read as JSON; where it is none, the parser of YAML says more. */
import type { Found } from './found.ts';

/** The most keys of one object: the parser of YAML compares each with all others. */
const MOST_KEYS = 5000;

/** Why a text is not JSON, in the words of the parser, or has an object with too many keys; nothing when it is fine. */
export function whyNoJson(text: string): Found | undefined {
  try {
    if (!hasCrowded(JSON.parse(text))) return undefined;
    const message = `An object has more than ${MOST_KEYS.toLocaleString('en')} keys.`;
    return { code: 'bad-syntax', message, mend: 'Take some out.', offset: 0 };
  } catch (error) {
    const { message } = error as Error;
    const offset = Number(/ at position (\d+)/.exec(message)?.[1] ?? 0);
    const what = message.replace(/ (?:in JSON )?at position.*$/, '');
    return { code: 'bad-syntax', message: `The JSON cannot be read: ${what}.`, mend: 'Mend the JSON here.', offset };
  }
}

/** Whether a value has an object with too many keys. A list in place of recursion: the value may be nested deep. */
function hasCrowded(value: unknown): boolean {
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null) continue;
    const parts: unknown[] = Array.isArray(next) ? next : Object.values(next);
    if (!Array.isArray(next) && parts.length > MOST_KEYS) return true;
    for (const part of parts) left.push(part);
  }
  return false;
}
