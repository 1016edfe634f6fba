import { compareDates } from '../../../plan/calendar.ts'
import type { CalendarDate } from '../../../plan/plan.ts'
import { clausesOf } from '../../../rules/head/form-sources.ts'
import { issueDay } from '../../issue-day.ts'
import type { Instrument } from '../../references/instrument.ts'
import { shownDate } from '../../tables/table.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { listedCitations } from './listed-citations.ts'
import { oldArchivesLaw } from './sample-list.ts'

/** A base, or what the plan says it carries out; elsewhere an instrument of the past may be spoken of. A draft is judged by today. */
export const baseNotInForce = defineRepositoryRule({
  code: 'KO030',
  severity: 'warning',
  alsoAs: ['info'],
  clause: clausesOf({ state: 'khoản 6 điểm a', hd05: 'khoản 6.2.3', hd36: 'điểm 1.6.1' }),
  sure: 'practice',
  bad: {
    files: [{ name: '15-snv.plan.yaml', yaml: 'can_cu: [⟦Luật Lưu trữ⟧ ngày 11 tháng 11 năm 2011]' }],
    config: { instrumentsFor: () => ({ file: 'danh-muc.yaml', instruments: oldArchivesLaw }) },
  },
  good: {
    files: [
      { name: '15-snv.plan.yaml', yaml: 'can_cu: [Luật Lưu trữ ngày 21 tháng 6 năm 2024]' },
      {
        name: '09-snv.plan.yaml',
        yaml: 'so: 9\nngay_ban_hanh: 2024-10-05\ntrich_yeu: Số hóa hồ sơ năm 2025\ncan_cu: [Luật Lưu trữ ngày 11 tháng 11 năm 2011]',
      },
    ],
    config: { instrumentsFor: () => ({ file: 'danh-muc.yaml', instruments: oldArchivesLaw }) },
  },
  check(repository, report) {
    for (const { record, citation, instrument, differs, list } of listedCitations(repository)) {
      if (differs !== undefined || (citation.relation !== 'basis' && citation.relation !== 'implements')) continue
      const state = stateOn(issueDay(record) ?? repository.today, instrument)
      if (state === undefined) continue
      const { replacedBy: by } = instrument
      const args = {
        text: citation.text,
        ...state,
        ...(by === undefined ? {} : { by }),
        other: list.file,
        line: instrument.range.start.line,
      }
      report(record, citation, args, state.state === 'early' ? { severity: 'info' } : {})
    }
  },
})

interface State {
  readonly state: 'expired' | 'replaced' | 'early'
  readonly date?: string
}

function stateOn(day: CalendarDate, { from, until, replacedBy, replacedOn }: Instrument): State | undefined {
  if (until !== undefined) {
    if (compareDates(day, until) >= 0) return { state: 'expired', date: shownDate(until) }
  } else if (replacedBy !== undefined && (replacedOn === undefined || compareDates(day, replacedOn) >= 0))
    return { state: 'replaced' }
  return from !== undefined && compareDates(day, from) < 0 ? { state: 'early', date: shownDate(from) } : undefined
}
