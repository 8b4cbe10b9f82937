import type { Manifest } from '../../model/manifest.ts';
import { decodedText } from '../../model/paths.ts';

/**
 * The file of the site that an address means, whatever it asks for behind `?` and `#`: a folder its `index.html`, and a name
 * without an ending its page, as many hosts show them. Nothing when there is no such file.
 * @param scope the address of the folder that the site lies in
 */
export function fileAt(address: string, scope: string, manifest: Manifest): string | undefined {
  const [plain = ''] = address.split(/[?#]/);
  if (!plain.startsWith(scope)) return undefined;
  const path = decodedText(plain.slice(scope.length));
  return [path, `${path}.html`, `${path}index.html`].find((file) => manifest.has(file));
}
