import { expect, it } from 'vitest';
import { fontSheet } from './fonts.ts';

it('every face of the site has its file in it', async () => {
  const sheet = await fontSheet();
  const faces = sheet.split('@font-face').slice(1);
  expect(faces.length).toBeGreaterThan(1);
  for (const face of faces) {
    expect(face).toMatch(/url\(data:font\/woff2;base64,d09GM[\w+/=]+\) format/);
    expect(face).toContain('font-display: block');
  }
});
