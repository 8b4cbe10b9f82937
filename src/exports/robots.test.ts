import { expect, it } from 'vitest';
import { addressesAt } from './addresses.ts';
import { robotsTxt } from './robots.ts';

it('robotsTxt is open to all and names the site map', () => {
  expect(robotsTxt(addressesAt('https://reader.example'))).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://reader.example/sitemap.xml\n',
  );
});
