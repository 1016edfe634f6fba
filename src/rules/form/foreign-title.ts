import { defineFormRule } from '../form-rule.ts'
import { provisionOf } from './demand.ts'

const state = /^cộng h(?:òa|oà) xã hội chủ nghĩa việt nam$/iu
const party = /^đảng cộng sản việt nam$/iu

/** The title of another system at the head: before the content, alone in its paragraph. */
export const foreignTitle = defineFormRule({
  code: 'TB055',
  severity: 'warning',
  sure: 'derived',
  covers: ['U063', 'U064'],
  bad: {
    profile: 'dang_hd05',
    change: { foreign: { key: 'nationalTitle', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' } },
    at: 'nationalTitle',
  },
  good: { change: { after: { body: 'Đảng Cộng sản Việt Nam lãnh đạo toàn diện.' } } },
  check({ profile, paragraphs, parts, partsOf, placeOf, recognised }, report) {
    const { nationalTitle, organisationTitle } = profile.wording
    // The national title over a name of the Party: it was taken for a document of the State.
    const title = partsOf('nationalTitle').find(({ component }) => component?.appendix === undefined)
    const issuers = recognised.evidence.filter(({ kind }) => kind === 'issuer')
    if (title !== undefined && issuers.length > 0 && issuers.every(({ family }) => family === 'dang')) {
      const clause = 'HD 05-HD/VPTW, Phần II, mục I, khoản 1.1'
      report(title.place, { text: title.text.trim(), party: true }, { clause })
      return
    }
    const own = organisationTitle ?? nationalTitle
    const isForeign = nationalTitle === undefined ? state : party
    const end = parts.find(({ key }) => key === 'typeName')?.paragraph.number
    if (own === undefined || end === undefined) return
    const found = paragraphs.find(({ paragraph }) => paragraph.number < end && isForeign.test(wordsOf(paragraph)))
    if (found === undefined) return
    const text = wordsOf(found.paragraph)
    report(placeOf(found.paragraph), { text, party: nationalTitle === undefined }, { clause: provisionOf(profile, own) })
  },
})

function wordsOf({ runs }: { readonly runs: readonly { readonly text: string }[] }): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
}
