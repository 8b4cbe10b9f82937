import { expect, it } from 'vitest';
import { urnOf } from './identifier.ts';

it.each([
  ['https://reader.example/', 'urn:uuid:cd4827d6-a6e5-5211-aa84-a66eb26bf564'],
  ['https://reader.example/downloads/marginalia.epub', 'urn:uuid:335a1b27-81a6-5744-a82d-3a6aa32da289'],
])('the URN of %s is %s', (address, urn) => expect(urnOf(address)).toBe(urn));
