import { foldName } from '../agencies/fold-name.ts'
import { kindOfAgency } from '../agencies/kind-of-agency.ts'
import { provincePeriods } from './provinces.ts'
import { readProvince } from './read-province.ts'

/** Kinds of bodies that the districts had and that ended with them; schools and hospitals may keep `huyện` in their names. */
const ended: ReadonlySet<string> = new Set([
  'ubnd',
  'hdnd',
  'phong',
  'van-phong',
  'thanh-tra',
  'party-committee',
  'party-body',
  'front',
  'youth',
  'women',
  'trade-union',
  'farmers',
  'veterans',
  'red-cross',
  'police',
  'military',
  'court',
  'procuracy',
  'steering-committee',
  'social-insurance',
  'treasury',
  'tax',
  'statistics',
  'chi-cuc',
])
/** One of them is in every name that the expressions below find: the cheap question before the dear ones. */
const signs = ['huyện', 'quận', 'thị ', 'thành phố', 'tp', 'thành ủy', 'thành đoàn']
const unit = '(?:huyện|quận|thị xã|thị trấn)'
const direct = /(?<!\p{L})(?:huyện|quận|thị) (?:ủy|đoàn)(?!\p{L})|(?<!\p{L})cấp huyện(?!\p{L})/u
// In "xã Huyện Đồng" the word belongs to the name of a commune.
const district = new RegExp(
  `(?<!\\p{L})(?<!(?:xã|phường|đặc khu|thôn|ấp|bản|khu phố|trường|chợ|đường|văn|thị) )${unit}(?!\\p{L})`,
  'u',
)
const ofThePast = /(?<!\p{L})(?:cũ|trước đây|trước sắp xếp|trước ngày|nguyên|trước khi|đã giải thể|kết thúc hoạt động)(?!\p{L})/u
const town =
  /(?:^|\s)(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|công an|thành đoàn|thành ủy)\s(?:thành phố|tp\.?)?\s?(\p{L}[\p{L}\s-]{1,30})$/u

/**
 * True for the name of a body of the level that ended on 30/6/2025 (Luật 72/2025/QH15): `UBND huyện Sơn Tây`, `Huyện ủy …`, `các huyện, thị xã`,
 * `UBND thành phố Thanh Hóa` (a city inside a province). False for names told as past (`huyện … cũ`), for places and schools, and in doubt.
 */
export function isDistrictBody(name: string): boolean {
  const folded = foldName(name)
  if (!signs.some((sign) => folded.includes(sign)) || ofThePast.test(folded)) return false
  if (direct.test(folded)) return true
  if (!district.test(folded)) return isTownInProvince(folded)
  if (/^(?:các |những )?(?:huyện|quận|thị xã|thị trấn)(?:,| và |$)/u.test(folded)) return true
  return ended.has(kindOfAgency(name) ?? '')
}

/** `UBND thành phố Thanh Hóa`: the name of a province that never was a city itself. */
function isTownInProvince(folded: string): boolean {
  const place = town.exec(folded)?.[1]
  if (place === undefined || !/(?<!\p{L})(?:thành phố|tp\.?|thành ủy|thành đoàn)\s/u.test(folded)) return false
  const read = readProvince(place)
  return read !== undefined && provincePeriods().every(({ id, kind }) => id !== read.id || kind === 'tỉnh')
}
