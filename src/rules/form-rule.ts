import type { FormArgs } from '../catalogue/form.ts'
import { type Code, type FindingArgs, findingNames } from '../catalogue.ts'
import type { Finding, Severity } from '../finding.ts'
import type { CalendarDate, Place } from '../plan/plan.ts'
import type { Profile } from '../profile/profile.ts'
import type { Recognised } from '../recognise/recognised.ts'
import type { WordDocument } from '../word/word-document.ts'
import { type FormReading, formReadingOf } from './form/form-reading.ts'
import type { BadFormExample, FormExample } from './form-example.ts'
import type { Rule } from './rule.ts'

/** What the rules on the measured form look at: a Word file, what was recognised in it, and the form that it should have. */
export interface FormContext {
  readonly recognised: Recognised
  readonly word: WordDocument
  readonly profile: Profile
  readonly today: CalendarDate
  readonly stage: 'draft' | 'final'
  /** How many pages it fills, where somebody laid it out; a Word file does not say. */
  readonly pages?: number
}

export type FormCode = keyof FormArgs & Code

/** What a rule may say of a finding besides its place and its facts. */
export interface FormReportMore {
  readonly severity?: Severity
  readonly clause?: string
  /** Where the same stands again. */
  readonly others?: readonly Place[]
}

export type FormReport<C extends FormCode> = (at: Place, args: FindingArgs[C], more?: FormReportMore) => void

/** A rule on the measured form, with its own bad and good example: a change made to a right document, of which the tests run the rule's findings. */
export interface FormRule<C extends FormCode = FormCode>
  extends Pick<Rule<C>, 'code' | 'severity' | 'alsoAs' | 'clause' | 'sure' | 'holds' | 'covers'> {
  readonly bad: BadFormExample
  readonly good: FormExample
  readonly check: (form: FormReading, report: FormReport<C>) => void
}

export interface NamedFormRule<C extends FormCode = FormCode> extends FormRule<C> {
  readonly name: string
  readonly group: 'trinh-bay'
}

/** Ties a rule's arguments to its code, and the code's name to the rule. */
export function defineFormRule<C extends FormCode>(rule: FormRule<C>): NamedFormRule<C> {
  return { ...rule, name: findingNames[rule.code], group: 'trinh-bay' }
}

/**
 * What the rules find in a Word file, rule by rule. `range` is the paragraph's (its line is the number of the paragraph), `path` the part: `than/12`,
 * `bang/2/3/1` (table, row, column), `khung-chu/12`, `dau-trang/1`, `chan-trang/1`, `trang/1` (the page of a section), `bang/2`; all from 1.
 */
export function judgeForm(rules: readonly NamedFormRule[], context: FormContext): readonly Finding[] {
  const form = formReadingOf(context)
  const { profile } = context
  const findings: Finding[] = []
  for (const rule of rules) {
    const { families, profiles } = rule.holds ?? {}
    if (families !== undefined && !families.includes(profile.family)) continue
    if (profiles !== undefined && !profiles.includes(profile.id)) continue
    rule.check(form, (at, args, { severity = rule.severity, clause = clauseOf(rule, profile), others = [] } = {}) => {
      const spots = others.map(({ range, path }) => ({ range, path }))
      findings.push({
        code: rule.code,
        // Where it is only guessed whose document it is, the file does not decide which form holds.
        severity: severity === 'error' && context.recognised.certainty === 'guess' ? 'warning' : severity,
        file: at.file,
        range: at.range,
        path: at.path,
        args,
        ...(spots.length === 0 ? {} : { others: spots }),
        ...(clause === undefined ? {} : { clause }),
      } as Finding)
    })
  }
  return findings
}

/** The provision of a rule that has one of its own: most read it in the form's own value. */
function clauseOf({ clause }: NamedFormRule, { id, family }: Profile): string | undefined {
  return clause === undefined || typeof clause === 'string' ? clause : (clause[id] ?? clause[family])
}
