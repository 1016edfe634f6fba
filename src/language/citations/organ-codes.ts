/** Ministry and the letters in its symbols, also of ministries that no longer exist: their circulars are still cited. */
export const ministryCodes: ReadonlyMap<string, string> = new Map([
  ['BCA', 'Công an'],
  ['BCT', 'Công Thương'],
  ['BDTTG', 'Dân tộc và Tôn giáo'],
  ['BGDĐT', 'Giáo dục và Đào tạo'],
  ['BGTVT', 'Giao thông vận tải'],
  ['BKHCN', 'Khoa học và Công nghệ'],
  ['BKHĐT', 'Kế hoạch và Đầu tư'],
  ['BLĐTBXH', 'Lao động - Thương binh và Xã hội'],
  ['BNG', 'Ngoại giao'],
  ['BNNMT', 'Nông nghiệp và Môi trường'],
  ['BNNPTNT', 'Nông nghiệp và Phát triển nông thôn'],
  ['BNV', 'Nội vụ'],
  ['BQP', 'Quốc phòng'],
  ['BTC', 'Tài chính'],
  ['BTNMT', 'Tài nguyên và Môi trường'],
  ['BTP', 'Tư pháp'],
  ['BTTTT', 'Thông tin và Truyền thông'],
  ['BVHTTDL', 'Văn hóa, Thể thao và Du lịch'],
  ['BXD', 'Xây dựng'],
  ['BYT', 'Y tế'],
])

/** Organs that write State symbols: NĐ 30/2020, Phụ lục I, Phần I, II.3. */
const stateOrgans = [
  'CP',
  'TTg',
  'CTN',
  'UBND',
  'HĐND',
  'VPCP',
  'VPQH',
  'TANDTC',
  'VKSNDTC',
  'KTNN',
  'TTCP',
  'NHNN',
  'UBDT',
  ...ministryCodes.keys(),
]

/**
 * Organs that are the Party's beyond doubt: HD 05-HD/VPTW, II/I/3.1.2.b, and the names before it. Not here: letters that a school, a union or a
 * ministry's board writes too (BCĐ, UBKT, CB, ĐH, and whatever else ends in TW).
 */
const partyOrgans = [
  ...['TW', 'TU', 'ĐU', 'ĐUQS', 'QUTW', 'ĐUCA', 'ĐUBP', 'ĐUK', 'BCSĐ', 'VPTW', 'VPTU', 'VPĐU', 'UBKTTW', 'UBKTTU', 'UBKTĐU'],
  ...[
    'BTCTW',
    'BTCTU',
    'BTGTW',
    'BTGTU',
    'BTGDVTW',
    'BTGDVTU',
    'BDVTW',
    'BDVTU',
    'BNCTW',
    'BNCTU',
    'BĐNTW',
    'BTGDV',
    'BXDĐ',
    'CQUBKT',
  ],
]

/** HD 29-HD/TWĐTN-VP, III.3.4. */
const youthOrgans = ['TWĐTN', 'TĐTN', 'ĐTN', 'ĐTNK', 'ĐTNCA', 'UBKTTWĐ', 'HĐĐ']

const otherOrgans = [
  'HU',
  'CB',
  'UBKT',
  'BCĐ',
  'BCĐTW',
  'ĐH',
  'MTTQ',
  'LĐLĐ',
  'TLĐ',
  'HLHPN',
  'HND',
  'HCCB',
  'BTT',
  'BTV',
  'BCH',
  'nb',
]

/** The letters of an organ as its own rules write them, by the same letters in lower case. */
export const organSpelling: ReadonlyMap<string, string> = new Map(
  [...stateOrgans, ...partyOrgans, ...youthOrgans, ...otherOrgans].map((code) => [code.toLowerCase(), code]),
)

const state = new Set(stateOrgans)
const party = new Set(partyOrgans)
const youth = new Set(youthOrgans)

/** Who plainly owns these letters; undefined for letters that anybody could have. */
export function familyOfOrgan(code: string): 'state' | 'party' | 'youth' | 'assembly' | undefined {
  if (/^(?:QH|UBTVQH)(?:\d{1,2}|[IVX]{1,4})?$/.test(code)) return 'assembly'
  if (youth.has(code)) return 'youth'
  if (party.has(code)) return 'party'
  return state.has(code) ? 'state' : undefined
}
