import type { Flow } from '../../../src/recognise/flow.ts'
import { recogniseHead } from '../../../src/recognise/head/recognise-head.ts'
import { type Block, flowByHand } from '../closing/flow-by-hand.ts'

/** What a head says, as plain words; what is not there is left out. */
export function headOf(...blocks: readonly Block[]): Record<string, unknown> {
  return viewOf(flowByHand(...blocks))
}

export function viewOf(flow: Flow): Record<string, unknown> {
  const head = recogniseHead(flow)
  const { issuer, marks, issuedWith } = head
  const lines = (texts: readonly { readonly value: string }[]) => texts.map(({ value }) => value)
  const decision = issuedWith && {
    type: issuedWith.type.value,
    number: issuedWith.number?.value,
    symbol: issuedWith.symbol?.value,
    issuedOn: issuedWith.issuedOn?.value,
    issuer: issuedWith.issuer?.value,
  }
  return known({
    end: head.end,
    parent: lines(issuer.parent),
    issuing: lines(issuer.issuing),
    number: head.number?.value,
    symbol: head.symbol?.value,
    place: head.placeName?.value,
    date: head.issuedOn?.value,
    open: head.issuedIn?.value,
    type: head.typeName?.value,
    author: head.author?.value,
    subject: head.subject?.value,
    addressees: lines(marks.addressees),
    secrecy: marks.secrecy?.value,
    urgency: marks.urgency?.value,
    circulation: marks.circulation?.value,
    draft: marks.draft?.value,
    contact: marks.contact?.value,
    issuedWith: decision && known(decision),
    keys: head.components.map(({ key }) => key).join(' '),
    asides: head.asides.map(({ reason, text }) => `${reason}: ${text}`),
    doubts: head.doubts.map(({ code, args }) => `${code} ${Object.values(args).join(' ')}`),
  })
}

function known(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  )
}
