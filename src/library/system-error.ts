/** The code of what the system refused, `ENOENT`; nothing when the error is another. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;
