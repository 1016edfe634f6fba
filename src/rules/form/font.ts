import { defineFormRule } from '../form-rule.ts'
import { provisionOf, severityOf } from './demand.ts'
import { isLegacyFont } from './legacy-font.ts'
import { everyParagraph, looksOf } from './letters-of.ts'
import { tellOnce } from './tell-once.ts'

/** Fonts of signs, whose "letters" are ticks and arrows. */
const signs = /^(?:symbol|wingdings|webdings|cambria math|mt extra)/i

export const font = defineFormRule({
  code: 'TB011',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U034', 'U035'],
  bad: { change: { runs: { body: { font: 'Arial' } } }, at: 'body' },
  good: { change: { runs: { bullet: { font: 'Symbol' } }, texts: { bullet: 'a' } } },
  check(form, report) {
    const { profile } = form
    const { family } = profile.font
    // TT 01/2011/TT-BNV asks for a Vietnamese Unicode font and names none.
    if (/không buộc/.test(family.clause)) return
    const severity = severityOf(profile, family)
    const clause = provisionOf(profile, family)
    const breaches = everyParagraph(form).flatMap(({ paragraph, at }) => {
      const fonts = new Set(looksOf(paragraph).map((look) => look.font.trim()))
      return [...fonts]
        .filter((name) => name !== '' && !isSame(name, family.v) && !signs.test(name) && !isLegacyFont(name))
        .map((name) => ({ kind: name, at, args: { font: name, wanted: family.v }, severity, clause }))
    })
    tellOnce<'TB011'>(breaches, report)
  },
})

function isSame(a: string, b: string): boolean {
  return a === b || a.localeCompare(b, 'en', { sensitivity: 'base' }) === 0
}
