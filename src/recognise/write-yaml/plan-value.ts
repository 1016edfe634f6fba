import { symbolOf } from '../../compose/compose-number.ts'
import { isoDate, isoOpenDate } from '../../plan/calendar.ts'
import type { DateText, IssuedWith, Issuer, Plan, Recipients, Signature } from '../../plan/plan.ts'
import type { Profile } from '../../profile/profile.ts'
import { appendixValue, proseValue, sectionValue, styleEntry } from './node-value.ts'
import {
  entry,
  linesEntry,
  listOf,
  numberEntry,
  textEntry,
  textValue,
  word,
  type YamlEntry,
  type YamlMap,
  type YamlValue,
} from './yaml-value.ts'

/** The keys before which a blank line parts what belongs together. */
const apart: ReadonlySet<string> = new Set([
  'can_cu',
  'mo_dau',
  'danh_so',
  'noi_dung',
  'ket_thuc',
  'noi_nhan',
  'ky',
  'phu_luc',
  'ban_hanh_kem',
])

/** A plan as its YAML's values, keys in the order of the schema (which is that of the printed page), without those that say what is so anyway. */
export function planValue(plan: Plan, profile: Profile): YamlMap {
  const { issuer, marks, bases, sections, appendices, signatures } = plan
  const entries: readonly YamlEntry[] = [
    ...entry('the_thuc', plan.family && word(plan.family, plan.headPlace)),
    ...textEntry('ap_dung', plan.appliedProfile),
    ...entry('co_quan', issuerValue(issuer)),
    ...textEntry('ten_loai', plan.typeName),
    ...textEntry('tac_gia', plan.author),
    ...numberEntry('so', plan.number),
    ...textEntry('ky_hieu', isDerived(plan, profile) ? undefined : plan.symbol),
    ...textEntry('dia_danh', plan.placeName),
    ...dateEntry('ngay_ban_hanh', plan.issuedOn),
    ...entry('ngay_ban_hanh', plan.issuedIn && word(isoOpenDate(plan.issuedIn), plan.issuedIn.place)),
    ...textEntry('trich_yeu', plan.subject),
    ...numberEntry('ky_ke_hoach', plan.period),
    ...entry('thuc_hien', parentsValue(plan.parents)),
    ...entry('ban_hanh_kem', plan.issuedWith && decisionValue(plan.issuedWith)),
    ...linesEntry('kinh_gui', marks.addressees),
    ...entry('can_cu', bases.length === 0 ? undefined : listOf(bases)),
    ...entry('mo_dau', plan.opening && proseValue(plan.opening)),
    ...styleEntry(plan.sectionStyle),
    ...entry('noi_dung', sections.length === 0 ? undefined : { kind: 'list', spaced: true, items: sections.map(sectionValue) }),
    ...entry('hien_phan_cong', plan.assignmentsIn === usualAssignments(plan) ? undefined : word(plan.assignmentsIn)),
    ...entry('ket_thuc', plan.closing && proseValue(plan.closing)),
    ...entry('noi_nhan', plan.recipients && recipientsValue(plan.recipients)),
    ...entry('ky', signaturesValue(signatures)),
    ...entry('phu_luc', appendices.length === 0 ? undefined : { kind: 'list', items: appendices.map(appendixValue) }),
    ...entry('trang_thai', plan.status === usualStatus(plan) ? undefined : word(plan.status)),
    ...numberEntry('lan_du_thao', marks.draft),
    ...textEntry('do_mat', marks.secrecy),
    ...textEntry('do_khan', marks.urgency),
    ...textEntry('luu_hanh', marks.circulation),
    ...textEntry('nguoi_soan', marks.drafter),
    ...numberEntry('so_ban', marks.copies),
    ...textEntry('dia_chi', marks.contact),
  ]
  return { kind: 'map', entries: entries.map(withSpace) }
}

function issuerValue({ parent, issuing, abbreviation }: Issuer): YamlMap | undefined {
  const entries = [...linesEntry('chu_quan', parent), ...linesEntry('ban_hanh', issuing), ...textEntry('viet_tat', abbreviation)]
  return entries.length === 0 ? undefined : { kind: 'map', entries }
}

function withSpace(entry: YamlEntry, index: number, all: readonly YamlEntry[]): YamlEntry {
  const isApart = apart.has(entry.key) && !(entry.key === 'noi_dung' && all[index - 1]?.key === 'danh_so')
  return isApart ? { ...entry, spaced: true } : entry
}

/** The form makes the symbol from the issuer's abbreviation: typed beside it, it says nothing new. */
function isDerived(plan: Plan, profile: Profile): boolean {
  const { symbol, ...rest } = plan
  return symbol !== undefined && plan.issuer.abbreviation !== undefined && symbolOf(rest, profile) === symbol.value
}

/** What the reader takes where `trang_thai` is absent (src/plan/read-plan.ts). */
function usualStatus({ number, issuedOn }: Plan): Plan['status'] {
  return number !== undefined && issuedOn !== undefined ? 'ban_hanh' : 'du_thao'
}

function usualAssignments({ appendices }: Plan): Plan['assignmentsIn'] {
  return appendices.some(({ matrix }) => matrix) ? 'phu_luc' : 'dong'
}

function dateEntry(key: string, text: DateText | undefined): readonly YamlEntry[] {
  if (text?.date === undefined) return textEntry(key, text)
  return [{ key, value: word(isoDate(text.date), text.place) }]
}

function decisionValue({ place, type, number, symbol, issuedOn, issuer, fullText }: IssuedWith): YamlMap {
  return {
    kind: 'map',
    place,
    entries: [
      ...textEntry('loai', type),
      ...numberEntry('so', number),
      ...textEntry('ky_hieu', symbol),
      ...dateEntry('ngay', issuedOn),
      ...textEntry('co_quan', issuer),
      ...entry('nguyen_van', fullText && proseValue(fullText)),
    ],
  }
}

/** One superior's plan stands by itself, several are a list. */
function parentsValue(parents: Plan['parents'] = []): YamlValue | undefined {
  const items = parents.map(
    ({ place, number, symbol, issuedOn, issuer }): YamlMap => ({
      kind: 'map',
      place,
      entries: [
        ...numberEntry('so', number),
        ...textEntry('ky_hieu', symbol),
        ...dateEntry('ngay', issuedOn),
        ...textEntry('co_quan', issuer),
      ],
    }),
  )
  return items.length > 1 ? { kind: 'list', items } : items[0]
}

function recipientsValue({ place, to, archive }: Recipients): YamlMap | undefined {
  const entries = [
    ...entry(
      'gui',
      to.length === 0
        ? undefined
        : {
            kind: 'list',
            items: to.map(({ name, members }): YamlValue => {
              if (members.length === 0) return textValue(name)
              return {
                kind: 'map',
                place: name.place,
                entries: [...textEntry('ten', name), { key: 'gom', value: listOf(members) }],
              }
            }),
          },
    ),
    ...entry('luu', archiveValue(archive)),
  ]
  return entries.length === 0 ? undefined : { kind: 'map', place, entries }
}

/** Codes of units stand between brackets: `[VT, TH]`. A name of several words might hold a comma. */
function archiveValue(archive: Recipients['archive']): YamlValue | undefined {
  const [first] = archive
  if (first === undefined) return undefined
  const areCodes = archive.every(({ value }) => /^[\p{L}\p{N}.&-]{1,15}$/u.test(value))
  if (areCodes) return { ...listOf(archive), compact: true }
  return archive.length === 1 ? textValue(first) : listOf(archive)
}

function signaturesValue(signatures: readonly Signature[]): YamlValue | undefined {
  const [first, ...others] = signatures.map(signatureValue)
  return others.length === 0 ? first : { kind: 'list', items: signatures.map(signatureValue) }
}

function signatureValue(signature: Signature): YamlMap {
  const entries = [
    ...entry('duyet', signature.approves ? word('true') : undefined),
    ...textEntry('co_quan_ky', signature.signingBody),
    ...textEntry('thay_mat', signature.onBehalf),
    ...textEntry('thua_lenh', signature.byOrder),
    ...textEntry('thua_uy_quyen', signature.byDelegation),
    ...textEntry('ky_thay', signature.forChief),
    ...textEntry('quyen', signature.acting),
    ...textEntry('chuc_vu', signature.position),
    ...textEntry('kiem', signature.concurrently),
    ...textEntry('ghi_chu', signature.note),
    ...textEntry('chuc_vu_khac', signature.otherPosition),
    ...textEntry('ho_ten', signature.name),
  ]
  return {
    kind: 'map',
    place: signature.place,
    entries: entries.length === 0 ? [{ key: 'duyet', value: word('false') }] : entries,
  }
}
