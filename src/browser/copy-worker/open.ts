/** A job in, replies out: reads, repairs and places a copy. */
import { openCopy } from '../../copies/place/open-copy.ts';
import { seemsOther } from '../../copies/place/align.ts';
import { isRefusal, unreadableCopy } from '../../copies/read/refusals.ts';
import { repairCopy } from '../../copies/repair/repair.ts';
import type { RawCopy, Reader, Refusal, RepairedCopy } from '../../copies/types.ts';
import { cutRow } from '../copy/cut-row.ts';
import { opEdRows, plainRows } from '../copy/op-ed-rows.ts';
import type { Row } from '../copy/row.ts';
import { mentionMarks } from './mentions.ts';
import type { Job, Overview, Purpose, Reply, Source } from './messages.ts';
import { partsOf } from './parts.ts';

type Say = (reply: Reply) => void;

/** Does a job, and says each thing as it is known. Never throws: what cannot be done is refused. */
export async function open({ source, purpose }: Job, read: Reader, say: Say): Promise<void> {
  try {
    say({ is: 'doing', doing: 'read' });
    const raw = await rawOf(source, read);
    if (isRefusal(raw)) return say({ is: 'refused', refusal: raw });
    say({ is: 'doing', doing: 'repair' });
    const copy = repairCopy(raw);
    say({ is: 'doing', doing: 'place' });
    const { overview, rows } = forPurpose(copy, purpose);
    say({ is: 'overview', overview });
    for (const part of partsOf(
      rows.flatMap((row) => cutRow(row)),
      copy.steps,
    ))
      say({ is: 'part', ...part });
    say({ is: 'done', read: 'read' in source ? source.read : new TextEncoder().encode(JSON.stringify(raw)) });
  } catch {
    say({ is: 'refused', refusal: unreadableCopy() });
  }
}

function rawOf(source: Source, read: Reader): Promise<RawCopy | Refusal> | RawCopy {
  return 'file' in source ? read(source.file.bytes) : (JSON.parse(new TextDecoder().decode(source.read)) as RawCopy);
}

function forPurpose(copy: RepairedCopy, purpose: Purpose): { overview: Overview; rows: readonly Row[] } {
  const { title } = copy;
  if ('names' in purpose) {
    const rows = plainRows(copy);
    const mentions = mentionMarks(rows, purpose.names);
    return {
      overview: { title, placements: [], known: undefined },
      rows: rows.map((row, index) => ({ ...row, marks: [...(mentions[index] ?? []), ...row.marks] })),
    };
  }
  const opened = openCopy(copy, purpose.anchors);
  const { numbers, missing, likeness, share } = opened.alignment;
  const present = [...new Set(numbers)].filter((number) => number !== undefined);
  const known = { present, isWhole: missing.length === 0, likeness, share, seemsOther: seemsOther(opened.alignment) };
  return { overview: { title, placements: opened.placements, known }, rows: opEdRows(opened, purpose.anchors) };
}
