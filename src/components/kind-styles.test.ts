import { expect, it } from 'vitest';
import { kindName } from '../model/kinds.ts';
import { kindStyles } from './kind-styles.ts';

const kind = (name: string, light: string, dark: string) => ({ kind: kindName.parse(name), color: { light, dark } });

it('gives each kind its color, and hides it when the settings say so', () => {
  expect(kindStyles([kind('people', '#8f3a0c', '#f0a376'), kind('works', '#9a1f55', '#f29bc1')]))
    .toBe(`@layer components {
.k-people { --kind: light-dark(#8f3a0c, #f0a376); }
.k-works { --kind: light-dark(#9a1f55, #f29bc1); }
@media screen {
  :root[data-hide~='people'] .text .gloss.k-people,
  :root[data-hide~='works'] .text .gloss.k-works { display: none; }
  :root[data-hide~='people'] .lemma.k-people,
  :root[data-hide~='works'] .lemma.k-works { text-decoration: none; }
}
}
`);
});

it('has nothing to say of no kinds', () => {
  expect(kindStyles([])).toBe('');
});
