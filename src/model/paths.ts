/** Paths of files as addresses have them. */

/** A path in the form of an address: each step encoded, `a%20b/%D0%B6.html`. */
export function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** What an encoded text says; percent signs that encode nothing stay as they are. */
export function decodedText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
