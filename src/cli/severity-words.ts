import type { Severity } from '../finding.ts'

/** As the settings write them. */
export const severityWords: Readonly<Record<string, Severity>> = { loi: 'error', canh_bao: 'warning', goi_y: 'info' }
