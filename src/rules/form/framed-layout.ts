import type { ComponentKey } from '../../profile/profile.ts'
import type { WordTable } from '../../word/word-document.ts'
import { defineFormRule } from '../form-rule.ts'

const head: readonly ComponentKey[] = [
  'parentBody',
  'nationalTitle',
  'motto',
  'organisationTitle',
  'issuingBody',
  'number',
  'placeDate',
]
const closing: readonly ComponentKey[] = ['recipientsLabel', 'authority', 'position', 'positionDirect', 'signerName']

export const framedLayout = defineFormRule({
  code: 'TB062',
  severity: 'warning',
  sure: 'practice',
  covers: ['U066'],
  bad: { change: { headCells: { borders: { top: true, bottom: true, left: true, right: true } } }, at: 'parentBody' },
  good: { change: { tableCell: { borders: { top: true, bottom: true, left: true, right: true } } } },
  check({ partsOf }, report) {
    for (const [where, keys] of [
      ['head', head],
      ['closing', closing],
    ] as const) {
      const parts = keys.flatMap((key) => partsOf(key)).filter(({ component }) => component?.appendix === undefined)
      const framed = parts.find(({ standing }) => standing?.table !== undefined && isFramed(standing.table))
      if (framed === undefined) continue
      const first = parts
        .filter(({ standing }) => standing?.table === framed.standing?.table)
        .sort((a, b) => a.paragraph.number - b.paragraph.number)[0]
      report((first ?? framed).place, { where })
    }
  },
})

/** A line under a cell alone is how some draw the rule under a name: sides and tops make a frame. */
function isFramed({ rows }: WordTable): boolean {
  return rows.some(({ cells }) => cells.some(({ borders }) => borders.left || borders.right || borders.top))
}
