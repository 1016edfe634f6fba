import type { Recipients, Signature, Text } from '../../plan/plan.ts'
import type { ComponentKey } from '../../profile/profile.ts'
import { firstLabelled } from '../appendices/opens-appendix.ts'
import type { Aside, Flow } from '../flow.ts'
import type { Component, Doubt } from '../recognised.ts'
import { textFrom } from '../text-from.ts'
import { findClosing } from './find-closing.ts'
import type { OtherRole, RoledLine } from './read-lane.ts'
import type { ZoneReading } from './read-zone.ts'
import { recipientsOf } from './recipients-of.ts'
import { signatureBlocks } from './signature-blocks.ts'
import { signatureOf } from './signature-of.ts'

export interface ClosingReading {
  /** The first block of the closing: what stands before it is body, its last words and its end mark too. The number of blocks where there is no closing. */
  readonly start: number
  /** The first block after it: appendices, or nothing. */
  readonly end: number
  readonly recipients?: Recipients
  /** In the order of the YAML: the main signer, who stands on the right, first. Marks of authority are in the values as typed. */
  readonly signatures: readonly Signature[]
  readonly marks: ClosingMarks
  readonly components: readonly Component[]
  readonly asides: readonly Aside[]
  readonly doubts: readonly Doubt[]
}

export interface ClosingMarks {
  readonly drafter?: Text
  readonly copies?: Text
  readonly contact?: Text
  readonly circulation?: Text
}

/** Recipients, signatures and what stands with them at the end of the document. `from` is the first block of the body. */
export function recogniseClosing(flow: Flow, from: number): ClosingReading {
  const zone = findClosing(flow, from)
  const { file, blocks } = flow
  const nowhere = { line: 1, column: 1, offset: 0 }
  if (zone === undefined) {
    const last = blocks.at(-1)
    const at = last?.locate(0) ?? nowhere
    const doubts: readonly Doubt[] = [
      { code: 'NV030', args: {}, at, path: '/noi_nhan' },
      { code: 'NV031', args: {}, at, path: '/ky' },
    ]
    // What a decision issues has no closing of its own, and its appendices stand right behind it.
    const end = firstLabelled(blocks, from)
    return { start: end, end, signatures: [], marks: {}, components: [], asides: [], doubts }
  }
  const at = blocks[zone.start]?.locate(0) ?? nowhere
  const listed = recipientsOf(
    zone.lanes.flatMap(({ lines }) => lines),
    file,
  )
  const signers = signatureBlocks(zone.lanes)
  const signed = signers.map((lines, i) => signatureOf(lines, file, signers.length === 1 ? '/ky' : `/ky/${i}`, i))
  const others = othersOf(zone, file)
  return {
    start: zone.start,
    end: zone.end,
    ...(listed.recipients === undefined ? {} : { recipients: listed.recipients }),
    signatures: signed.map(({ signature }) => signature),
    marks: listed.drafter === undefined ? others.marks : { drafter: listed.drafter, ...others.marks },
    components: inReadingOrder(
      [...listed.components, ...signed.flatMap(({ components }) => components), ...others.components],
      zone,
    ),
    asides: [...listed.asides, ...others.asides, ...(listed.recipients === undefined ? emptyLabel(listed.components) : [])],
    doubts: [
      ...(listed.recipients === undefined ? [{ code: 'NV030', args: {}, at, path: '/noi_nhan' } as const] : []),
      ...(signed.length === 0 ? [{ code: 'NV031', args: {}, at, path: '/ky' } as const] : []),
      ...listed.doubts,
      ...signed.flatMap(({ doubts }) => doubts),
      ...others.doubts,
    ],
  }
}

/** The words "Nơi nhận" over a list that the source lost: the form prints them with a list only. */
function emptyLabel(components: readonly Component[]): readonly Aside[] {
  return components.flatMap(({ key, paragraph, span: [start, end] = [0, paragraph.text.length] }): readonly Aside[] =>
    key === 'recipientsLabel'
      ? [{ reason: 'formWords', text: paragraph.text.slice(start, end), at: paragraph.locate(start) }]
      : [],
  )
}

type MarkRole = Extract<OtherRole, 'drafter' | 'contact' | 'circulation'>
const markPaths: Readonly<Record<MarkRole, string>> = {
  drafter: '/nguoi_soan',
  contact: '/dia_chi',
  circulation: '/luu_hanh',
}

/** What is neither recipient nor signature. */
function othersOf({ lanes }: ZoneReading, file: string) {
  const lines = lanes.flatMap((lane) => lane.lines)
  const components: Component[] = []
  const asides: Aside[] = []
  const doubts: Doubt[] = []
  const marks: Partial<Record<MarkRole, Text>> = {}
  for (const role of Object.keys(markPaths) as MarkRole[]) {
    const own = lines.filter((line) => line.role === role).map(({ line }) => line)
    const text = textFrom(own, { file, path: markPaths[role] })
    if (text === undefined) continue
    marks[role] = text
    components.push(...own.map((line) => componentOf(role, line)))
  }
  for (const { line, role } of lines) {
    const at = line.paragraph.locate(line.start)
    if (role === 'signatureLine') asides.push({ reason: 'signatureLine', text: line.text, at })
    if (role === 'placeDate') {
      components.push(componentOf('placeDate', line))
      // The form prints the line once, at the head.
      asides.push({ reason: 'formWords', text: line.text, at })
      doubts.push({ code: 'NV039', args: { text: line.text }, at, path: '' })
    }
    if (role === 'unplaced') doubts.push({ code: 'NV033', args: { text: line.text }, at, path: '' })
  }
  return { marks, components, asides, doubts }
}

function componentOf(key: ComponentKey, { paragraph, start, end }: RoledLine['line']): Component {
  const whole = start === 0 && end === paragraph.text.length
  return { key, paragraph, ...(whole ? {} : { span: [start, end] as const }) }
}

/** The lanes hold the lines in the order in which they are read. */
function inReadingOrder(components: readonly Component[], { lanes }: ZoneReading): readonly Component[] {
  const ranks = new Map<Component['paragraph'], number>()
  for (const { lines } of lanes)
    for (const { line } of lines) if (!ranks.has(line.paragraph)) ranks.set(line.paragraph, ranks.size)
  const rank = ({ paragraph }: Component) => ranks.get(paragraph) ?? 0
  return [...components].sort((a, b) => rank(a) - rank(b) || (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0))
}
