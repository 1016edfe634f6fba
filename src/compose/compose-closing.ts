import type { Plan, Signature, Text } from '../plan/plan.ts'
import {
  unmarked,
  withoutArchiveWord,
  withoutAuthorityMark,
  withoutConcurrently,
  withoutDash,
  withoutListMark,
} from '../plan/typed-marks.ts'
import type { Profile } from '../profile/profile.ts'
import { circulationMark } from './circulation-mark.ts'
import { fillTemplate } from './fill-template.ts'
import type { Closing, Paragraph, SignatureBlock } from './official-document.ts'
import { paragraph, textParagraph } from './paragraph.ts'

/** Recipients, signatures, the circulation mark that the form has at the end, and the contact line. */
export function composeClosing(plan: Plan, profile: Profile): Closing {
  const [contact] = textParagraph(profile, 'contact', plan.marks.contact)
  const circulation = circulationMark(plan, profile, 'end')
  return {
    recipients: composeRecipients(plan, profile),
    signatures: composeSignatures(plan.signatures, profile),
    ...(circulation === undefined ? {} : { circulation }),
    ...(contact === undefined ? {} : { contact }),
  }
}

interface RecipientLine {
  readonly component: 'recipient' | 'recipientMember'
  readonly text: string
  readonly from: Text
}

function composeRecipients(plan: Plan, profile: Profile): readonly Paragraph[] {
  const { recipients: wording } = profile.wording
  const { drafter, copies } = plan.marks
  const code = drafterCode(drafter, copies, profile)
  const place = drafter?.place ?? copies?.place
  const own = code === undefined ? [] : [paragraph(profile, 'drafter', code, { place })]
  const recipients = plan.recipients
  if (recipients === undefined) return own

  const lines: RecipientLine[] = []
  for (const { name, members } of recipients.to) {
    lines.push({ component: 'recipient', text: wording.start.v + clean(name), from: name })
    for (const member of members)
      lines.push({ component: 'recipientMember', text: wording.memberStart.v + clean(member), from: member })
  }
  const [archive] = recipients.archive
  if (archive !== undefined) {
    const kept = recipients.archive.map((text) => unmarked(text.value, withoutDash, withoutListMark, withoutArchiveWord))
    const line = fillTemplate(wording.archive.v, { noi_luu: kept.join(wording.archiveJoin.v) })
    lines.push({ component: 'recipient', text: wording.start.v + line, from: archive })
  }
  const onArchiveLine = wording.drafterPlace.v === 'archive' && archive !== undefined && code !== undefined
  return [
    recipientsLabel(profile),
    ...lines.map(({ component, text, from }, i) => {
      const last = i === lines.length - 1
      const end = last ? wording.last.v : wording.each.v
      return paragraph(profile, component, last && onArchiveLine ? `${text}${end} ${code}${end}` : text + end, {
        place: from.place,
      })
    }),
    ...(onArchiveLine ? [] : own),
  ]
}

/** The label; the Party underlines its words and not the colon (HD 05, Phần II, mục I, 9.2.1). */
function recipientsLabel(profile: Profile): Paragraph {
  const { label, underlined } = profile.wording.recipients
  const style = profile.components.recipientsLabel
  if (style?.underline?.v !== true || !label.v.startsWith(underlined.v)) return paragraph(profile, 'recipientsLabel', label.v)
  const plain = { kind: 'text', bold: false, italic: false } as const
  return paragraph(profile, 'recipientsLabel', [
    { ...plain, text: underlined.v, underline: true },
    { ...plain, text: label.v.slice(underlined.v.length) },
  ])
}

function clean(text: Text): string {
  return unmarked(text.value, withoutDash, withoutListMark)
}

function drafterCode(drafter: Text | undefined, copies: Text | undefined, profile: Profile): string | undefined {
  if (drafter === undefined && copies === undefined) return undefined
  const { recipients } = profile.wording
  const template =
    drafter === undefined ? recipients.copiesOnly : copies === undefined ? recipients.drafterOnly : recipients.drafter
  return fillTemplate(template.v, { nguoi: drafter?.value, so_ban: copies?.value })
}

/** Approvers on the left; of joint signers the first (the lead body) on the right (HD 05, Phần II, mục I, 7.2.4), then left, right … */
function composeSignatures(signatures: readonly Signature[], profile: Profile): readonly SignatureBlock[] {
  let signer = 0
  return signatures.map((signature): SignatureBlock => {
    const side = signature.approves || signer++ % 2 === 1 ? 'left' : 'right'
    return { side, lines: signatureLines(signature, profile) }
  })
}

function signatureLines(signature: Signature, profile: Profile): readonly Paragraph[] {
  const { signature: wording } = profile.wording
  const marked = (
    component: 'authority' | 'position' | 'positionDirect',
    mark: string,
    text: Text | undefined,
  ): readonly Paragraph[] =>
    text === undefined
      ? []
      : [paragraph(profile, component, `${mark} ${unmarked(text.value, withoutAuthorityMark)}`, { place: text.place })]
  const authority = [
    ...(signature.approves ? [paragraph(profile, 'authority', wording.approval.v)] : []),
    ...marked('authority', wording.onBehalf.v, signature.onBehalf),
    ...marked('authority', wording.byOrder.v, signature.byOrder),
    ...marked('authority', wording.byDelegation.v, signature.byDelegation),
    ...marked('authority', wording.forChief.v, signature.forChief),
  ]
  const position = authority.length > 0 && signature.concurrently === undefined ? 'position' : 'positionDirect'
  return [
    ...textParagraph(profile, 'signingBody', signature.signingBody),
    ...authority,
    ...marked(position, wording.acting.v, signature.acting),
    ...textParagraph(profile, position, signature.position),
    ...(signature.concurrently === undefined
      ? []
      : [
          paragraph(profile, 'concurrently', wording.concurrently.v),
          ...textParagraph(profile, 'positionDirect', office(signature.concurrently)),
        ]),
    ...textParagraph(profile, 'signatureNote', signature.note),
    ...textParagraph(profile, 'otherPosition', signature.otherPosition),
    ...textParagraph(profile, 'signerName', signature.name),
  ]
}

function office(text: Text): Text {
  return { ...text, value: unmarked(text.value, withoutConcurrently) }
}
