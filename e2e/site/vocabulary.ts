/**
 * JSON-LD held to schema.org: the data are put into a TypeScript file, and the compiler compares them with the vocabulary's
 * published types (schema-dts): unknown types, unknown properties, and properties that another type has.
 */
import ts from 'typescript';

const FILE = `${process.cwd()}/e2e/site/metadata.generated.ts`;

/** What is wrong with each of the data, as the compiler says it; nothing when all are right. */
export function strangersTo(data: readonly string[]): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2022.d.ts'],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const program = ts.createProgram([FILE], options, hostWith(FILE, sourceOf(data), options));
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 2000));
}

function sourceOf(data: readonly string[]): string {
  return [
    "import type { CollectionPage, WebPage, WebSite, WithContext } from 'schema-dts';",
    'type Page = WithContext<Extract<CollectionPage | WebPage | WebSite, object>>;',
    ...data.map((text, index) => `export const page${index}: Page = ${text};`),
  ].join('\n');
}

/** A host that reads one file from memory and all others from disk. */
function hostWith(file: string, text: string, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (name) => name === file || host.fileExists(name),
    readFile: (name) => (name === file ? text : host.readFile(name)),
    getSourceFile: (name, version, ...rest) =>
      name === file ? ts.createSourceFile(name, text, version) : host.getSourceFile(name, version, ...rest),
  };
}
