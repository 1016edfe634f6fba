import { concise } from './concise.ts'
import { json } from './json.ts'
import { pretty } from './pretty.ts'
import type { Report } from './report.ts'

/** Every report by the name that `-f` takes. */
export const reports = { pretty, concise, json } as const satisfies Readonly<Record<string, Report>>

export type ReportName = keyof typeof reports

export const reportNames = Object.keys(reports) as readonly ReportName[]
