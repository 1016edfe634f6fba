import type { Code } from '../catalogue.ts'
import type { Finding, Severity } from '../finding.ts'
import { closestRule, codesOf } from '../rules/codes-of.ts'
import { isFixed } from '../rules/selection.ts'
import { errorAt } from '../source/error-at.ts'
import type { SourceEntry, SourceNode } from '../source/source-tree.ts'

const severityWords: Readonly<Record<string, Severity | 'off'>> = {
  tat: 'off',
  off: 'off',
  loi: 'error',
  error: 'error',
  canh_bao: 'warning',
  warning: 'warning',
  goi_y: 'info',
  info: 'info',
}

interface RuleSettings {
  readonly severities: ReadonlyMap<Code, Severity | 'off'>
  readonly findings: readonly Finding[]
}

/** `quy_tac`: what each code weighs. Groups and prefixes come first, the shorter before the longer, so that what is named exactly has the last word. */
export function readRuleSettings(map: SourceNode | undefined, file: string): RuleSettings {
  const severities = new Map<Code, Severity | 'off'>()
  const findings: Finding[] = []
  const exact = new Map<Code, SourceEntry>()
  for (const entry of map?.kind === 'map' ? map.entries.toSorted((a, b) => breadth(a.key) - breadth(b.key)) : []) {
    const { key, keyRange, value } = entry
    const severity = value.kind === 'scalar' ? severityWords[value.text] : undefined
    const named = codesOf(key)
    const first = named?.isExact ? exact.get(named.codes[0] as Code) : undefined
    if (severity === undefined) continue
    if (named === undefined) {
      const suggestion = closestRule(key)
      findings.push(
        errorAt(file, 'CH001', keyRange, { name: key, ...(suggestion === undefined ? {} : { suggestion }) }, value.path),
      )
    } else if (severity !== 'error' && named.codes.some(isFixed))
      findings.push(errorAt(file, 'CH002', keyRange, { name: key }, value.path))
    else if (first !== undefined) findings.push(twice(entry, first, file))
    else {
      for (const code of named.codes) severities.set(code, severity)
      if (named.isExact) exact.set(named.codes[0] as Code, entry)
    }
  }
  return { severities, findings }
}

function twice(entry: SourceEntry, other: SourceEntry, file: string): Finding {
  const [first, later] = entry.keyRange.start.offset < other.keyRange.start.offset ? [entry, other] : [other, entry]
  return errorAt(
    file,
    'CH003',
    later.keyRange,
    { name: later.key, first: first.key, line: first.keyRange.start.line },
    later.value.path,
  )
}

/** The wider a name, the lower: group, prefix of two, three, four signs, and what names one code. */
function breadth(name: string): number {
  const named = codesOf(name)
  if (named === undefined || named.isExact) return 10
  return /^[A-Za-z]{2}\d*$/.test(name.trim()) ? name.trim().length : 0
}
