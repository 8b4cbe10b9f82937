/** What a Content Security Policy calls a script or a style that stands in the page (https://www.w3.org/TR/CSP3/#grammardef-hash-source). */
import { createHash } from 'node:crypto';

/** The hash of a script or a style, as it stands between the quotes of a policy. */
export function sourceHash(code: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
