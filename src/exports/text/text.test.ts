import { describe, expect, it } from 'vitest';
import { sampleEdited, sampleWith } from '../../library/sample.ts';
import { textAt } from './sample-texts.ts';

describe('pageText', () => {
  it('puts a page of the site’s own between a head and a foot', () => {
    const about = '---\ntitle: About\ndescription: What this is.\n---\n\nIt is *plain*.\n';
    expect(textAt('/about.html', sampleWith({ 'pages/about.mdx': about }), 'It is *plain*.\n')).toBe(`# About

_Marginalia: A reader for tests_. This page: <https://reader.example/about.html>

It is _plain_.

---

Digests, glosses and entries: the editors, [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). The op-eds belong to their authors. [All readings](https://reader.example/index.txt)
`);
  });

  it.each([
    ['a title', 'title: Winter', "title: '<script>alert(1)</script> [a](b)'"],
    ['a text', 'A cold march.', 'A cold march. \\<script>alert(1)\\</script> \\[a](b)'],
    ['a summary', 'On snow.', "'<script>alert(1)</script> [a](b)'"],
    ['a name', 'family: Abel', "family: '<script>alert(1)</script> [a](b)'"],
  ])('takes what looks like markup in %s as text', (_what, from, to) => {
    const written = textAt('/op-eds/winter.html', sampleEdited('op-eds/winter.md', from, to));
    expect(written).toContain('\\<script>alert(1)\\</script> \\[a]\\(b)');
    expect(written).not.toMatch(/(?<!\\)<\/?script/);
  });
});
