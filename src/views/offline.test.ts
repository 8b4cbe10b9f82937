import { describe, expect, it } from 'vitest';
import { makesData } from '../model/makes.ts';
import { downloadHref, folderName, offlineView } from './offline.ts';

describe('the names of the download', () => {
  it.each([
    ['Postil', '/downloads/postil.zip', 'Postil'],
    ['Songs of Paris: a reader', '/downloads/songs-of-paris-a-reader.zip', 'Songs of Paris a reader'],
    ['Café / Études?', '/downloads/cafe-etudes.zip', 'Café Études'],
    ['Глосса', '/downloads/site.zip', 'Глосса'],
    ['…', '/downloads/site.zip', '…'],
    ['?', '/downloads/site.zip', 'site'],
    ['Con', '/downloads/con.zip', 'site'],
    ['../..', '/downloads/site.zip', 'site'],
    ['Ends in a stop.', '/downloads/ends-in-a-stop.zip', 'Ends in a stop'],
  ])('of %j', (title, href, folder) => {
    expect([downloadHref(title), folderName(title)]).toEqual([href, folder]);
  });
});

it('the page names the folder that is to be opened', () => {
  const { download } = offlineView({ title: 'Songs: new', makes: makesData.parse({}) });
  expect(download?.steps.filter(({ how }) => how.includes('“Songs new”')).map(({ on }) => on)).toEqual([
    'Windows',
    'macOS',
    'Linux',
  ]);
});

it('the page speaks of no file where none is made', () => {
  const { about, download } = offlineView({ title: 'Songs', makes: makesData.parse({ download: false }) });
  expect(download).toBeUndefined();
  expect(about).not.toContain('file');
});
