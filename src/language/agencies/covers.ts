import { agencyKey, type KeyOptions } from './agency-key.ts'
import { isGenericKey, isGroupKey } from './is-group.ts'
import { type AgencyKind, type AgencyLevel, kindOfKey, levelOfKey } from './kind-of-agency.ts'
import { remember } from './remember.ts'
import { sameKeys } from './same-agency.ts'

interface Member {
  readonly kind: AgencyKind
  readonly level: AgencyLevel | undefined
}

interface GroupRule {
  /** In the key of the group. */
  readonly words: RegExp
  readonly holds: (member: Member, group: string) => boolean
}

const set = (...kinds: AgencyKind[]): ReadonlySet<AgencyKind> => new Set(kinds)
const mass = set(
  'front',
  'youth',
  'women',
  'trade-union',
  'farmers',
  'veterans',
  'red-cross',
  'friendship',
  'association',
  'cooperative-union',
)
const party = set('party-committee', 'party-body')
const outsideState: ReadonlySet<AgencyKind> = new Set([
  ...mass,
  ...party,
  'ubnd',
  'hdnd',
  'bo',
  'person',
  'government',
  'national-assembly',
])
/** What stands beside an office and is no unit of it. */
const noUnit: ReadonlySet<AgencyKind> = new Set([...outsideState, 'so'])
const otherOrgans: ReadonlySet<AgencyKind> = new Set([...mass, ...party, 'police', 'military', 'truong'])
const inCommune = (level: AgencyLevel | undefined): boolean => level === 'commune' || level === 'district'

/** Groups that recipients and assignments name; what a clerk accepts as told by them. One group may hold several of these words. */
const groups: readonly GroupRule[] = [
  {
    words: /(?<!\p{L})(?:sở (?:ban|ngành|cơ quan)|các sở|ban ngành|các ngành)(?= |$)/u,
    holds: ({ kind, level }) => !outsideState.has(kind) && !inCommune(level),
  },
  {
    words:
      /(?<!\p{L})(?:(?:các|cấp|nhân dân) (?:cấp )?(?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã)|xã phường|phường xã|địa phương)(?= |$)/u,
    // "Hội LHPN các xã, phường" are unions, not committees.
    holds: ({ kind, level }, group) =>
      !otherOrgans.has(kindOfKey(group) ?? 'ubnd') &&
      !mass.has(kind) &&
      !party.has(kind) &&
      (inCommune(level) || ((kind === 'ubnd' || kind === 'hdnd') && level === undefined)),
  },
  {
    words: /^(?!ủy ban nhân dân).{2,40} (?:các|cấp) (?:xã|phường|đặc khu|huyện|quận|thị|cơ sở|trường)/u,
    holds: ({ kind }, group) => kindOfKey(group) === kind,
  },
  {
    words:
      /(?<!\p{L})(?:ban đảng|ban (?:của|xây dựng|tham mưu).{0,12} đảng|các (?:ban|văn phòng).{0,40} ủy|đảng ủy|cấp ủy|huyện ủy|thị ủy|thành ủy|tổ chức (?:cơ sở )?đảng|chi bộ|đảng bộ|đảng đoàn|ban cán sự|tham mưu|giúp việc)(?= |$)/u,
    holds: ({ kind }) => party.has(kind) || kind === 'ban' || kind === 'van-phong' || kind === 'trung-tam',
  },
  {
    words:
      /(?<!\p{L})(?:đoàn thể|chính trị xã hội|tổ chức thành viên|hội (?:đoàn|đặc thù|quần chúng|thành viên)|các (?:tổ chức )?hội|mặt trận|tổ chức hội)(?= |$)/u,
    holds: ({ kind }) => mass.has(kind),
  },
  {
    words: /(?<!\p{L})(?:các bộ|bộ (?:ban |cơ quan )?ngành|trung ương)(?= |$)/u,
    holds: ({ kind, level }) => level === 'central' || kind === 'bo' || kind === 'cuc' || kind === 'vu' || kind === 'government',
  },
  {
    words: /(?<!\p{L})(?:các trường|cơ sở giáo dục|nhà trường)(?= |$)/u,
    holds: ({ kind }) => kind === 'truong' || kind === 'trung-tam',
  },
  { words: /(?<!\p{L})(?:doanh nghiệp|công ty|dn)(?= |$)/u, holds: ({ kind }) => kind === 'company' || kind === 'bank' },
  { words: /(?<!\p{L})(?:báo chí|cơ quan báo|truyền thông)(?= |$)/u, holds: ({ kind }) => kind === 'media' },
  { words: /(?<!\p{L})các (?:đồng chí|đ\/c|ông|bà|ủy viên|thành viên)(?= |$)/u, holds: ({ kind }) => kind === 'person' },
  {
    words:
      /(?<!\p{L})(?:các|phòng|ban|khoa) (?:phòng|ban|khoa|đơn vị|trung tâm|chi cục|tổ|vụ|cục|bộ phận|ban ngành)(?= |$)|đơn vị (?:trực )?thuộc/u,
    holds: ({ kind, level }) => !noUnit.has(kind) && !(kind === 'phong' && inCommune(level)),
  },
]

const leaders =
  /^(?:(?:thường trực|ban thường vụ|ban thường trực|ban chấp hành|lãnh đạo|ban giám đốc|ban giám hiệu|ban lãnh đạo|thủ trưởng|chủ tịch|các|ct|pct|phó chủ tịch|giám đốc|hiệu trưởng|trưởng|chánh) )+(?=\p{L})/u

/**
 * True when `member` (`Sở Nội vụ`, `UBND xã Hòa Phú`) is reached by `group` (`các sở, ban, ngành`, `Thường trực Tỉnh ủy`, `như trên`, or itself).
 * In doubt true: who uses it to find a forgotten recipient must not accuse wrongly. False only where both are known and do not fit.
 */
export function covers(group: string, member: string, options: KeyOptions = {}): boolean {
  const [outer, inner] = [factsOf(agencyKey(group, options)), factsOf(agencyKey(member, options))]
  if (outer.key === '' || inner.key === '' || outer.generic || inner.generic) return true
  if (` ${outer.key} `.includes(` ${inner.key} `) || sameKeys(outer.key, inner.key) || sameKeys(outer.led, inner.led)) return true
  if (!outer.group) return false
  const { kind, level } = inner
  if (outer.rules.length === 0 || kind === undefined || inner.rules.some((rule) => outer.rules.includes(rule))) return true
  return outer.rules.some(({ holds }) => holds({ kind, level }, outer.key))
}

const factsOf = remember((key) => ({
  key,
  generic: isGenericKey(key),
  group: isGroupKey(key),
  kind: kindOfKey(key),
  level: levelOfKey(key),
  /** Without the office of those who lead it: `thường trực tỉnh ủy` → `tỉnh ủy`. */
  led: key.replace(leaders, ''),
  rules: isGroupKey(key) ? groups.filter(({ words }) => words.test(key)) : [],
}))
