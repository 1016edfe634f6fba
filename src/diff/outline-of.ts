import { isoDate, isoOpenDate } from '../plan/calendar.ts'
import type {
  Appendix,
  DateText,
  IssuedWith,
  ParentPlan,
  Place,
  Plan,
  PlanNode,
  Recipients,
  Signature,
  Text,
} from '../plan/plan.ts'
import type { Prose } from '../plan/prose.ts'
import type { Item } from './outline.ts'
import { contentItems, proseItems } from './outline-content.ts'
import { field, holder, values } from './outline-field.ts'

/** What numbers the nodes of a plan, where its form is known: to say where in the document something changed. */
export type Labels = ReadonlyMap<PlanNode, { readonly label: string }>

/** Everything that a plan says, as one tree. */
export function outlineOf(plan: Plan, labels: Labels = new Map()): Item {
  const { place, issuer, marks } = plan
  const text = (key: string, value: Text | undefined): readonly Item[] => (value === undefined ? [] : [field(key, value)])
  const fixed = (key: string, value: string | undefined): readonly Item[] =>
    value === undefined ? [] : [field(key, { value, place: plan.headPlace })]
  return {
    kind: 'plan',
    text: '',
    place,
    children: [
      ...fixed('the_thuc', plan.family),
      ...text('ap_dung', plan.appliedProfile),
      ...values('chu_quan', issuer.parent),
      ...values('ban_hanh', issuer.issuing),
      ...text('viet_tat', issuer.abbreviation),
      ...text('so', plan.number),
      ...text('ky_hieu', plan.symbol),
      ...text('dia_danh', plan.placeName),
      ...day('ngay_ban_hanh', plan.issuedOn),
      ...(plan.issuedIn === undefined
        ? []
        : [field('ngay_ban_hanh', { value: isoOpenDate(plan.issuedIn), place: plan.issuedIn.place })]),
      ...text('do_mat', marks.secrecy),
      ...text('do_khan', marks.urgency),
      ...text('luu_hanh', marks.circulation),
      ...text('lan_du_thao', marks.draft),
      ...fixed('trang_thai', plan.status),
      ...text('ten_loai', plan.typeName),
      ...text('tac_gia', plan.author),
      ...text('trich_yeu', plan.subject),
      ...issuedWith(plan.issuedWith),
      ...(plan.parents === undefined ? [] : [holder('thuc_hien', place, plan.parents.map(parent))]),
      ...text('ky_ke_hoach', plan.period),
      ...values('kinh_gui', marks.addressees),
      ...values('can_cu', plan.bases),
      ...prose('mo_dau', plan.opening),
      ...(plan.sectionStyle === undefined ? [] : fixed('danh_so', plan.sectionStyle)),
      ...fixed('hien_phan_cong', plan.assignmentsIn),
      holder(
        'noi_dung',
        place,
        plan.sections.map((section) => nodeItem(section, 'section', labels)),
      ),
      ...prose('ket_thuc', plan.closing),
      ...recipients(plan.recipients),
      ...values('nguoi_soan', marks.drafter === undefined ? [] : [marks.drafter]),
      ...text('so_ban', marks.copies),
      ...text('dia_chi', marks.contact),
      ...(plan.signatures.length === 0 ? [] : [holder('ky', plan.signatures[0]?.place ?? place, plan.signatures.map(signature))]),
      ...(plan.appendices.length === 0
        ? []
        : [
            holder(
              'phu_luc',
              plan.appendices[0]?.place ?? place,
              plan.appendices.map((one) => appendixItem(one, labels)),
            ),
          ]),
    ],
  }
}

/** A section, task, clause or point with all that it holds. */
function nodeItem(node: PlanNode, kind: 'section' | 'node', labels: Labels): Item {
  const { place } = node
  const label = labels.get(node)?.label
  const assigned = [...node.assignment].map(([key, texts]) => {
    const own = node.assignmentLabels?.get(key)
    const held = values(key, texts)[0] as Item
    return own === undefined ? held : { ...held, children: [field('nhan', own), ...held.children] }
  })
  const content = contentItems(node.content, (inner) => nodeItem(inner, 'node', labels))
  return {
    kind,
    text: '',
    place,
    ...(label === undefined || label === '' ? {} : { label }),
    children: [
      ...(node.role === undefined ? [] : [field('vai_tro', { value: node.role, place })]),
      ...optional('nhan', node.explicitLabel),
      ...optional('tieu_de', node.title),
      ...optional('don_vi', node.unit),
      ...prose('doan', node.paragraph),
      ...style(node),
      ...(node.assignmentFirst ? [...assigned, ...content] : [...content, ...assigned]),
    ],
  }
}

function appendixItem(appendix: Appendix, labels: Labels): Item {
  const { place } = appendix
  return {
    kind: 'appendix',
    text: '',
    place,
    children: [
      ...optional('nhan', appendix.explicitLabel),
      ...optional('ten', appendix.title),
      field('kho_giay', { value: appendix.orientation, place }),
      ...(appendix.matrix ? [field('phan_cong', { value: 'true', place })] : []),
      ...style(appendix),
      ...contentItems(appendix.content, (inner) => nodeItem(inner, 'node', labels)),
    ],
  }
}

function style({
  childStyle,
  childStylePlace,
  place,
}: Pick<PlanNode, 'childStyle' | 'childStylePlace' | 'place'>): readonly Item[] {
  return childStyle === undefined ? [] : [field('danh_so', { value: childStyle, place: childStylePlace ?? place })]
}

function issuedWith(decision: IssuedWith | undefined): readonly Item[] {
  if (decision === undefined) return []
  return [
    holder('ban_hanh_kem', decision.place, [
      field('loai', decision.type),
      ...optional('so', decision.number),
      ...optional('ky_hieu', decision.symbol),
      ...day('ngay', decision.issuedOn),
      ...optional('co_quan', decision.issuer),
      ...prose('nguyen_van', decision.fullText),
    ]),
  ]
}

function parent({ place, number, symbol, issuedOn, issuer }: ParentPlan): Item {
  const children = [field('so', number), field('ky_hieu', symbol), ...day('ngay', issuedOn), ...optional('co_quan', issuer)]
  return { kind: 'value', text: '', place, children }
}

function recipients(given: Recipients | undefined): readonly Item[] {
  if (given === undefined) return []
  const { place, to, archive } = given
  const items = to.map(
    ({ name, members }): Item => ({ kind: 'recipient', text: name.value, place: name.place, children: values('gom', members) }),
  )
  return [holder('noi_nhan', place, [...(items.length === 0 ? [] : [holder('gui', place, items)]), ...values('luu', archive)])]
}

function signature(one: Signature): Item {
  const { place } = one
  return {
    kind: 'signature',
    text: '',
    place,
    children: [
      ...(one.approves ? [field('duyet', { value: 'true', place })] : []),
      ...optional('co_quan_ky', one.signingBody),
      ...optional('thay_mat', one.onBehalf),
      ...optional('thua_lenh', one.byOrder),
      ...optional('thua_uy_quyen', one.byDelegation),
      ...optional('ky_thay', one.forChief),
      ...optional('quyen', one.acting),
      ...optional('chuc_vu', one.position),
      ...optional('kiem', one.concurrently),
      ...optional('ghi_chu', one.note),
      ...optional('chuc_vu_khac', one.otherPosition),
      ...optional('ho_ten', one.name),
    ],
  }
}

function optional(key: string, text: Text | undefined): readonly Item[] {
  return text === undefined ? [] : [field(key, text)]
}

/** A day is the same however it is written. */
function day(key: string, written: DateText | undefined): readonly Item[] {
  if (written === undefined) return []
  const { value, date, place } = written
  return [field(key, { value: date === undefined ? value : isoDate(date), place })]
}

function prose(key: string, given: Prose | undefined): readonly Item[] {
  return given === undefined ? [] : [holder(key, placeOf(given), proseItems(given))]
}

function placeOf({ place, blocks }: Prose): Place {
  return blocks[0]?.place ?? place
}
