import { citedInFull } from '../../../rules/citations/cited-clauses.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { listedCitations } from './listed-citations.ts'
import { resolutionOfPolitburo } from './sample-list.ts'

/** The office keeps the list: it is taken to be right. Letters that many bodies share prove nothing. */
export const listedIssuer = defineRepositoryRule({
  code: 'KO032',
  severity: 'warning',
  clause: citedInFull,
  sure: 'derived',
  bad: {
    files: [
      {
        name: '15-snv.plan.yaml',
        yaml: `mo_dau: |
  Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của ⟦Ban Bí thư⟧ về đột phá phát triển khoa học, công nghệ, Sở Nội vụ ban hành Kế hoạch như sau:`,
      },
    ],
    config: { instrumentsFor: () => ({ file: 'danh-muc.yaml', instruments: resolutionOfPolitburo }) },
  },
  good: {
    files: [
      {
        name: '15-snv.plan.yaml',
        yaml: `mo_dau: |
  Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, Sở Nội vụ ban hành Kế hoạch như sau:`,
      },
    ],
    config: { instrumentsFor: () => ({ file: 'danh-muc.yaml', instruments: resolutionOfPolitburo }) },
  },
  check(repository, report) {
    for (const { record, citation, instrument, differs, list } of listedCitations(repository)) {
      const { issuer, issuerRange, range, path, text } = citation
      if (differs !== 'issuer' || issuer === undefined || instrument.issuer === undefined) continue
      const args = { text, issuer, right: instrument.issuer, other: list.file, line: instrument.range.start.line }
      report(record, { range: issuerRange ?? range, path }, args)
    }
  },
})
