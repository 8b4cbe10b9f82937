import { expect, it } from 'vitest';
import { comparison } from './fixture.ts';
import { report } from './report.ts';

it('tells the bars, all figures, the ratios and where they were measured', () => {
  expect(report(comparison)).toBe(
    `10 op-eds of about 900 words with 25 glosses each and 8 entries, built side by side in one run, medians of 3 rounds. Machine: Some CPU, 2 cores, 16 GiB, linux x64, Node 24.0.0. Releases: Postil 0.1.0; Starlight 1.0.0; Eleventy 2.0.0. Commit abc. Left out: Hugo, which is not there.

| bar | at most | measured |  |
| --- | --: | --: | --: |
| Postil: CPU of a cold build, of Starlight’s | 0.25× | 0.20× | met |
| Postil: CPU of a cold build, of Eleventy’s | 4× | 5.00× | **not met** |
| Postil: peak memory of a cold build, of Starlight’s | 0.5× | 0.63× | **not met** |
| Postil: CPU after one changed gloss, of Eleventy’s whole build | 1.5× | 0.75× | met |

|  | Postil | Starlight | Eleventy |
| --- | --: | --: | --: |
| makes | everything | pages, search | pages |
| cold build: CPU, s | 20.0 | 100.0 | 4.0 |
| – by the clock, s | 10.0 | 50.0 | 2.0 |
| – CPU of a page, ms | 1000.0 | 5000.0 | 200.0 |
| – peak memory, MB | 500 | 800 | 250 |
| one changed gloss: CPU, s | 3.0 | 80.0 | 4.0 |
| – peak memory, MB | 300 | 700 | 250 |
| pages | 20 | 20 | 20 |
| files | 40 | 60 | 21 |
| output, MB | 8.0 | 16.0 | 4.0 |
| an op-ed: sent with brotli, kB | 12.0 | 24.0 | – |
| – requests | 3 | 9 | – |
| – largest paint (LCP), ms | 900 | 1800 | – |
| – blocked (TBT), ms | 0 | 50 | – |
| – layout shift (CLS) | 0.000 | 0.010 | – |
| a first search: sent with brotli, kB | 50.0 | 100.0 | – |
| – first result, ms | 800 | 1600 | – |

|  | of Starlight’s | of Eleventy’s |
| --- | --: | --: |
| Postil: CPU of a cold build | 0.20× | 5.00× |
| Postil: peak memory | 0.63× | 2.00× |
| Postil: CPU after one changed gloss | 0.04× | 0.75× |
| Postil: output | 0.50× | 2.00× |
| Postil: bytes of an op-ed’s page | 0.50× | – |
| Postil: its largest paint | 0.50× | – |
| Postil: bytes of a first search | 0.50× | – |
| Postil: time to the first result | 0.50× | – |

Finding the entries that an op-ed names takes 1.00 ms, and the places of its 25 glosses in a copy 2.50 ms, of CPU.`,
  );
});

it('says how often, when that was once', () => {
  expect(report({ ...comparison, rounds: 1 })).toContain('built side by side in one run, each once. Machine');
});
