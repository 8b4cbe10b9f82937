/** What can be wrong with a finished cartridge, for tests. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { readXml, type XmlElement } from '../strict-xml.ts';

/** The files of a cartridge as texts, by their names. */
export type CartridgeTexts = ReadonlyMap<string, string>;

export const MANIFEST = 'imsmanifest.xml';

/** The schemas of Common Cartridge 1.1, where they lie beside the checkout. */
const SCHEMAS = '../shared/schemas/cc11';
export const hasSchemas = existsSync(SCHEMAS);

/** Every element of a name anywhere below another. */
export function below(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)]);
}

/** Files that are there and not listed in the manifest, or listed (once too often) and not there. */
export function unlisted(cartridge: CartridgeTexts): string[] {
  const manifest = readXml(cartridge.get(MANIFEST) ?? '');
  const left = new Set([...cartridge.keys()].filter((name) => name !== MANIFEST));
  const listed = below(manifest, 'file').map(({ attributes }) => attributes['href'] ?? '');
  return [...listed.filter((name) => !left.delete(name)), ...left];
}

/** Links of its pages that lead to no file of the cartridge, or to no place in one. */
export function deadLinks(cartridge: CartridgeTexts): string[] {
  const pages = [...cartridge].filter(([name]) => name.endsWith('.html'));
  return pages.flatMap(([name, html]) =>
    [...html.matchAll(/href="(?!https?:)([^"#]*)(?:#([^"]*))?"/g)]
      .filter(([, file, id]) => {
        const target = cartridge.get(file === '' || file === undefined ? name : file);
        return target === undefined || (id !== undefined && !target.includes(`id="${id}"`));
      })
      .map(([link]) => `${name}: ${link}`),
  );
}

/** What the schemas say of a file of the cartridge. */
export async function invalid(cartridge: CartridgeTexts, name: string): Promise<string[]> {
  const preload = readdirSync(SCHEMAS).map((fileName) => ({
    fileName,
    contents: readFileSync(`${SCHEMAS}/${fileName}`, 'utf8'),
  }));
  const schema = preload.filter(({ fileName }) => fileName === schemaOf(name));
  const xml = { fileName: name, contents: cartridge.get(name) ?? '' };
  const { errors } = await validateXML({ xml, schema, preload });
  return errors.map(({ message }) => `${name}: ${message}`);
}

function schemaOf(name: string): string {
  if (name === MANIFEST) return 'cc11libxml2validator.xsd';
  return name.startsWith('question-') ? 'ccv1p1_imsdt_v1p1.xsd' : 'ccv1p1_imswl_v1p1.xsd';
}
