/** The style in which a reader cites, remembered on the device where it lets us. */

const KEY = 'postil-style';

/** The id of the style that was chosen last. */
export function rememberedStyle(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

export function rememberStyle(style: string): void {
  try {
    localStorage.setItem(KEY, style);
  } catch {
    // It holds for this page only.
  }
}
