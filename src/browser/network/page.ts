/** The parts of the network’s page, and the data that it carries. */
import type { NetworkData } from '../../diagrams/network/data.ts';

export interface NetworkPage {
  readonly data: NetworkData;
  readonly svg: SVGSVGElement;
  readonly frame: HTMLElement;
  readonly explore: HTMLElement;
  readonly panel: HTMLElement;
  readonly told: HTMLElement;
  readonly rows: readonly HTMLElement[];
}

/** The network of a page; nothing where a part is missing. */
export function networkOf(page: Document): NetworkPage | undefined {
  const data = page.querySelector('#network-data')?.textContent;
  const svg = page.querySelector<SVGSVGElement>('#network');
  const frame = page.querySelector<HTMLElement>('.plate .frame');
  const explore = page.querySelector<HTMLElement>('.explore');
  const panel = page.querySelector<HTMLElement>('.explore .panel-of-ties');
  const told = page.querySelector<HTMLElement>('.explore [role=status]');
  if (data === undefined || !svg || !frame || !explore || !panel || !told) return undefined;
  const rows = [...page.querySelectorAll<HTMLElement>('.ties tbody tr')];
  return { data: JSON.parse(data) as NetworkData, svg, frame, explore, panel, told, rows };
}
