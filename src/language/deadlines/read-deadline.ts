import type { Deadline, DeadlineKind, DeadlineSurroundings } from './deadline.ts'
import { readStage } from './read-stage.ts'
import { splitStages } from './split-stages.ts'

const longest = 400
const weights: Readonly<Record<DeadlineKind, number>> = {
  date: 9,
  schedule: 9,
  month: 8,
  quarter: 8,
  period: 8,
  year: 7,
  recurring: 5,
  relative: 4,
  'by-document': 3,
  continuous: 2,
  none: 0,
}

/**
 * Reads a deadline as authors write it (NFC): "trước ngày 30/11/2026", "Quý II/2026", "hằng tháng", "theo hướng dẫn của Sở". What has no
 * calendar reading gets no day, a day without a year takes it from the text or from `around.year`, and a day that no calendar has gives `none`.
 */
export function readDeadline(text: string, around: DeadlineSurroundings): Deadline {
  const raw = text.trim()
  if (raw.length > longest) return { kind: 'none', raw, sure: false }
  const stages = splitStages(raw).flatMap((stage) => readStage(stage, around))
  const [first, ...others] = stages
  if (first === undefined) return { kind: 'none', raw, sure: true }
  if (others.length === 0) return { ...first, raw }
  const main = mainStage(first, others)
  return { ...main, raw, parts: stages, sure: main.sure && stages.every(({ kind, sure }) => sure || kind === 'none') }
}

/** The stage that says most; among equals the last one, because the work is due with it. */
function mainStage(first: Deadline, others: readonly Deadline[]): Deadline {
  return others.reduce((best, stage) => (weightOf(stage) >= weightOf(best) ? stage : best), first)
}

function weightOf({ kind, start, end, every }: Deadline): number {
  if (kind === 'recurring' && every === undefined) return 1
  return weights[kind] + (start !== undefined || end !== undefined ? 10 : 0)
}
