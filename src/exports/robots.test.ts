import { expect, it } from 'vitest';
import { addressesAt } from './addresses.ts';
import { robotsTxt } from './robots.ts';

it('robotsTxt is open to all and names the site map', () => {
  expect(robotsTxt(addressesAt('https://reader.example'), false)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://reader.example/sitemap.xml\n',
  );
});

it('robotsTxt of a private build is open to nobody', () => {
  expect(robotsTxt(addressesAt('https://reader.example'), true)).toBe('User-agent: *\nDisallow: /\n');
});
