import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { childrenOf, readXml, textOf } from '../../src/exports/strict-xml.ts';
import { addressedPagesOf } from '../pages.ts';
import { sites } from '../sites.ts';

describe.each([sites.real, sites.songs])('in $folder', ({ folder }) => {
  const read = (address: string): string => readFileSync(`${folder}${address}`, 'utf8');
  const pages = addressedPagesOf(folder);
  const texts = pages.map((page) => page.replace(/\.html$/, '.txt'));
  const feed = readXml(read('/feed.xml'));
  const entries = childrenOf(feed, 'entry');
  const places = childrenOf(readXml(read('/sitemap.xml')), 'url').map((url) => textOf(url, 'loc'));
  const { origin } = new URL(textOf(feed, 'id'));

  /** The addresses on this site that a text names. */
  function addressesIn(text: string): URL[] {
    const found = text.matchAll(/https?:\/\/[^\s<>"')\]]+/g);
    return Array.from(found, ([address]) => new URL(address)).filter((address) => address.origin === origin);
  }

  /** Those that lead to no file, or to no place in one. */
  function broken(addresses: readonly URL[]): string[] {
    const isBroken = ({ pathname, hash }: URL) =>
      !existsSync(`${folder}${pathname}`) || (hash !== '' && !read(pathname).includes(`id="${hash.slice(1)}"`));
    return [...new Set(addresses.filter(isBroken).map(String))];
  }

  describe('the texts', () => {
    it('stand beside every page', () => {
      expect(texts.filter((text) => !existsSync(`${folder}${text}`))).toEqual([]);
    });

    it.each(texts)('%s has content, no HTML and nothing undefined', (address) => {
      const text = read(address);
      expect(text).toMatch(/^# .+\n\n(?:.+\n+){3}/);
      expect(text).not.toMatch(/(?<!\\)<\/?[a-z][a-z0-9]*(?:\s[^>]*)?\/?>|\bundefined\b|\[object |&#?\w+;/i);
    });

    it('lead only to what is there', () => {
      const addresses = ['/llms.txt', '/robots.txt', ...texts].flatMap((text) => addressesIn(read(text)));
      expect(addresses.length).toBeGreaterThan(texts.length);
      expect(broken(addresses)).toEqual([]);
    });

    it.each(texts.filter((text) => text.startsWith('/op-eds/')))('%s has every paragraph of its page', (address) => {
      const inPage = read(address.replace('.txt', '.html')).matchAll(/<p id="p(\d+)"/g);
      const inText = read(address).matchAll(/^\[¶ (\d+)\] /gm);
      expect(Array.from(inText, ([, number]) => number)).toEqual(Array.from(inPage, ([, number]) => number));
    });
  });

  describe('the site map', () => {
    it('lists exactly the canonical addresses of the pages', () => {
      const canonical = pages.map((page) => /<link rel="canonical" href="([^"]+)"/.exec(read(page))?.[1]);
      expect(places.toSorted()).toEqual(canonical.toSorted());
    });

    it('is named by robots.txt', () => {
      expect(read('/robots.txt')).toContain(`\nSitemap: ${origin}/sitemap.xml\n`);
    });
  });

  describe('the feed', () => {
    it('has what Atom requires (RFC 4287 § 4.1)', () => {
      const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
      expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
      expect(childrenOf(feed, 'author').map((author) => textOf(author, 'name'))).not.toEqual([]);
      for (const part of [feed, ...entries]) {
        expect(textOf(part, 'title')).not.toBe('');
        expect(textOf(part, 'updated')).toMatch(instant);
      }
      const ids = [feed, ...entries].map((part) => textOf(part, 'id'));
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('has an entry for every reading, newest first, and is as old as its newest', () => {
      const days = entries.map((entry) => textOf(entry, 'updated'));
      const readings = pages.filter((page) => /^\/op-eds\/[^/]+$/.test(page));
      expect(days).toEqual(days.toSorted().toReversed());
      expect(textOf(feed, 'updated')).toBe(days[0]);
      expect(entries.map((entry) => textOf(entry, 'id'))).toEqual(
        expect.arrayContaining(readings.map((page) => origin + page)),
      );
    });

    it('leads only to what is there', () => {
      expect(broken(addressesIn(read('/feed.xml').replaceAll('&amp;', '&')))).toEqual([]);
    });
  });
});
