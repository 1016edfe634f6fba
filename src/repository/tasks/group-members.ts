import { agencyTail } from '../../language/agencies/agency-tail.ts'
import { type AgencyKind, kindOfKey, levelOfKey } from '../../language/agencies/kind-of-agency.ts'

interface Member {
  readonly key: string
  readonly kind: AgencyKind | undefined
}

const of =
  (...kinds: readonly AgencyKind[]) =>
  ({ kind }: Member): boolean =>
    kind !== undefined && kinds.includes(kind)
const beginning =
  (...starts: readonly string[]) =>
  ({ key }: Member): boolean =>
    starts.some((start) => key.startsWith(`${start} `))
const ownUnits = of('phong', 'van-phong', 'thanh-tra', 'trung-tam', 'chi-cuc', 'team')
const publicUnits = of('trung-tam', 'truong', 'hospital', 'institute')
/** The State's vertical services and forces beside the departments of a province. */
const branches = of(
  'police',
  'military',
  'border-guard',
  'thanh-tra',
  'tax',
  'customs',
  'treasury',
  'social-insurance',
  'statistics',
)

/** What a plural names, longest first; a body is in the group when one of its nouns surely holds it. Keys as `agencyKey` makes them. */
const nouns: readonly (readonly [words: string, holds: (member: Member) => boolean])[] = [
  ['tổ chức chính trị xã hội', of('youth', 'women', 'trade-union', 'farmers', 'veterans')],
  ['đơn vị sự nghiệp công lập', publicUnits],
  ['đơn vị sự nghiệp', publicUnits],
  ['tổ chức cơ sở đảng', beginning('đảng ủy', 'đảng bộ')],
  ['cơ sở giáo dục', of('truong')],
  ['đoàn thể', of('youth', 'women', 'trade-union', 'farmers', 'veterans')],
  ['chi đoàn', beginning('chi đoàn')],
  ['chi hội', beginning('chi hội')],
  ['chi cục', of('chi-cuc')],
  ['chi bộ', beginning('chi bộ')],
  ['đảng bộ', beginning('đảng bộ', 'đảng ủy')],
  ['đảng ủy', beginning('đảng ủy')],
  ['huyện ủy', beginning('huyện ủy')],
  ['thành ủy', beginning('thành ủy')],
  ['ban đảng', of('party-body')],
  ['ban xây dựng đảng', of('party-body')],
  ['văn phòng', of('van-phong')],
  ['trung tâm', of('trung-tam')],
  ['nhà trường', of('truong')],
  ['bệnh viện', of('hospital')],
  ['doanh nghiệp', of('company')],
  ['công ty', of('company')],
  ['đơn vị trực thuộc', of('trung-tam', 'chi-cuc', 'truong', 'hospital', 'institute')],
  ['đơn vị', ownUnits],
  ['trường', of('truong')],
  ['phòng', of('phong')],
  ['ngành', branches],
  ['khoa', beginning('khoa')],
  ['sở', of('so')],
  ['ban', of('ban')],
  ['tổ', beginning('tổ')],
  ['bộ', of('bo')],
  ['hội', (member) => of('association', 'friendship', 'red-cross')(member) || member.key.startsWith('hội ')],
]

/** "Các sở, ngành, đơn vị": units beside departments, none of their own. */
const besideDepartments = /(?<!\p{L})(?<!thuộc |của )(?:sở|ngành|địa phương|cơ quan) /u

/** Words that take nobody out of a group. */
const harmless =
  /^(?:các|những|toàn thể|tất cả|mọi|chuyên môn|nghiệp vụ|chức năng|trực thuộc|thuộc|của|cấp|trên địa bàn|toàn|trong|ở|tại|thành viên|tỉnh ủy|tỉnh đoàn|sở|tỉnh|thành phố|xã|phường|trường|nhà trường|cơ quan|tổ chức|địa phương|đảng ủy)(?= |$)/u
/** "Thuộc Sở", "của Trường" name the whole, not another group. */
const ofWhole = /^(?:trực thuộc|thuộc|của) (?:sở|trường|bộ|tỉnh đoàn|tỉnh ủy|đảng ủy|đảng bộ|ban|hội|chi bộ)(?: |$)/u
const plural = /^(?:(?:các|những|toàn thể|tất cả|mọi) )+/u
const levelWord = 'xã|phường|đặc khu|thị trấn|huyện|quận|thị xã'
const byLevel = new RegExp(
  `^(?:(?<body>.+?) )?(?:(?:các|cấp) (?<first>${levelWord})|(?<two>(?:${levelWord}) (?:${levelWord})))(?= |$)(?<rest>.*)$`,
  'u',
)
const restPlaces = new RegExp(`^(?: (?:và|${levelWord}|trên địa bàn|trực thuộc|thuộc|tỉnh|thành phố|trong|toàn|của))*`, 'u')
const anyLevel = new RegExp(levelWord, 'gu')
const communes: ReadonlySet<string> = new Set(['xã', 'phường', 'đặc khu', 'thị trấn'])

/** 'member': surely in the group. 'perhaps': the group is told by what nobody can know here ("liên quan", "nơi đặt lớp"). */
export type Membership = 'member' | 'perhaps' | 'outside'

/** Whether a body belongs to a group of bodies; both by their keys. `ubnd xã hòa phú` is in `ubnd các xã phường`, `sở tài chính` in `các sở ban ngành`. */
export function membershipIn(group: string, member: string): Membership {
  const levels = byLevel.exec(group)
  if (levels !== null) return inLevels(levels, member)
  return inNouns(group, { key: member, kind: kindOfKey(member) })
}

function inLevels({ 0: all, groups }: RegExpExecArray, member: string): Membership {
  const { core, level } = agencyTail(member)
  const body = (groups?.body ?? '').replace(plural, '')
  const isBody = body === core || (body === '' && core === 'ủy ban nhân dân')
  if (!isBody || level === undefined) return 'outside'
  const named: readonly string[] = all.match(anyLevel) ?? []
  const fits = all.includes('cấp xã') ? communes.has(level) : named.includes(level)
  if (!fits) return 'outside'
  const rest = (groups?.rest ?? '').replace(restPlaces, '').trim()
  // What is left may be the province's name, or what only some of them have ("nơi đặt lớp", "có rừng").
  return rest === '' || groups?.rest?.endsWith(`tỉnh ${rest}`) === true ? 'member' : 'perhaps'
}

function inNouns(group: string, member: Member): Membership {
  let rest = group
  let isIn = false
  let isOpen = false
  while (rest !== '') {
    const noun = nouns.find(([words]) => rest === words || rest.startsWith(`${words} `))
    if (ofWhole.test(rest)) break
    const plain = harmless.exec(rest)
    if (noun !== undefined) isIn ||= noun[1](member) && !(noun[0] === 'đơn vị' && besideDepartments.test(group))
    else if (plain === null && !` ${member.key} `.includes(` ${rest.split(' ', 1)[0]} `)) isOpen = true
    rest = rest.slice(noun?.[0].length ?? plain?.[0].length ?? rest.split(' ', 1)[0]?.length ?? rest.length).trimStart()
  }
  if (!isIn || isOtherLevel(group, member.key)) return isOpen && isIn ? 'perhaps' : 'outside'
  return isOpen ? 'perhaps' : 'member'
}

/** "Các ban, ngành của xã" hold no body of the province. */
function isOtherLevel(group: string, member: string): boolean {
  const [outer, inner] = [levelOfKey(group), levelOfKey(member)]
  return outer !== undefined && inner !== undefined && outer !== inner
}
