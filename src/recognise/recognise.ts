import type { Position } from '../finding.ts'
import { optional } from '../plan/optional.ts'
import type { CalendarDate, Family, Place, Plan } from '../plan/plan.ts'
import { splitAppendices } from './appendices/split-appendices.ts'
import { recogniseBody } from './body/recognise-body.ts'
import { createFormCase } from './casing/form-case.ts'
import { recogniseClosing } from './closing/recognise-closing.ts'
import { settleClosing } from './closing/settle-closing.ts'
import { foreignTitles } from './family/foreign-titles.ts'
import { guessFamily } from './family/guess-family.ts'
import { guessProfile } from './family/guess-profile.ts'
import type { Flow } from './flow.ts'
import { recogniseHead } from './head/recognise-head.ts'
import { withOwnNumber } from './own-file/own-head.ts'
import { withOwnWords } from './own-file/own-words.ts'
import { recogniseAppendix } from './recognise-appendix.ts'
import type { Recognised } from './recognised.ts'
import { writingLosses } from './write-yaml/writing-losses.ts'

export interface RecogniseOptions {
  /** Selects the form of a document that shows no time of its own. */
  readonly today: CalendarDate
  /** Where the reader knows better than the evidence. */
  readonly family?: Family
}

/** A plan that a decision issues has neither recipients nor signature of its own. */
const ownClosing: ReadonlySet<string> = new Set(['NV030', 'NV031'])

/** Gives each paragraph of a document its role in the form that the evidence speaks for, and makes the plan that they say. */
export function recognise(flow: Flow, options: RecogniseOptions): Recognised {
  const head = withOwnNumber(recogniseHead(flow), flow)
  // A head that stands further down (a source that lost its order) has been taken out.
  const rest = head.rest ?? flow
  const unsettled = recogniseClosing(rest, head.end)
  const guess = guessFamily(flow, head, unsettled, options)
  const { family, evidence } = guess
  const form = guessProfile(flow, head, { family, today: options.today })
  const { profile, applied } = form
  const closing = settleClosing(unsettled, profile)
  const formCase = createFormCase(flow, profile)
  const body = recogniseBody(rest, { from: head.end, to: closing.start }, { profile, recase: formCase.title })
  const zones = splitAppendices(rest, closing.end)
  const appendices = zones.map((zone, index) => recogniseAppendix(rest, zone, { index, count: zones.length, profile, formCase }))
  const place = placeOfHead(flow)
  const read: Plan = {
    file: flow.file,
    place,
    headPlace: place,
    family,
    issuer: formCase.issuer(head.issuer),
    bases: body.bases,
    sections: body.sections,
    signatures: closing.signatures.map(formCase.signature),
    appendices: appendices.map(({ appendix }) => appendix),
    status: head.number !== undefined && head.issuedOn !== undefined ? 'ban_hanh' : 'du_thao',
    assignmentsIn: 'dong',
    marks: { ...head.marks, ...closing.marks },
    ...optional({
      appliedProfile: applied === undefined ? undefined : { value: applied, place },
      number: head.number,
      symbol: head.symbol,
      placeName: head.placeName,
      issuedOn: head.issuedOn,
      issuedIn: head.issuedIn,
      typeName: head.typeName === undefined ? undefined : formCase.typeName(head.typeName),
      author: head.author,
      subject: head.subject === undefined ? undefined : formCase.subject(head.subject),
      issuedWith: head.issuedWith,
      opening: body.opening,
      sectionStyle: body.sectionStyle,
      sectionStylePlace: body.sectionStyle === undefined ? undefined : place,
      closing: body.closing,
      recipients: closing.recipients,
    }),
  }
  const plan = withOwnWords(read, flow, profile)
  const isIssuedWith = head.issuedWith !== undefined
  const parts = [head, body, closing, ...appendices]
  const foreign = foreignTitles(head.components, profile)
  return {
    flow,
    family,
    profile,
    evidence,
    certainty: options.family === undefined ? guess.certainty : 'given',
    plan,
    components: parts.flatMap(({ components }) => components),
    // Words of the margins that the head takes into the plan are set aside no more.
    asides: [...rest.asides, ...foreign.asides, ...parts.flatMap(({ asides }) => asides)],
    doubts: [
      ...guess.doubts,
      ...form.doubts,
      ...foreign.doubts,
      ...parts.flatMap(({ doubts }) => doubts),
      ...writingLosses(plan),
    ].filter(({ code }) => !(isIssuedWith && ownClosing.has(code))),
  }
}

function placeOfHead({ file, blocks }: Flow): Place {
  const start: Position = blocks[0]?.locate(0) ?? { line: 1, column: 1, offset: 0 }
  return { file, path: '', range: { start, end: start } }
}
