import { concise } from './concise.ts'
import { json } from './json.ts'
import { pretty } from './pretty.ts'
import type { Report } from './report.ts'

/** Every report by the name that `-f` takes. What only a machine asks for is loaded when it does. */
const reports = {
  pretty: () => pretty,
  concise: () => concise,
  json: () => json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  md: async () => (await import('./markdown.ts')).markdown,
  junit: async () => (await import('./junit.ts')).junit,
} as const satisfies Readonly<Record<string, () => Report | Promise<Report>>>

export type ReportName = keyof typeof reports

export const reportNames = Object.keys(reports) as readonly ReportName[]

export async function loadReport(name: ReportName): Promise<Report> {
  return reports[name]()
}

/** Does a report that has nothing to tell still say so? Programs that read it need a whole document. */
export function saysNothingFound(name: ReportName): boolean {
  return name === 'json' || name === 'sarif' || name === 'gitlab' || name === 'md' || name === 'junit'
}
