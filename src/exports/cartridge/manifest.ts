/** The manifest of a Common Cartridge 1.1 (https://www.imsglobal.org/cc/ccv1p1/imscc_profilev1p1.html). */
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Course, CourseItem, CourseModule } from '../course/types.ts';

/** The file of an item in the cartridge, without a folder: there every LMS finds what another file links to. */
export function fileOf({ kind, name }: Pick<CourseItem, 'kind' | 'name'>): string {
  if (kind === 'page') return `${name}.html`;
  return kind === 'file' ? name : `${name}.xml`;
}

/** The type of an item’s resource. */
const types: Readonly<Record<CourseItem['kind'], string>> = {
  page: 'webcontent',
  file: 'webcontent',
  link: 'imswl_xmlv1p1',
  topic: 'imsdt_xmlv1p1',
};

const SCHEMAS = 'http://www.imsglobal.org/profile/cc/ccv1p1';
/**
 * Moodle looks for the first of these in the first 500 bytes of the file, so that it comes before all else.
 * Source: `convert_common_cartridge` in Moodle’s backup/cc.
 */
const namespaces = {
  xmlns: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1',
  'xmlns:lom': 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};
const schemaLocation = [
  namespaces.xmlns,
  `${SCHEMAS}/ccv1p1_imscp_v1p2_v1p0.xsd`,
  namespaces['xmlns:lom'],
  `${SCHEMAS}/LOM/ccv1p1_lommanifest_v1p0.xsd`,
].join(' ');

/** `imsmanifest.xml`: modules with their items, and every file once. */
export function manifestXml(course: Course): string {
  const items = course.modules.flatMap((module) => module.items);
  const resources = [...new Map(items.map((item) => [item.name, item])).values()];
  const manifest = x(
    'manifest',
    { ...namespaces, identifier: `postil-${course.id}`, 'xsi:schemaLocation': schemaLocation },
    metadata(course),
    x('organizations', [
      x('organization', { identifier: 'organization', structure: 'rooted-hierarchy' }, [
        x('item', { identifier: 'root' }, course.modules.map(moduleItem)),
      ]),
    ]),
    x('resources', resources.map(resource)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(manifest)}\n`;
}

function metadata({ title, summary, language, credit }: Course) {
  const words = (text: string) => x('lom:string', { language }, text);
  return x('metadata', [
    x('schema', 'IMS Common Cartridge'),
    x('schemaversion', '1.1.0'),
    x('lom:lom', [
      x('lom:general', [
        x('lom:title', [words(title)]),
        x('lom:language', language),
        x('lom:description', [words(summary)]),
      ]),
      x('lom:rights', [
        x('lom:copyrightAndOtherRestrictions', [x('lom:value', 'yes')]),
        x('lom:description', [words(credit)]),
      ]),
    ]),
  ]);
}

function moduleItem({ title, items }: CourseModule, index: number) {
  const identifier = `module-${index + 1}`;
  return x('item', { identifier }, [
    x('title', title),
    ...items.map((item, at) =>
      x('item', { identifier: `${identifier}-${at + 1}`, identifierref: identifierOf(item) }, [x('title', item.title)]),
    ),
  ]);
}

function resource(item: CourseItem) {
  const href = fileOf(item);
  const isContent = types[item.kind] === 'webcontent';
  return x('resource', { identifier: identifierOf(item), type: types[item.kind], ...(isContent && { href }) }, [
    x('file', { href }),
  ]);
}

/** An XML name, unique in the cartridge. */
const identifierOf = ({ name }: CourseItem): string => `resource-${name}`;
