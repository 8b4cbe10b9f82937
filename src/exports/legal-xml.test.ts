import { expect, it } from 'vitest';
import { legalXml } from './legal-xml.ts';

it.each([
  ['nothing else is changed', 'a\tb\nc & <d> “é” 𝄞', 'a\tb\nc & <d> “é” 𝄞'],
  ['controls', 'a\u0000b\u0008\u000b\u000c\u001fc', 'abc'],
  ['what are no characters', 'a\ufffe\uffffb', 'ab'],
  ['halves of characters become a replacement', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
])('%s', (_what, text, legal) => expect(legalXml(text)).toBe(legal));
