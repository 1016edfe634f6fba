import { defineFormRule } from '../form-rule.ts'
import { provisionOf } from './demand.ts'
import { everyParagraph, looksOf } from './letters-of.ts'
import { tellOnce } from './tell-once.ts'

export const legacyFont = defineFormRule({
  code: 'TB013',
  severity: 'error',
  alsoAs: ['warning'],
  sure: 'text',
  covers: ['U003', 'U035'],
  bad: { change: { runs: { body: { font: '.VnTime' } } }, at: 'body' },
  good: {},
  check(form, report) {
    const { profile, word } = form
    // What is written in the font's own code is told by the reader: its letters are other letters.
    const told = new Set(word.notices.filter(({ kind }) => kind === 'legacyFont').map(({ text }) => text))
    const clause = provisionOf(profile, profile.font.family)
    // Every form asks for Unicode (TCVN 6909:2001), also those that name no font.
    const severity = profile.font.family.sure === 'text' ? 'error' : 'warning'
    const breaches = everyParagraph(form).flatMap(({ paragraph, at }) => {
      const fonts = new Set(looksOf(paragraph).map((look) => look.font.trim()))
      return [...fonts]
        .filter((name) => isLegacyFont(name) && !told.has(name))
        .map((name) => ({ kind: name, at, args: { font: name }, severity, clause }) as const)
    })
    tellOnce<'TB013'>(breaches, report)
  },
})

/** Fonts of TCVN3 and VNI, in which letters of Vietnamese stand at the places of others. */
export function isLegacyFont(name: string): boolean {
  return /^(?:\.Vn|VNI[- ]|VnTime)/i.test(name)
}
