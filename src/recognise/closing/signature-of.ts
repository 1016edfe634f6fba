import type { Signature, Text } from '../../plan/plan.ts'
import type { ComponentKey } from '../../profile/profile.ts'
import type { Component, Doubt } from '../recognised.ts'
import { type Stretch, textFrom } from '../text-from.ts'
import { type AuthorityField, authorityMarkOf } from './authority-mark.ts'
import type { ClosingLine } from './closing-line.ts'
import { approvalLength } from './line-kind.ts'
import type { RoledLine } from './read-lane.ts'

export interface SignatureReading {
  readonly signature: Signature
  readonly components: readonly Component[]
  readonly doubts: readonly Doubt[]
}

type Field = 'signingBody' | AuthorityField | 'position' | 'concurrently' | 'note' | 'otherPosition' | 'name'

/** The order in which the form prints them. */
const order: readonly Field[] = [
  'signingBody',
  'onBehalf',
  'byOrder',
  'byDelegation',
  'forChief',
  'acting',
  'position',
  'concurrently',
  'note',
  'otherPosition',
  'name',
]

const authorities: readonly Field[] = ['onBehalf', 'byOrder', 'byDelegation', 'forChief']

/** Keys of the YAML. */
const yamlKeys: Readonly<Record<Field, string>> = {
  signingBody: 'co_quan_ky',
  onBehalf: 'thay_mat',
  byOrder: 'thua_lenh',
  byDelegation: 'thua_uy_quyen',
  forChief: 'ky_thay',
  acting: 'quyen',
  position: 'chuc_vu',
  concurrently: 'kiem',
  note: 'ghi_chu',
  otherPosition: 'chuc_vu_khac',
  name: 'ho_ten',
}

interface Collected {
  readonly fields: Map<Field, Stretch[]>
  readonly components: { readonly field: Field | 'approval' | 'kiem'; readonly stretch: Stretch }[]
  readonly doubts: Doubt[]
  last: Field
  approves: boolean
  awaitsOffice: boolean
}

/**
 * One signer out of the lines of a block. Marks (`TM.`, `KT.`) stay in the values as typed: whether the form prints the very same is only known with the
 * profile. `index` is the signer's among all, undefined where there is only one; `path` of the values follows.
 */
export function signatureOf(lines: readonly RoledLine[], file: string, path: string, index: number): SignatureReading {
  const found: Collected = {
    fields: new Map(),
    components: [],
    doubts: [],
    last: 'position',
    approves: false,
    awaitsOffice: false,
  }
  for (const [i, { line, role }] of lines.entries()) {
    const isOffice = ({ role: next }: RoledLine) => next === 'authority' || next === 'position'
    // "DUYỆT CỦA BAN GIÁM HIỆU" over an office of its own: the office is who approves, and the line is the form's words.
    if (role === 'approval' && lines.slice(i + 1).some(isOffice)) takeApproval(found, line, line.text.length)
    else take(found, line, role, path)
  }
  const texts = order.flatMap((field): readonly (readonly [Field, Text])[] => {
    const text = textFrom(found.fields.get(field) ?? [], { file, path: `${path}/${yamlKeys[field]}` })
    return text === undefined ? [] : [[field, text]]
  })
  const first = lines[0]?.line
  const last = lines.at(-1)?.line ?? first
  const start = first?.paragraph.locate(first.start) ?? { line: 1, column: 1, offset: 0 }
  const end = last?.paragraph.locate(last.end) ?? start
  return {
    signature: {
      place: { file, path, range: { start, end } },
      approves: found.approves,
      ...Object.fromEntries(texts),
    },
    components: found.components.map(({ field, stretch }) => component(keyOf(field, found), stretch, index)),
    doubts: [...found.doubts, ...lacks(texts, start, path)],
  }
}

function take(found: Collected, line: ClosingLine, role: RoledLine['role'], path: string): void {
  switch (role) {
    case 'approval': {
      const length = approvalLength(line.text)
      const { paragraph, start, end } = line
      takeApproval(found, line, length)
      if (length < line.text.trimEnd().replace(/:$/, '').length)
        add(found, 'position', trimmed({ paragraph, start: start + length, end }))
      return
    }
    case 'authority': {
      const field = authorityMarkOf(line.text)?.field ?? 'onBehalf'
      // A second authority of one kind, or one in another order than the form's, stays where it stands: behind the one before it.
      const held =
        found.fields.has(field) || [...found.fields.keys()].some((other) => order.indexOf(other) > order.indexOf(field))
      if (!held) {
        add(found, field, line)
        return
      }
      found.doubts.push({ code: 'NV036', args: { text: line.text }, at: line.paragraph.locate(line.start), path })
      add(found, found.last, line)
      return
    }
    case 'concurrently': {
      const { paragraph, start, end } = line
      const word = start + 'kiêm'.length
      found.components.push({ field: 'kiem', stretch: { paragraph, start, end: word } })
      found.last = 'concurrently'
      found.awaitsOffice = true
      const rest = trimmed({ paragraph, start: word, end })
      if (rest.start < rest.end) add(found, 'concurrently', rest)
      return
    }
    case 'position':
      // Another office under the name: it has no place of its own there.
      if (found.fields.has('name') && found.fields.has('position'))
        found.doubts.push({ code: 'NV036', args: { text: line.text }, at: line.paragraph.locate(line.start), path })
      add(found, found.awaitsOffice ? 'concurrently' : 'position', line)
      return
    case 'signatureMore':
      add(found, found.last, line)
      return
    case 'signingBody':
    case 'note':
    case 'otherPosition':
    case 'name':
      add(found, role, line)
      return
    default:
  }
}

function takeApproval(found: Collected, { paragraph, start }: ClosingLine, length: number): void {
  found.approves = true
  found.components.push({ field: 'approval', stretch: { paragraph, start, end: start + length } })
}

function add(found: Collected, field: Field, stretch: Stretch): void {
  const { paragraph, start, end } = stretch
  const own = found.fields.get(field)
  if (own === undefined) found.fields.set(field, [{ paragraph, start, end }])
  else own.push({ paragraph, start, end })
  found.components.push({ field, stretch: { paragraph, start, end } })
  if (field !== 'note' && field !== 'name') found.last = field
}

/** As the form styles them: a position under an authority, or one that signs directly. */
function keyOf(field: Collected['components'][number]['field'], found: Collected): ComponentKey {
  switch (field) {
    case 'approval':
    case 'onBehalf':
    case 'byOrder':
    case 'byDelegation':
    case 'forChief':
      return 'authority'
    case 'kiem':
      return 'concurrently'
    case 'concurrently':
      return 'positionDirect'
    case 'signingBody':
      return 'signingBody'
    case 'note':
      return 'signatureNote'
    case 'otherPosition':
      return 'otherPosition'
    case 'name':
      return 'signerName'
    default: {
      const authority = found.approves || authorities.some((other) => found.fields.has(other))
      return authority && !found.fields.has('concurrently') ? 'position' : 'positionDirect'
    }
  }
}

function lacks(texts: readonly (readonly [Field, Text])[], at: Doubt['at'], path: string): readonly Doubt[] {
  const has = (...fields: readonly Field[]) => texts.some(([field]) => fields.includes(field))
  const missing = [
    ...(has('position', 'acting', 'concurrently') ? [] : (['position'] as const)),
    ...(has('name') ? [] : (['name'] as const)),
  ]
  return missing.map((part): Doubt => ({ code: 'NV032', args: { part }, at, path }))
}

function component(key: ComponentKey, { paragraph, start, end }: Stretch, signature: number): Component {
  const whole = start === 0 && end === paragraph.text.length
  return { key, paragraph, signature, ...(whole ? {} : { span: [start, end] as const }) }
}

function trimmed({ paragraph, start, end }: Stretch): Stretch {
  const text = paragraph.text.slice(start, end)
  const from = start + text.length - text.replace(/^[\s:]{1,10}/u, '').length
  return { paragraph, start: Math.min(from, end), end }
}
