import { profiles } from '../../generated/profiles.ts'
import { agencyKey } from '../../language/agencies/agency-key.ts'
import { isAssociation } from '../../language/agencies/is-association.ts'
import { type AgencyKind, kindOfKey } from '../../language/agencies/kind-of-agency.ts'
import type { Family, Text } from '../../plan/plan.ts'
import type { Flow, FlowParagraph } from '../flow.ts'
import type { HeadReading } from '../head/head-reading.ts'
import type { Component, Evidence, EvidenceKind } from '../recognised.ts'

/** How a kind of body belongs to a family; what is not here (a board, an office, a centre) belongs to whoever stands above it. */
const familyOfKind: Readonly<Partial<Record<AgencyKind, Family>>> = {
  ubnd: 'nha_nuoc',
  hdnd: 'nha_nuoc',
  'national-assembly': 'nha_nuoc',
  government: 'nha_nuoc',
  bo: 'nha_nuoc',
  so: 'nha_nuoc',
  phong: 'nha_nuoc',
  'chi-cuc': 'nha_nuoc',
  cuc: 'nha_nuoc',
  truong: 'nha_nuoc',
  hospital: 'nha_nuoc',
  police: 'nha_nuoc',
  military: 'nha_nuoc',
  court: 'nha_nuoc',
  procuracy: 'nha_nuoc',
  treasury: 'nha_nuoc',
  'social-insurance': 'nha_nuoc',
  statistics: 'nha_nuoc',
  tax: 'nha_nuoc',
  customs: 'nha_nuoc',
  audit: 'nha_nuoc',
  'border-guard': 'nha_nuoc',
  'thanh-tra': 'nha_nuoc',
  vu: 'nha_nuoc',
  'party-committee': 'dang',
  'party-body': 'dang',
  youth: 'doan',
  front: 'mttq',
  'trade-union': 'cong_doan',
  women: 'hoi_lhpn',
  friendship: 'huu_nghi',
}

/** Letters of organs in symbols (HD 05-HD/VPTW, II/I/3.1.2.b; HD 29-HD/TWĐTN-VP, III.3.4; NĐ 30/2020, Phụ lục I, Phần I, II.3). */
const organs: readonly (readonly [Family, RegExp])[] = [
  ['dang', /^(?:TW|TU|ĐU|HU|QU|CB|ĐB|BTV|BTC.{0,3}TU|UBKTTU|BCĐ|\p{L}{1,8}(?:TW|TU|ĐU|HU))$/u],
  ['doan', /^(?:\p{L}{0,4}ĐTN\p{L}{0,4}|ĐTN|TĐ|HĐĐ|LĐ)$/u],
  ['mttq', /^(?:MTTQ|MTTW|MT|UBMT|UBMTTQ|MTTQVN)$/u],
  ['cong_doan', /^(?:LĐLĐ|TLĐ|CĐ\p{L}{0,8}|LĐ)$/u],
  ['hoi_lhpn', /^(?:HLHPN|LHPN|HPN|PN|HLHPNVN|ĐCT)$/u],
  ['huu_nghi', /^(?:LH|LHHN|LHHNT|LHCTCHN|LHTCHN)$/u],
  [
    'nha_nuoc',
    /^(?:UBND|HĐND|S\p{Lu}{2,8}|B(?!TV|TT|CH)\p{Lu}{2,8}|THPT.{0,8}|THCS.{0,8}|TH.{0,8}|MN.{0,8}|VPUB.{0,4}|P\p{Lu}{2,8})$/u,
  ],
]

export function evidenceOfHead(head: HeadReading, flow: Flow): readonly Evidence[] {
  return [...ofTitles(head.components), ...ofIssuer(head), ...ofSymbol(head), ...ofAuthor(head), ...ofProperties(flow)]
}

export function evidence(family: Family, kind: EvidenceKind, weight: number, text: string, at: Evidence['at']): Evidence {
  return { family, kind, text, at, weight }
}

/** The title at the upper right: the State's is also that of the mass organisations (NĐ 30/2020, Điều 2 khoản 2), but never the Party's or the Youth Union's. */
function ofTitles(components: readonly Component[]): readonly Evidence[] {
  return components.flatMap(({ key, paragraph, span: [start, end] = [0, paragraph.text.length] }): readonly Evidence[] => {
    const text = paragraph.text.slice(start, end).trim()
    const at = paragraph.locate(start)
    if (key === 'nationalTitle')
      return (['nha_nuoc', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi'] as const).map((family) =>
        evidence(family, 'nationalTitle', 3, text, at),
      )
    if (key !== 'organisationTitle') return []
    return [
      /đảng/iu.test(text) ? evidence('dang', 'partyTitle', 10, text, at) : evidence('doan', 'organisationTitle', 10, text, at),
    ]
  })
}

/** The issuer's own name; where it may be anybody's (`VĂN PHÒNG`, `BAN THƯỜNG TRỰC`) the body above it; of a joint plan each that issues. */
function ofIssuer({ issuer }: HeadReading): readonly Evidence[] {
  const joint = jointIssuers(issuer.issuing)
  const [first] = issuer.issuing
  if (joint.length > 1 && first !== undefined)
    return joint.map((family) => evidence(family, 'issuer', 4, first.value, first.place.range.start))
  const own = familyOfLines(issuer.issuing)
  const above = familyOfLines(issuer.parent)
  const party =
    above?.family === 'dang' &&
    own?.family === 'nha_nuoc' &&
    /^(?:văn phòng|trường chính trị|trung tâm chính trị|báo|ban)/u.test(own.key)
  const found = party || own === undefined ? above : own
  return found === undefined
    ? []
    : [evidence(found.family, 'issuer', found === own ? 7 : 5, found.text.value, found.text.place.range.start)]
}

/** The families of those who issue together (`HUYỆN ĐOÀN - HỘI LHPN`). */
function jointIssuers(lines: readonly Text[]): readonly Family[] {
  const names = lines
    .map(({ value }) => value)
    .join(' ')
    .split(/\s[-–]\s|[-–]\s|,\s/u)
  return [...new Set(names.flatMap((name) => familyOfName(name) ?? []))]
}

function familyOfLines(
  lines: readonly Text[],
): { readonly family: Family; readonly text: Text; readonly key: string } | undefined {
  const [first] = lines
  if (first === undefined) return undefined
  const name = lines.map(({ value }) => value).join(' ')
  const key = agencyKey(name)
  const family = familyOfName(name)
  return family === undefined ? undefined : { family, text: first, key }
}

/** The family of a body by its name. */
export function familyOfName(name: string): Family | undefined {
  const folded = name.toLocaleLowerCase('vi').replaceAll('uỷ', 'ủy')
  if (/^(?:đại hội (?:đại biểu )?đảng|quân ủy|ban chấp hành trung ương$)/u.test(folded)) return 'dang'
  if (
    /^(?:(?:tỉnh|thành|huyện|quận|thị) đoàn|(?:ban bí thư|ban thường vụ|ban chấp hành|bch|btv) trung ương đoàn|trung ương đoàn|(?:bch|ban chấp hành) (?:tỉnh |thành )?đoàn|chi đoàn|đoàn (?:tncs|thanh niên|trường|xã|phường)|liên đội|hội đồng đội)(?= |$)/u.test(
      folded,
    )
  )
    return 'doan'
  // Associations without a form of their own write as the State does (NĐ 30/2020, Điều 2 khoản 2), those of the young and of students, too.
  if (isAssociation(name)) return 'nha_nuoc'
  const kind = kindOfKey(agencyKey(name))
  return kind === undefined ? undefined : familyOfKind[kind]
}

/** The sign in the symbol and the letters of the organ: `KH/TU`, `KH-UBND`. */
function ofSymbol({ symbol, preceding }: HeadReading): readonly Evidence[] {
  if (symbol === undefined || preceding !== undefined) return []
  const [type, ...letters] = symbol.value.split(/\s*[-–/]\s*/u)
  const sign = /^\p{L}+\s*([-–/])/u.exec(symbol.value)?.[1]
  const at = symbol.place.range.start
  const found: Evidence[] = []
  const organ = letters[0] ?? (type === 'KH' ? undefined : type)
  for (const [family, pattern] of organs) {
    if (organ === undefined || !pattern.test(organ)) continue
    // The letters of a department are the State's wherever the sign is; the Party and the Youth Union write a slash after the type.
    if ((family === 'dang' || family === 'doan') !== (sign === '/') && !(family === 'doan' && sign === '-')) continue
    found.push(evidence(family, 'number', 5, symbol.value, at))
    break
  }
  if (found.length === 0 && sign === '/') found.push(evidence('dang', 'number', 3, symbol.value, at))
  return found
}

/** `của Ban Thường vụ Tỉnh ủy` under the type: the Party's alone (HD 05-HD/VPTW, II/I/5.1.1). */
function ofAuthor({ author, issuedWith }: HeadReading): readonly Evidence[] {
  return [
    ...(author === undefined ? [] : [evidence('dang', 'author', 4, author.value, author.place.range.start)]),
    ...(issuedWith?.symbol === undefined ? [] : ofSymbol({ symbol: issuedWith.symbol, preceding: undefined } as HeadReading)),
  ]
}

/** A file printed from a plan names its form. */
function ofProperties({ word }: Flow): readonly Evidence[] {
  const id = word?.properties.get('TheThuc')
  const profile = profiles.find((one) => one.id === id)
  return profile === undefined ? [] : [evidence(profile.family, 'style', 30, profile.id, { line: 1, column: 1, offset: 0 })]
}

const issues =
  /(?<name>(?:[^.;:,“”()]|,(?= (?:Thể|Du|và))){2,140}?)(?:\s\([^)]{1,40}\))?,?\s(?:xây dựng|ban hành|lập|đề ra|triển khai)\s(?:và\s(?:ban hành|triển khai)\s)?[Kk]ế hoạch/gu

/** Who issues, where the opening says it: `…, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch như sau:`. */
export function evidenceOfOpening(paragraphs: readonly FlowParagraph[]): readonly Evidence[] {
  return paragraphs.flatMap((paragraph): readonly Evidence[] => {
    // It says so in its last sentence.
    const from = Math.max(0, paragraph.text.length - 1500)
    const text = paragraph.text.slice(from)
    if (!/(?:như sau|sau đây|cụ thể|với các nội dung|nội dung sau)|:$/u.test(text)) return []
    for (const { index, groups } of [...text.matchAll(issues)].reverse()) {
      const words = groups?.name ?? ''
      const led = /\sv(?:à|ới)\s/u.test(words) ? leadOf(text.slice(0, index)) : undefined
      if (led !== undefined)
        return [evidence(led.family, 'author', 5, led.name, paragraph.locate(from + text.lastIndexOf(led.name, index)))]
      const name = lastName(words)
      const family = familyOfName(name)
      if (family !== undefined)
        return [evidence(family, 'author', 5, name, paragraph.locate(from + index + words.lastIndexOf(name)))]
    }
    return []
  })
}

/** `Nhà trường, Công đoàn và Đoàn Thanh niên … xây dựng Kế hoạch`: of several who issue together the first leads. */
function leadOf(before: string): { readonly family: Family; readonly name: string } | undefined {
  const name = /(?:^|[.;:]\s)(?<name>\p{Lu}[\p{L}\s-]{2,60}),\s?$/u.exec(before)?.groups?.name
  if (name === undefined) return undefined
  const family = /^(?:nhà trường|ban giám hiệu|bgh)$/iu.test(name) ? 'nha_nuoc' : familyOfName(name)
  return family === undefined ? undefined : { family, name }
}

/** The name at the end of the words: from its last beginning with a capital that makes a known body. */
function lastName(words: string): string {
  const trimmed = words.trim()
  const starts = [...trimmed.matchAll(/(?<!\p{L})\p{Lu}/gu)].map(({ index }) => index)
  return trimmed.slice(starts.find((start) => familyOfName(trimmed.slice(start)) !== undefined) ?? 0)
}
