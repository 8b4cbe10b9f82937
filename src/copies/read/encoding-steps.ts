/** What the report says of a file's encoding. */
import type { Step, Where } from '../types.ts';
import type { Decoded } from './decode.ts';
import { fileStep } from './lines.ts';

/** The steps for a decoded text. `declared` is what the file says of itself. */
export function encodingSteps(decoded: Decoded, unit: Where['unit'], declared?: string): Step[] {
  const { encoding, because, broken } = decoded;
  const against =
    declared === undefined || declared === encoding ? '' : `, though the file declares ${declared.toUpperCase()}`;
  const steps = [fileStep('read', unit, `Read as ${encoding.toUpperCase()}${against}: ${because}.`)];
  if (broken > 0)
    steps.push(fileStep('flagged', unit, `${String(broken)} characters could not be read and show as “\ufffd”.`));
  return steps;
}
