import type { OpenMatter } from '../catalogue/form.ts'
import type { Code } from '../catalogue.ts'
import { compareFindings, type Finding } from '../finding.ts'
import { checkGiven } from '../plan/check-given.ts'
import type { Plan } from '../plan/plan.ts'
import type { Profile } from '../profile/profile.ts'
import { doubtFindings } from '../recognise/doubt-findings.ts'
import type { Flow } from '../recognise/flow.ts'
import { flowOf } from '../recognise/flow-of.ts'
import { recognise } from '../recognise/recognise.ts'
import type { Recognised } from '../recognise/recognised.ts'
import { isMostlyGarbled, saysPlanGarbled } from './form/garbled.ts'
import { neverShown, notAssessed } from './form/not-assessed.ts'
import { partOf } from './form/part-of.ts'
import { judgeForm } from './form-rule.ts'
import { formRules } from './form-rules.ts'
import { noHouseRules } from './house-rules.ts'
import { judge } from './judge.ts'
import { readingOf } from './reading.ts'
import { rules } from './rules.ts'
import { everyRule, selectRules, weigh } from './selection.ts'
import type { ValidateOptions } from './validate-plan.ts'

export interface ValidateWordOptions extends ValidateOptions {
  /** How many pages the document fills, where somebody laid it out. */
  readonly pages?: number
}

export interface WordValidation {
  /** One line a paragraph of the body: the text in which findings count. */
  readonly text: string
  /** Absent when the file could not be read. */
  readonly plan?: Plan
  readonly profile?: Profile
  readonly recognised?: Recognised
  /** Does the title say so (`KẾ HOẠCH …`)? A Word file that nobody named is judged only then. */
  readonly isPlan: boolean
  readonly findings: readonly Finding[]
  /** What of its form could not be judged, or what no Word file shows: neither right nor wrong. Empty where its form was not to be judged, or not this. */
  readonly unassessed: readonly OpenMatter[]
}

/**
 * Doubts about what the judgement stands on: whose form it is, of which time, and lines that were given no role. What a document lacks is told by its rules,
 * and how a plan in YAML would write it concerns nobody here.
 */
const doubtsOfJudgement: ReadonlySet<Code> = new Set<Code>(['NV012', 'NV016', 'NV017', 'NV033', 'NV042', 'NV048'])

/**
 * Judges a Word file: its content by the rules for plans, its form by what was measured (mm, pt). A finding's line is the number of the paragraph in `text`,
 * its path the part (`than/12`, `bang/2/3/1`: table, row, column). It never throws on what the file holds.
 */
export function validateWord(
  file: { readonly name: string; readonly bytes: Uint8Array },
  options: ValidateWordOptions,
): WordValidation {
  checkGiven({ bytes: file.bytes, today: options.today })
  const { today, stage, house = noHouseRules, selection = everyRule, pages } = options
  const { flow, findings: reading } = flowOf(file)
  if (flow === undefined) return { text: '', findings: reading, isPlan: true, unassessed: [] }
  const recognised = recognise(flow, { today })
  const { plan, profile } = recognised
  const { word } = flow
  // Of letters that are not those that are printed neither words nor form can be judged: the reader tells it.
  if (word !== undefined && isMostlyGarbled(word)) {
    const told = [...weigh(reading, selection)].sort(compareFindings)
    const unassessed = ['components', ...neverShown] as const
    return { text: flow.text, recognised, isPlan: saysPlanGarbled(word), findings: told, unassessed }
  }
  const content = judge(
    selectRules(
      rules.filter(({ source }) => source !== 'yaml'),
      selection,
    ),
    {
      plan,
      profile,
      today,
      stage,
      house,
      readable: () => true,
      reading: readingOf(plan, profile, today),
    },
  )
    .map((finding) => (recognised.certainty === 'guess' ? softened(finding) : finding))
    .map((finding) => inWord(finding, flow))
  const chosen = word === undefined ? [] : selectRules(formRules, selection)
  const form =
    word === undefined
      ? []
      : judgeForm(chosen, {
          recognised,
          word,
          profile,
          today,
          stage,
          ...(pages === undefined ? {} : { pages }),
        })
  const doubts = doubtFindings(recognised).filter(({ code }) => doubtsOfJudgement.has(code))
  // Another document in the file is told, and not judged as a part of this one.
  const end = Math.min(...doubts.flatMap(({ code, range }) => (code === 'NV048' ? [range.start.line] : [])))
  const judged = [...content, ...form].filter(({ range }) => range.start.line < end)
  const findings = [...reading, ...doubts.map((finding) => inWord(finding, flow)), ...judged]
  return {
    text: flow.text,
    plan,
    profile,
    recognised,
    isPlan: saysPlan(recognised),
    findings: [...weigh(findings, selection)].sort(compareFindings),
    unassessed: chosen.includes(notAssessed as (typeof chosen)[number]) ? [...openIn(form), ...neverShown] : [],
  }
}

/** What one form says and another does not: a rule whose provision differs from form to form. */
const ofOneForm: ReadonlySet<Code> = new Set(rules.flatMap(({ code, clause }) => (typeof clause === 'object' ? [code] : [])))

/** Where it is only guessed whose document it is, nothing of its form is certain. */
function softened(finding: Finding): Finding {
  return finding.severity === 'error' && ofOneForm.has(finding.code) ? { ...finding, severity: 'warning' } : finding
}

/** What the last rule told of this file. */
function openIn(form: readonly Finding[]): readonly OpenMatter[] {
  return form.flatMap((finding) => (finding.code === 'TB190' ? (finding as Finding<'TB190'>).args.matters : []))
}

function saysPlan({ components }: Recognised): boolean {
  return components.some(({ key, paragraph }) => key === 'typeName' && /kế hoạch/i.test(paragraph.text))
}

/** A repair is an edit of YAML: a Word file is repaired by importing and printing it. The path names the part of the file. */
function inWord({ fix: _fix, others, ...finding }: Finding, flow: Flow): Finding {
  return {
    ...finding,
    path: partOf(flow, finding.range.start.line),
    ...(others === undefined ? {} : { others: others.map(({ range }) => ({ range, path: partOf(flow, range.start.line) })) }),
  } as Finding
}
