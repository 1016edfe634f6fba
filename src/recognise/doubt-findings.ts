import type { Finding } from '../finding.ts'
import type { Doubt, Recognised } from './recognised.ts'

/** What a person must look at, as findings. */
export function doubtFindings({ doubts, flow }: Recognised): readonly Finding[] {
  return doubts.map((doubt) => doubtFinding(doubt, flow.file))
}

function doubtFinding({ code, args, at, path }: Doubt, file: string): Finding {
  return { code, severity: 'warning', file, range: { start: at, end: at }, path, args }
}
