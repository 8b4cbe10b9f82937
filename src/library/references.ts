/** References from one file's fields to another file. */
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.ts';
import { unknownSource } from '../markdown/citations.ts';
import { unknownEntry } from '../markdown/marks.ts';
import type { Kind } from '../model/kinds.ts';
import type { Session } from '../model/reading-list.ts';
import { mayRelate } from '../model/relations.ts';
import { builtInPlaces, kindOf } from '../model/site.ts';
import { SITE_FILE, type Contents } from './read.ts';
import type { Written } from './read-file.ts';
import { displayName } from './files.ts';

type Path = readonly PropertyKey[];
type InFile = Written<{ readonly file: string }>;

/** Everything that a field names and that is not there, or that cannot stand in that relation. */
export function checkReferences(contents: Contents): Diagnostic[] {
  const known = new Known(contents);
  return [
    ...siteReferences(contents),
    ...contents.opEds.flatMap((opEd) => [
      ...opEd.data.authors.flatMap((author, index) =>
        known.typed(opEd, ['authors', index, 'entry'], author.entry, isPerson),
      ),
      ...known.typed(opEd, ['publicationEntry'], opEd.data.publicationEntry, isOrganization),
      ...known.sources(opEd, ['sources'], opEd.data.sources),
    ]),
    ...contents.copies.flatMap((copy) =>
      copy.data.of === undefined ? [] : known.opEd(inFile(copy), ['of'], copy.data.of),
    ),
    ...contents.entries.flatMap((entry) => [
      ...known.sources(entry, ['sources'], entry.data.sources),
      ...entry.data.relations.flatMap((_, index) => known.relation(entry, index)),
    ]),
    ...contents.claims.flatMap((claim) => [
      ...known.sources(claim, ['sources'], claim.data.sources),
      ...claim.data.positions.flatMap(({ sources }, index) =>
        known.sources(claim, ['positions', index, 'sources'], sources),
      ),
      ...claim.data.concerns.flatMap((id, index) => known.entry(claim, ['concerns', index], id)),
      ...(['made', 'touched'] as const).flatMap((field) =>
        claim.data[field].flatMap(({ opEd }, index) => known.opEd(claim, [field, index, 'opEd'], opEd)),
      ),
    ]),
    ...contents.readingLists.flatMap((list) => [
      ...known.sources(list, ['sources'], list.data.sources),
      ...list.data.sessions.flatMap((session, index) => known.session(list, ['sessions', index], session)),
    ]),
  ];
}

const inFile = ({ data, ...rest }: Contents['copies'][number]): InFile => ({ ...rest, data: { file: data.path } });

/** A type that an entry must have in a place, and what is said when it has another. */
interface WantedType {
  readonly pattern: RegExp;
  readonly words: string;
}

const isPerson: WantedType = { pattern: /^Person$/, words: 'a person' };
const isOrganization: WantedType = { pattern: /Organization$/, words: 'an organization' };

/** What can be referred to. */
class Known {
  private readonly contents: Contents;
  /** The entries of an id; that there is more than one is reported by itself. */
  private readonly entriesOf: ReadonlyMap<string, readonly { readonly kind: Kind }[]>;
  private readonly sourceIds: ReadonlySet<string>;
  private readonly slugs: ReadonlySet<string>;
  private readonly claims: ReadonlySet<string>;

  constructor(contents: Contents) {
    this.contents = contents;
    this.entriesOf = Map.groupBy(
      contents.entries.map(({ data }) => data),
      ({ id }) => id,
    );
    this.sourceIds = new Set(contents.sources.map(({ data }) => data.id));
    this.slugs = new Set(contents.opEds.map(({ data }) => data.slug));
    this.claims = new Set(contents.claims.map(({ data }) => data.id));
  }

  entry(of: InFile, path: Path, id: string): Diagnostic[] {
    return this.entriesOf.has(id) ? [] : [unknownEntry(id, { file: of.data.file, ...of.place(path) })];
  }

  /** An entry that must be of a kind with a certain type. */
  typed(of: InFile, path: Path, id: string | undefined, { pattern, words }: WantedType): Diagnostic[] {
    if (id === undefined) return [];
    const [entry, ...more] = this.entriesOf.get(id) ?? [];
    if (entry === undefined) return this.entry(of, path, id);
    const { kind } = entry;
    if (more.length > 0 || pattern.test(kindOf(this.contents.site.data, kind).schema)) return [];
    return [
      at(of, path, 'bad-relation', `“${id}” is one of ${kind}, not ${words}.`, `Name an entry that is ${words}.`),
    ];
  }

  sources(of: InFile, path: Path, ids: readonly string[]): Diagnostic[] {
    return ids.flatMap((id, index) =>
      this.sourceIds.has(id)
        ? []
        : [unknownSource(id, { position: { start: of.place([...path, index]) } }, of.data.file)],
    );
  }

  opEd(of: InFile, path: Path, slug: string): Diagnostic[] {
    return this.slugs.has(slug) ? [] : [at(of, path, 'unknown-id', `There is no op-ed “${slug}”.`, 'Mend the slug.')];
  }

  claim(of: InFile, path: Path, id: string): Diagnostic[] {
    return this.claims.has(id) ? [] : [at(of, path, 'unknown-id', `There is no claim “${id}”.`, 'Mend the id.')];
  }

  /** What a session of a reading list assigns and asks about. */
  session(of: InFile, path: Path, { readings, know, questions }: Session): Diagnostic[] {
    return [
      ...readings.flatMap(({ opEd }, index) => this.opEd(of, [...path, 'readings', index, 'opEd'], opEd)),
      ...know.flatMap((id, index) => this.entry(of, [...path, 'know', index], id)),
      ...questions.flatMap(({ about }, index) => {
        const where = [...path, 'questions', index, 'about'];
        return 'claim' in about
          ? this.claim(of, [...where, 'claim'], about.claim)
          : this.opEd(of, [...where, 'opEd'], about.opEd);
      }),
    ];
  }

  relation(of: Contents['entries'][number], index: number): Diagnostic[] {
    const relation = of.data.relations[index];
    if (relation === undefined) return [];
    const path = ['relations', index];
    const { relations } = this.contents.site.data;
    const type = relations.get(relation.type);
    const [entry, ...more] = this.entriesOf.get(relation.to) ?? [];
    if (type === undefined) {
      const message = `There is no relation “${relation.type}”.`;
      return [
        at(of, path, 'bad-relation', message, `Use one of those in site.yaml: ${[...relations.keys()].join(', ')}.`),
      ];
    }
    if (entry === undefined) return this.entry(of, [...path, 'to'], relation.to);
    if (more.length > 0 || mayRelate(type, of.data.kind, entry.kind)) return [];
    const message = `“${relation.type}” does not lead from ${of.data.kind} to ${entry.kind}.`;
    return [
      at(of, path, 'bad-relation', message, `It leads from ${ends(type.from)} to ${ends(type.to)}; see site.yaml.`),
    ];
  }
}

/** The kinds that may stand at one end of a relation, in words. */
const ends = (kinds: readonly Kind[] | undefined): string => kinds?.join(' or ') ?? 'any kind';

/** Places of the menu, the guide, and kinds of relations that are not there. */
function siteReferences({ site, pages }: Contents): Diagnostic[] {
  const names = pages.map((page) => page.data.name);
  const kinds = site.data.kinds.map(({ kind }) => kind as string);
  const places: readonly string[] = [...builtInPlaces, ...kinds, ...names];
  const of: InFile = { ...site, data: { file: displayName({ path: SITE_FILE }) } };
  const missing = (path: Path, name: string, known: readonly string[]) =>
    known.includes(name)
      ? []
      : [at(of, path, 'unknown-id', `There is no “${name}”.`, `Write one of ${known.join(', ') || 'pages/'}.`)];
  return [
    ...site.data.navigation.flatMap((name, index) => missing(['navigation', index], name, places)),
    ...(site.data.guide === undefined ? [] : missing(['guide'], site.data.guide, names)),
    ...[...site.data.relations].flatMap(([type, { from = [], to = [] }]) => [
      ...from.flatMap((kind, index) => missing(['relations', type, 'from', index], kind, kinds)),
      ...to.flatMap((kind, index) => missing(['relations', type, 'to', index], kind, kinds)),
    ]),
  ];
}

function at(of: InFile, path: Path, code: DiagnosticCode, message: string, mend: string): Diagnostic {
  return { code, message, mend, file: of.data.file, ...of.place(path) };
}
