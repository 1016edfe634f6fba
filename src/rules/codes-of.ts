import { type Code, findingNames } from '../catalogue.ts'
import { closestKey } from '../schema/closest-key.ts'
import { groups } from './rule.ts'
import { rules } from './rules.ts'

/** What a name in `--only`, `--skip` or `quy_tac` means. */
export interface NamedCodes {
  readonly codes: readonly Code[]
  /** One code, by its code or name; not a prefix or a group of rules. */
  readonly isExact: boolean
}

/**
 * Groups of codes that no rule for plans gives, by the two letters of their codes: what is read before the rules, the measured form, and what only a whole
 * repository tells.
 */
export const prefixes: Readonly<Record<string, string>> = {
  yaml: 'YA',
  'luoc-do': 'LD',
  markdown: 'MD',
  'tep-word': 'DW',
  'nhap-van-ban': 'NV',
  'trinh-bay': 'TB',
  'cau-hinh': 'CH',
  'bo-qua': 'BQ',
  kho: 'KO',
}

const all = Object.keys(findingNames) as readonly Code[]

/** The codes that a code, a name, a prefix (`LV`, `LV0`) or a group (`loi-van`) means; undefined for what means none. */
export function codesOf(given: string): NamedCodes | undefined {
  const word = given.trim()
  const exact = all.find((code) => code === word.toUpperCase() || findingNames[code] === word.toLowerCase())
  if (exact !== undefined) return { codes: [exact], isExact: true }
  if (groups.some((group) => group === word.toLowerCase()))
    return { codes: rules.filter(({ group }) => group === word.toLowerCase()).map(({ code }) => code), isExact: false }
  const prefix = prefixes[word.toLowerCase()]
  if (prefix !== undefined) return { codes: all.filter((code) => code.startsWith(prefix)), isExact: false }
  const found = /^[A-Za-z]{2}\d{0,2}$/.test(word) ? all.filter((code) => code.startsWith(word.toUpperCase())) : []
  return found.length === 0 ? undefined : { codes: found, isExact: false }
}

/** The name that was probably meant. A code is not guessed from another, whose digits say nothing, but for zeros that are missing or too many. */
export function closestRule(given: string): string | undefined {
  const [, letters = '', digits = ''] = /^([A-Za-z]{2})(\d*)$/.exec(given.trim()) ?? []
  if (letters !== '') return all.find((code) => code === `${letters.toUpperCase()}${digits.replace(/^0+/, '').padStart(3, '0')}`)
  return closestKey(given, [...groups, ...Object.keys(prefixes), ...Object.values(findingNames)])
}
