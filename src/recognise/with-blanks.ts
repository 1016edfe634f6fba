import type { Plan, Text } from '../plan/plan.ts'

/** What stands where the source has nothing: no word, and a sign that a clerk knows as one to be filled in. */
export const blank = '…'

/**
 * A plan with a blank in each place that every plan has and the source lost, so that the YAML can be read, printed and filled in: nothing is invented.
 */
export function withBlanks(plan: Plan): Plan {
  const text: Text = { value: blank, place: plan.headPlace }
  const { issuer, subject, sections, recipients, signatures, issuedWith } = plan
  const isOwn = issuedWith === undefined
  return {
    ...plan,
    ...(issuer.issuing.length === 0 ? { issuer: { ...issuer, issuing: [text] } } : {}),
    ...(subject === undefined ? { subject: text } : {}),
    ...(sections.length === 0 ? { sections: [blankSection(plan)] } : {}),
    ...(isOwn && (recipients === undefined || recipients.to.length + recipients.archive.length === 0)
      ? { recipients: { place: plan.headPlace, archive: [], ...recipients, to: [{ name: text, members: [] }] } }
      : {}),
    ...(isOwn && signatures.length === 0 ? { signatures: [{ place: plan.headPlace, approves: false, position: text }] } : {}),
  }
}

function blankSection({ headPlace: place }: Plan): Plan['sections'][number] {
  const words = [{ kind: 'text', text: blank, bold: false, italic: false }] as const
  const prose = { place, blocks: [{ kind: 'paragraph', inlines: words, place, level: 0 }] } as const
  return { place, role: 'muc', content: [{ kind: 'prose', prose }], assignment: new Map(), assignmentFirst: false }
}
