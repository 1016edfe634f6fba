import type { PlanNode, Role, Text } from '../../plan/plan.ts'
import { type Stretch, textFrom } from '../text-from.ts'
import { type Branch, labelLength, wordsOfBranch } from './branch.ts'
import type { BranchHead } from './branch-head.ts'
import type { Held, HeldBy } from './content-of.ts'
import { addComponent, type Gathering } from './gathering.ts'
import { inlinesOf, placeOfStretch } from './inlines-of.ts'
import type { ListNumbers } from './list-numbers.ts'
import type { Rung } from './rung.ts'
import { isUnitTitle, tellsUnits } from './unit-title.ts'

export interface NodeSetting extends Omit<HeldBy, 'above'> {
  readonly rung: Rung
  readonly numbers: ListNumbers
  /** Reads what stands under a branch: `heldBy`, which itself reads nodes. */
  readonly hold: (pieces: Branch['children'], by: HeldBy, gathering: Gathering) => Held
  /** Of a section. */
  readonly role?: Role
}

/** A branch as a node of the plan that prints the same label and words. */
export function nodeOf(branch: Branch, head: BranchHead, setting: NodeSetting, gathering: Gathering): PlanNode {
  const { rung, numbers, path, depth, role } = setting
  const title = titleOf(head, setting, gathering)
  const printed = title !== undefined || head.paragraph !== undefined || (role !== undefined && role !== 'muc')
  const text =
    title?.text.value ?? head.paragraph?.paragraph.text.slice(head.paragraph.start, head.paragraph.end).trimStart() ?? ''
  const label = branch.reading?.text ?? ''
  const { explicit, parents } = numbers.next({ label, text, printed })
  addHead(branch, head, setting, gathering)
  const paragraph = head.paragraph === undefined ? undefined : paragraphOf(head.paragraph, `${path}/doan`, gathering)
  const units = role === undefined ? setting.units : isToldByUnit(branch, role, text) ? 'named' : 'no'
  const held = setting.hold(branch.children, { above: rung, parents, depth: depth + 1, path, units }, gathering)
  const own =
    role !== undefined &&
    role !== 'muc' &&
    paragraph === undefined &&
    title?.key === 'tieu_de' &&
    isOwnTitle(title.text, role, setting, gathering)
  return {
    place: placeOf(branch, path, gathering),
    ...held,
    ...(role === undefined ? {} : { role }),
    ...(title === undefined || own ? {} : { [title.key === 'tieu_de' ? 'title' : 'unit']: title.text }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(explicit ? { explicitLabel: labelText(branch, label, path, gathering) } : {}),
  }
}

/** Sections whose nodes are units that what stands below is assigned to. */
function isToldByUnit({ children }: Branch, role: Role, title: string): boolean {
  const nodes = children.filter((child) => child.kind === 'branch')
  const parts = () => nodes.map((node) => ({ words: wordsOfBranch(node), holds: node.children.length > 0 }))
  return role === 'to_chuc_thuc_hien' || tellsUnits(title, parts)
}

interface NodeTitle {
  readonly key: 'tieu_de' | 'don_vi'
  readonly text: Text
}

function titleOf(
  head: BranchHead,
  { path, rung, units }: NodeSetting,
  { file, profile, recase }: Gathering,
): NodeTitle | undefined {
  if (head.title === undefined) return undefined
  const written = textFrom(head.title, { file, path: `${path}/tieu_de` })
  if (written === undefined) return undefined
  // Where the form prints capitals anyway the author's small letters are given back; a title that runs on is printed as it stands.
  const capitals = profile.components[rung.heading]?.caps?.v === true && head.paragraph === undefined
  const text = capitals ? begun(recase(written)) : written
  if (units === 'no' || !isUnitTitle(text.value)) return { key: 'tieu_de', text }
  return { key: 'don_vi', text: { value: text.value, place: { ...text.place, path: `${path}/don_vi` } } }
}

/** Typed in small letters that the look shows in capitals. */
function begun(text: Text): Text {
  return { ...text, value: text.value.charAt(0).toLocaleUpperCase('vi') + text.value.slice(1) }
}

/** The title is the one that the form prints for the role: it needs not be written. */
export function isOwnTitle(
  { value }: Text,
  role: Exclude<Role, 'muc'>,
  { rung }: Pick<NodeSetting, 'rung'>,
  { profile }: Pick<Gathering, 'profile'>,
): boolean {
  const usual = profile.wording.sectionTitles[role].v
  const capitals = profile.components[rung.heading]?.caps?.v === true
  return capitals ? value.toLocaleUpperCase('vi') === usual.toLocaleUpperCase('vi') : value === usual
}

function paragraphOf(stretch: Stretch, path: string, gathering: Gathering): NonNullable<PlanNode['paragraph']> {
  const { paragraph } = stretch
  const text = paragraph.text.slice(stretch.start, stretch.end)
  const own = { paragraph, start: stretch.start + text.length - text.trimStart().length, end: stretch.end }
  const place = placeOfStretch(own, path, gathering)
  return { place, blocks: [{ kind: 'paragraph', inlines: inlinesOf(own, path, gathering), place, level: 0 }] }
}

function addHead(branch: Branch, head: BranchHead, { rung, depth }: NodeSetting, gathering: Gathering): void {
  const { line, reading, tail } = branch
  if (line === undefined) return
  const label = reading === undefined || reading.text === '' ? {} : { label: reading.text }
  const key =
    head.paragraph === undefined
      ? rung.heading
      : reading?.text === '-'
        ? 'bullet'
        : reading?.text === '+'
          ? 'bulletInner'
          : 'body'
  for (const { paragraph, start, end } of [line, ...tail]) {
    const span = start === 0 && end === paragraph.text.length ? {} : { span: [start, end] as const }
    addComponent(gathering, {
      key,
      paragraph,
      ...span,
      ...(head.paragraph === undefined ? { depth } : {}),
      ...(paragraph === line.paragraph ? label : {}),
    })
  }
}

function placeOf({ line }: Branch, path: string, gathering: Gathering): PlanNode['place'] {
  if (line === undefined) return { file: gathering.file, path, range: { start: origin, end: origin } }
  const { file, range } = placeOfStretch(line, path, gathering)
  return { file, path, range }
}

const origin = { line: 1, column: 1, offset: 0 }

function labelText(branch: Branch, value: string, path: string, gathering: Gathering): Text {
  const { line } = branch
  if (line === undefined) return { value, place: placeOf(branch, `${path}/nhan`, gathering) }
  const end = line.start + labelLength(branch)
  return { value, place: placeOfStretch({ paragraph: line.paragraph, start: line.start, end }, `${path}/nhan`, gathering) }
}
