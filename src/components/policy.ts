/**
 * The Content Security Policy of every page (https://www.w3.org/TR/CSP3/): files of the site alone, and the one inline script.
 * It is written here and not by Astro, whose own carries the hashes of nine scripts that no page has.
 */
import { bootHash } from './boot.ts';

export const policy = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  // The search is a program in WebAssembly (https://www.w3.org/TR/CSP3/#wasm-integration).
  `script-src 'self' 'wasm-unsafe-eval' '${bootHash}'`,
  // A reader's copy is opened in a worker, which a page on a disk cannot have from a file (`src/browser/copy/work.ts`).
  "worker-src 'self' blob:",
].join(';');
