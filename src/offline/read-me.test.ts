import { expect, it } from 'vitest';
import { readMe } from './read-me.ts';

const text = readMe({
  site: {
    title: 'Songs',
    tagline: 'Who owns them',
    description: 'Éditeurs & co.',
    contributors: 'the friends of songs',
    license: { name: 'CC0', url: 'https://example.org/cc0' },
  },
  day: '1 May 2026',
  newest: 'https://example.org/offline.html',
});

it('says what it is, how to open it, of which day, where the newest is, and whose it is', () => {
  for (const words of [
    'Songs: Who owns them',
    'Éditeurs & co.',
    'Double-click index.html.',
    'as of 1 May 2026',
    'https://example.org/offline.html',
    'the friends of songs, CC0, https://example.org/cc0',
  ])
    expect(text).toContain(words);
});

it('is a text for Windows: a mark of UTF-8, and its line ends alone', () => {
  expect(text.startsWith('\ufeffSongs')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
