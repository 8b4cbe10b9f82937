/** A value as a file of the interface: a line for each part, so that two versions are compared easily, and little white space. */
export function jsonFile(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
