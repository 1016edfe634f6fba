import { citedInFull } from '../../../rules/citations/cited-clauses.ts'
import { shownDate } from '../../tables/table.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { listedCitations } from './listed-citations.ts'
import { recordsDecree } from './sample-list.ts'

/** The office keeps the list: it is taken to be right. */
export const listedDate = defineRepositoryRule({
  code: 'KO031',
  severity: 'warning',
  clause: citedInFull,
  sure: 'derived',
  bad: {
    files: [
      {
        name: '15-snv.plan.yaml',
        yaml: 'can_cu: [Nghị định số 30/2020/NĐ-CP ⟦ngày 15 tháng 3 năm 2020⟧ của Chính phủ về công tác văn thư]',
      },
    ],
    config: { instrumentsFor: () => ({ file: 'danh-muc.yaml', instruments: recordsDecree }) },
  },
  good: {
    files: [
      {
        name: '15-snv.plan.yaml',
        yaml: 'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]',
      },
    ],
    config: { instrumentsFor: () => ({ file: 'danh-muc.yaml', instruments: recordsDecree }) },
  },
  check(repository, report) {
    for (const { record, citation, instrument, differs, list } of listedCitations(repository)) {
      const { date, dateRange, range, path, text } = citation
      if (differs !== 'date' || date === undefined || instrument.date === undefined) continue
      const args = {
        text,
        date: shownDate(date),
        right: shownDate(instrument.date),
        other: list.file,
        line: instrument.range.start.line,
      }
      report(record, { range: dateRange ?? range, path }, args)
    }
  },
})
