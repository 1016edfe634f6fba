import type { Report } from './report.ts'

/** Every report by the name that `-f` takes. Each is loaded when it is asked for: start-up is what users feel. */
export const reports = {
  pretty: async (): Promise<Report> => (await import('./pretty.ts')).pretty,
  concise: async (): Promise<Report> => (await import('./concise.ts')).concise,
  json: async (): Promise<Report> => (await import('./json.ts')).json,
} as const

export type ReportName = keyof typeof reports

export const reportNames = Object.keys(reports) as readonly ReportName[]
