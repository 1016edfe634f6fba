import { profiles } from '../generated/profiles.ts'
import type { CalendarDate } from '../plan/plan.ts'
import type { Family } from '../terms.ts'
import type { CodeDescription } from './describe-code.ts'
import type { ExplainWords } from './explain-words.ts'

/** The provisions of a code, one a line, each once; where they differ, each with the forms it stands for. */
export function provisionLines({ clauses, sure }: CodeDescription, words: ExplainWords): readonly string[] {
  // The rule reads its provision in the form of the plan, and each finding names it.
  if (Object.keys(clauses).length === 0) return sure === undefined || sure === 'practice' ? [] : [words.clauseOfForm]
  const formsOf = new Map<string, string[]>()
  for (const [where, clause] of Object.entries(clauses)) formsOf.set(clause, [...(formsOf.get(clause) ?? []), where])
  return [...formsOf].map(([clause, forms]) => provisionLine(clause, forms, words))
}

/** How sure the source of a code is, as a phrase; undefined where nothing is told of it. */
export function sourcePhrase(about: CodeDescription, words: ExplainWords): string | undefined {
  if (about.sure === undefined) return undefined
  return about.sure === 'practice' && Object.keys(about.clauses).length > 0 ? words.practiceBeside : words.sure[about.sure]
}

/** A provision names its instrument: a form that bears the same name says nothing new before it, and among others stands as its family. */
function provisionLine(clause: string, forms: readonly string[], words: ExplainWords): string {
  const isNamed = (where: string): boolean => where === '' || clause.startsWith(formName(where, words))
  if (forms.every(isNamed)) return clause
  const names = forms.map((where) => (isNamed(where) ? familyName(where, words) : formName(where, words)))
  return `${[...new Set(names)].join(', ')}: ${clause}`
}

function familyName(where: string, words: ExplainWords): string {
  const profile = profiles.find(({ id }) => id === where)
  return profile === undefined ? formName(where, words) : words.families[profile.family]
}

/** For which forms and days of issue a rule holds, as a phrase. */
export function holdsPhrase({ holds }: CodeDescription, words: ExplainWords): string {
  const forms = [...(holds?.families ?? []), ...(holds?.profiles ?? [])].map((where) => formName(where, words))
  const dates = [
    ...(holds?.from === undefined ? [] : [words.from(shownDate(holds.from))]),
    ...(holds?.until === undefined ? [] : [words.until(shownDate(holds.until))]),
  ]
  return [forms.length === 0 ? words.everywhere : forms.join(', '), ...dates].join('; ')
}

/** A family by its name, a profile by the short name of its instrument. */
function formName(where: string, words: ExplainWords): string {
  return words.families[where as Family] ?? profiles.find(({ id }) => id === where)?.shortName ?? where
}

function shownDate({ year, month, day }: CalendarDate): string {
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`
}
