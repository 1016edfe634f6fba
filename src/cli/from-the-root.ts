import { relative, resolve } from 'node:path'
import type { Finding } from '../finding.ts'
import { workTreeOf } from './git/work-tree-of.ts'
import { realPath } from './real-path.ts'
import type { Found } from './report-findings.ts'

/**
 * What was found with files named from the root of the work tree, as GitHub and GitLab and SARIF's `%SRCROOT%` mean them, wherever the call was made. The
 * same where the call was made at the root, or outside any work tree.
 */
export function fromTheRoot(found: Found, cwd: string): Found {
  const root = workTreeOf(cwd)
  const here = realPath(cwd)
  if (root === undefined || root === here) return found
  // Standard input is no file, and what lies outside keeps its name.
  const named = (file: string): string => {
    const path = relative(root, resolve(here, file)).replaceAll('\\', '/')
    return file.startsWith('<') || path.startsWith('../') ? file : path
  }
  const asTold = new Map(found.files.map((file) => [named(file), file]))
  const before = new Map<Finding, Finding>()
  const findings = found.findings.map((finding): Finding => {
    const { related } = finding
    const own = {
      ...finding,
      file: named(finding.file),
      ...(related === undefined ? {} : { related: related.map((spot) => ({ ...spot, file: named(spot.file) })) }),
    }
    before.set(own, finding)
    return own
  })
  const { changed, unassessed } = found
  return {
    ...found,
    files: found.files.map(named),
    findings,
    sources: { get: (file) => found.sources.get(asTold.get(file) ?? file) },
    ...(changed === undefined ? {} : { changed: (finding: Finding) => changed(before.get(finding) ?? finding) }),
    ...(unassessed === undefined ? {} : { unassessed: unassessed.map((one) => ({ ...one, file: named(one.file) })) }),
  }
}
