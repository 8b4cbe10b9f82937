/** The styles of the kinds of entries, made from the site file: their colors, and hiding them from the margin. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { SITE_FILE } from '../library/read.ts';
import { siteOf } from '../library/site.ts';
import { kindClass, type KindData } from '../model/kinds.ts';

/** A rule for the color of each kind, and rules that hide a kind from the margin when the settings say so. */
export function kindStyles(kinds: readonly Pick<KindData, 'kind' | 'color'>[]): string {
  const colors = kinds.map(
    ({ kind, color }) => `.${kindClass(kind)} { --kind: light-dark(${color.light}, ${color.dark}); }`,
  );
  const hidden = (what: string) => kinds.map(({ kind }) => `:root[data-hide~='${kind}'] ${what}.${kindClass(kind)}`);
  return kinds.length === 0
    ? ''
    : `@layer components {
${colors.join('\n')}
@media screen {
  ${hidden('.text .gloss').join(',\n  ')} { display: none; }
  ${hidden('.lemma').join(',\n  ')} { text-decoration: none; }
}
}
`;
}

const MODULE = 'virtual:kinds.css';
const RESOLVED = `\0${MODULE}`;

/** A plug-in for Vite that serves these styles as `virtual:kinds.css`, and anew when the site file changes. */
export function kindStylesModule(folder: string): Plugin {
  const path = resolve(folder, SITE_FILE);
  return {
    name: 'postil-kind-styles',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: async (id) => (id === RESOLVED ? kindStyles((await siteOf(folder))?.kinds ?? []) : undefined),
    // As a file that it is watching for the module, Vite passes it over in what browsers are given.
    hotUpdate({ file, modules }) {
      const styles = resolve(file) === path ? this.environment.moduleGraph.getModuleById(RESOLVED) : undefined;
      if (styles === undefined) return undefined;
      this.environment.moduleGraph.invalidateModule(styles);
      return [...modules, styles];
    },
  };
}
