import { fillTemplate } from '../../compose/fill-template.ts'
import type { Signature, Text } from '../../plan/plan.ts'
import { unmarked, withoutArchiveWord, withoutAuthorityMark, withoutDash, withoutListMark } from '../../plan/typed-marks.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Aside } from '../flow.ts'
import type { Component, Doubt } from '../recognised.ts'
import { sliceText } from '../slice-text.ts'
import { wordsOf } from '../words-of.ts'
import { type AuthorityField, authorityMarkOf } from './authority-mark.ts'
import { approvalLength } from './line-kind.ts'
import type { ClosingMarks, ClosingReading } from './recognise-closing.ts'
import { partOf } from './split-text.ts'
import { withoutFormMarks } from './without-form-marks.ts'

/**
 * The reading for one form. A mark of authority that the form prints itself goes out of the value; another stays typed in it, for the author to decide
 * (`TM/`). Words of the form that the profile prints otherwise are set aside and told, and so is an archive line that would be printed otherwise.
 */
export function settleClosing(reading: ClosingReading, profile: Profile): ClosingReading {
  const settled = reading.signatures.map((signature) => settleSignature(withoutFormMarks(signature, profile), profile))
  const others = otherWords(reading, profile)
  return {
    ...reading,
    signatures: settled.map(({ signature }) => signature),
    marks: splitDrafter(reading.marks, profile),
    asides: [...reading.asides, ...settled.flatMap(({ asides }) => asides), ...others.asides],
    doubts: [...reading.doubts, ...settled.flatMap(({ doubts }) => doubts), ...others.doubts, ...archiveDoubts(reading, profile)],
  }
}

const fields: readonly AuthorityField[] = ['onBehalf', 'byOrder', 'byDelegation', 'forChief', 'acting']

/** Marks that are left are none of the form's. Those of another form it knows and prints its own instead: they may stay. The rest it would print beside its own. */
function settleSignature(signature: Signature, { wording }: Profile) {
  const asides: Aside[] = []
  const doubts: Doubt[] = []
  const texts: Partial<Record<AuthorityField, Text>> = {}
  for (const field of fields) {
    const text = signature[field]
    const mark = text === undefined ? undefined : authorityMarkOf(text.value)
    if (text === undefined || mark === undefined) continue
    const typed = text.value.slice(0, mark.length).trim()
    const printed = wording.signature[field].v
    const isKnown = withoutAuthorityMark(text.value)?.mark === typed
    if (!isKnown) texts[field] = sliceText(text, mark.length)
    if (isKnown && isSameWords(typed, printed)) continue
    const at = text.place.range.start
    asides.push({ reason: 'formWords', text: typed, at })
    doubts.push({ code: 'NV037', args: { text: typed, printed }, at, path: text.place.path })
  }
  return { signature: { ...signature, ...texts }, asides, doubts }
}

/** The code of the drafter and the number of copies, where the form would print them together just as they stand. */
function splitDrafter(marks: ClosingMarks, { wording }: Profile): ClosingMarks {
  const { drafter } = marks
  if (drafter === undefined || marks.copies !== undefined) return marks
  const bare = drafter.value.replace(/[.;]$/, '')
  const digits = /\d{1,4}(?=\D{0,2}$)/.exec(bare)
  const [whole] = partOf(drafter, 0, bare.length)
  if (digits === null) return whole === undefined ? marks : { ...marks, drafter: whole }
  const { drafter: both, copiesOnly } = wording.recipients
  const so_ban = digits[0]
  const nguoi = bare.slice(0, digits.index).replace(/[\s.(-]{0,3}$/, '')
  const [copies] = partOf(drafter, digits.index, digits.index + so_ban.length)
  const [person] = partOf(drafter, 0, nguoi.length)
  if (copies === undefined) return marks
  const counted = { ...copies, place: { ...copies.place, path: '/so_ban' } }
  if (person !== undefined && fillTemplate(both.v, { nguoi, so_ban }) === bare)
    return { ...marks, drafter: person, copies: counted }
  if (person === undefined && fillTemplate(copiesOnly.v, { so_ban }) === bare) {
    const { drafter: _, ...rest } = marks
    return { ...rest, copies: counted }
  }
  return whole === undefined ? marks : { ...marks, drafter: whole }
}

/** Words that belong to the form: the label of the recipients, words of approval, "kiêm". */
function otherWords({ components }: ClosingReading, { wording }: Profile) {
  const asides: Aside[] = []
  const doubts: Doubt[] = []
  for (const component of components) {
    const words = textOf(component)
    const printed = printedFor(component, words, wording)
    if (printed === undefined || isSameWords(words, printed)) continue
    const at = component.paragraph.locate(component.span?.[0] ?? 0)
    asides.push({ reason: 'formWords', text: words, at })
    doubts.push({
      code: 'NV037',
      args: { text: words, printed },
      at,
      path: component.key === 'recipientsLabel' ? '/noi_nhan' : '/ky',
    })
  }
  return { asides, doubts }
}

function printedFor({ key }: Component, words: string, { recipients, signature }: Profile['wording']): string | undefined {
  if (key === 'recipientsLabel') return recipients.label.v
  if (key === 'concurrently') return signature.concurrently.v
  return key === 'authority' && approvalLength(words) > 0 ? signature.approval.v : undefined
}

function archiveDoubts({ recipients, components, marks }: ClosingReading, { wording }: Profile): readonly Doubt[] {
  const archive = recipients?.archive ?? []
  const [first] = archive
  if (first === undefined) return []
  const { archive: template, archiveJoin } = wording.recipients
  const kept = archive.map(({ value }) => unmarked(value, withoutDash, withoutListMark, withoutArchiveWord))
  const printed = fillTemplate(template.v, { noi_luu: kept.join(archiveJoin.v) })
  const lines = components.filter(({ key }) => key === 'recipient').map(textOf)
  const start = lines.findIndex((line) => /^[-–—•*\s]{0,6}lưu(?!\p{L})/iu.test(line))
  const typed = lines.slice(Math.max(start, 0)).join(' ').trim()
  const drafter = marks.drafter?.value ?? ''
  if (start < 0 || isSameWords(typed, printed) || isSameWords(typed, `${printed} ${drafter}`)) return []
  const at = first.place.range.start
  return [{ code: 'NV034', args: { text: typed, printed }, at, path: '/noi_nhan/luu' }]
}

function textOf({ paragraph, span }: Component): string {
  return paragraph.text.slice(...(span ?? [0, paragraph.text.length])).trim()
}

/** `TM/` and `TM.` are one word; `T/M` is two. */
function isSameWords(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ')
}
