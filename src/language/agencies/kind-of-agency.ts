import { agencyKey, type KeyOptions } from './agency-key.ts'
import { remember } from './remember.ts'

export type AgencyKind =
  | 'ubnd'
  | 'hdnd'
  | 'national-assembly'
  | 'government'
  | 'bo'
  | 'so'
  | 'phong'
  | 'van-phong'
  | 'thanh-tra'
  | 'cuc'
  | 'chi-cuc'
  | 'vu'
  | 'trung-tam'
  | 'truong'
  | 'hospital'
  | 'institute'
  | 'party-committee'
  | 'party-body'
  | 'front'
  | 'youth'
  | 'women'
  | 'trade-union'
  | 'farmers'
  | 'veterans'
  | 'red-cross'
  | 'friendship'
  | 'association'
  | 'cooperative-union'
  | 'police'
  | 'military'
  | 'border-guard'
  | 'court'
  | 'procuracy'
  | 'tax'
  | 'customs'
  | 'treasury'
  | 'bank'
  | 'social-insurance'
  | 'statistics'
  | 'audit'
  | 'media'
  | 'company'
  | 'steering-committee'
  | 'ban'
  | 'team'
  | 'person'

export type AgencyLevel = 'central' | 'province' | 'district' | 'commune'

/** Where a Party body belongs: `Ban Tổ chức Tỉnh ủy`, `Văn phòng Đảng ủy`. */
const ofParty = '(?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|trung ương(?: đảng)?(?! hội| đoàn| mặt trận))'

/** In this order: the first that fits. Each begins the key (see `agencyKey`), which holds one of the words. */
const kinds: readonly (readonly [kind: AgencyKind, start: RegExp, words?: readonly string[]])[] = [
  [
    'person',
    /^(?:các )?(?:đồng chí|đ\/c|ông|bà|cô|thầy|chủ tịch|phó|bí thư|giám đốc|hiệu trưởng|trưởng|chánh|thủ trưởng|tổ trưởng|ct|pct|pcvp|cvp) |^(?:hiệu trưởng|giám đốc)$/u,
  ],
  [
    'youth',
    /^(?:các |ban (?:thường vụ|chấp hành) )?(?:trung ương |chi )?đoàn (?:thanh niên|trường|xã|phường|các|cơ sở|khối)|^đoàn$|^ban (?:thường vụ|chấp hành) đoàn(?= |$)|^(?:liên|chi) đội|^hội (?:liên hiệp thanh niên|sinh viên|đồng đội)|^hội đồng đội/u,
    ['đoàn', 'đội', 'thanh niên', 'sinh viên'],
  ],
  [
    'women',
    /^(?:ban (?:thường vụ|chấp hành) |trung ương |chi )?hội (?:liên hiệp )?phụ nữ|^(?:ban (?:thường vụ|chấp hành) )?hội liên hiệp phụ nữ/u,
    ['phụ nữ'],
  ],
  ['trade-union', /^(?:ban (?:thường vụ|chấp hành) )?(?:tổng )?(?:liên đoàn lao động|công đoàn)/u, ['lao động', 'công đoàn']],
  ['farmers', /^(?:ban (?:thường vụ|chấp hành) |trung ương |chi )?hội nông dân/u, ['nông dân']],
  ['veterans', /^(?:ban (?:thường vụ|chấp hành) |trung ương |chi )?hội cựu chiến binh/u, ['cựu chiến binh']],
  ['red-cross', /^hội chữ thập đỏ/u, ['chữ thập đỏ']],
  ['friendship', /^(?:liên hiệp các tổ chức hữu nghị|hội hữu nghị)/u, ['hữu nghị']],
  ['front', /^(?:ban thường trực |ủy ban trung ương )?(?:ủy ban )?mặt trận|^ban công tác mặt trận/u, ['mặt trận']],
  [
    'party-body',
    new RegExp(
      `^(?:ban|văn phòng|ủy ban kiểm tra|trung tâm|cơ quan ủy ban kiểm tra)(?! thường vụ| chấp hành)(?: .{0,60})? ${ofParty}(?: |$)`,
      'u',
    ),
    [' ủy', 'trung ương'],
  ],
  [
    'party-body',
    /^(?:ban (?:tuyên giáo|dân vận|nội chính|xây dựng đảng|tổ chức)|ủy ban kiểm tra|ban cán sự|đảng đoàn|trung tâm chính trị)/u,
    ['tuyên giáo', 'dân vận', 'nội chính', 'đảng', 'tổ chức', 'ủy ban kiểm tra', 'cán sự', 'chính trị'],
  ],
  [
    'party-committee',
    /^(?:(?:ban thường vụ|ban chấp hành|thường trực) )?(?:đảng bộ|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|chi bộ|chi ủy|ban chấp hành trung ương|ban bí thư|bộ chính trị)|^ban chấp hành đảng/u,
    ['đảng', 'ủy', 'chi bộ', 'ban chấp hành', 'ban bí thư', 'bộ chính trị'],
  ],
  ['van-phong', /^(?:các )?văn phòng/u, ['văn phòng']],
  ['ubnd', /^(?:thường trực |các )?ủy ban nhân dân/u, ['ủy ban nhân dân']],
  [
    'hdnd',
    /^(?:thường trực |các )?hội đồng nhân dân|^ban (?:pháp chế|kinh tế ngân sách|văn hóa xã hội|dân tộc hội đồng nhân dân)/u,
    ['hội đồng nhân dân', 'pháp chế', 'kinh tế ngân sách', 'văn hóa xã hội'],
  ],
  ['national-assembly', /^(?:quốc hội|ủy ban thường vụ quốc hội|đoàn đại biểu quốc hội)/u, ['quốc hội']],
  ['government', /^(?:chính phủ|thủ tướng)/u, ['chính phủ', 'thủ tướng']],
  ['police', /^(?:bộ |cục |giám đốc )?công an/u, ['công an']],
  ['border-guard', /^(?:bộ đội biên phòng|đồn biên phòng|hải đội biên phòng)/u, ['biên phòng']],
  [
    'military',
    /^(?:chỉ huy quân sự|quân sự|bộ tư lệnh|bộ quốc phòng|quân khu|chỉ huy phòng thủ (?:dân sự|khu vực))/u,
    ['quân', 'tư lệnh', 'quốc phòng', 'phòng thủ'],
  ],
  ['court', /^tòa án/u, ['tòa án']],
  ['procuracy', /^viện kiểm sát/u, ['viện kiểm sát']],
  ['social-insurance', /^bảo hiểm xã hội/u, ['bảo hiểm xã hội']],
  ['treasury', /^kho bạc/u, ['kho bạc']],
  ['bank', /^ngân hàng/u, ['ngân hàng']],
  ['tax', /^(?:chi cục |cục )?thuế/u, ['thuế']],
  ['customs', /^(?:chi cục |cục )?hải quan/u, ['hải quan']],
  ['statistics', /^(?:chi cục |cục )?thống kê/u, ['thống kê']],
  ['audit', /^kiểm toán/u, ['kiểm toán']],
  ['bo', /^bộ (?!phận|máy|chỉ huy|đội|tư lệnh)/u, ['bộ ']],
  ['so', /^sở /u, ['sở ']],
  ['thanh-tra', /^thanh tra/u, ['thanh tra']],
  ['phong', /^phòng /u, ['phòng ']],
  ['chi-cuc', /^chi cục/u, ['chi cục']],
  ['cuc', /^(?:tổng )?cục /u, ['cục ']],
  ['vu', /^vụ /u, ['vụ ']],
  [
    'steering-committee',
    /^(?:tiểu )?ban (?:chỉ đạo|chỉ huy|tổ chức)|^tiểu ban|^hội đồng/u,
    ['ban chỉ', 'ban tổ chức', 'tiểu ban', 'hội đồng'],
  ],
  ['trung-tam', /^trung tâm/u, ['trung tâm']],
  ['hospital', /^(?:bệnh viện|trạm y tế)/u, ['bệnh viện', 'trạm y tế']],
  ['truong', /^(?:trường|đại học|học viện|nhà trường|phân hiệu)/u, ['trường', 'đại học', 'học viện', 'phân hiệu']],
  ['institute', /^viện /u, ['viện ']],
  [
    'media',
    /^(?:báo|đài|cổng|tạp chí|thông tấn xã|trang thông tin)(?: |$)/u,
    ['báo', 'đài', 'cổng', 'tạp chí', 'thông tấn xã', 'trang thông tin'],
  ],
  ['company', /^(?:tổng )?(?:công ty|tập đoàn|doanh nghiệp|hợp tác xã|bưu điện|điện lực|viettel|vnpt|mobifone)/u],
  ['cooperative-union', /^liên minh hợp tác xã/u, ['liên minh']],
  ['association', /^(?:liên hiệp|liên đoàn|hiệp hội|hội|câu lạc bộ)(?: |$)/u, ['liên hiệp', 'liên đoàn', 'hội', 'câu lạc bộ']],
  ['ban', /^ban /u, ['ban ']],
  ['team', /^(?:tổ|đội|nhóm|khoa)(?! chức| dân phố) /u, ['tổ', 'đội', 'nhóm', 'khoa']],
]

/** What kind of body a name names; undefined for what is not known. `UBND tỉnh Sơn Hà` → 'ubnd', `Ban Tổ chức Tỉnh ủy` → 'party-body'. */
export function kindOfAgency(name: string, options: KeyOptions = {}): AgencyKind | undefined {
  return kindOfKey(agencyKey(name, options))
}

/** `kindOfAgency` for a key that was made before. */
export function kindOfKey(key: string): AgencyKind | undefined {
  return kindOnce(key)
}

const kindOnce = remember((key): AgencyKind | undefined => {
  const single = key.startsWith('các ') ? key.replace(/^các (?=\p{L})/u, '') : key
  return kinds.find(
    ([, start, words]) =>
      (words === undefined || words.some((word) => key.includes(word))) &&
      (start.test(key) || (single !== key && start.test(single))),
  )?.[0]
})

const central =
  /^(?:bộ (?!phận|máy|chỉ huy|đội|tư lệnh)|chính phủ|thủ tướng|quốc hội|ủy ban thường vụ quốc hội|ban bí thư|bộ chính trị|tổng cục|vụ |văn phòng (?:chính phủ|quốc hội|trung ương)|ủy ban (?:trung ương|dân tộc)|tổng liên đoàn|kiểm toán nhà nước$)|(?<!trực thuộc )trung ương/u
const lower: readonly (readonly [AgencyLevel, RegExp])[] = [
  ['commune', /(?<!\p{L})(?<!(?:hợp tác|thông tấn|thị) )(?:xã|phường|thị trấn|đặc khu)(?! hội)(?= |$)/u],
  ['district', /(?<!\p{L})(?:huyện|quận|thị xã|thị ủy)(?= |$)/u],
  ['province', /^sở |(?<!\p{L})(?:tỉnh|thành phố|thành ủy)(?= |$)/u],
]

/** The level of government that a name tells; undefined where it tells none (`Công an`, `Văn phòng`). `thành phố` is the province's level. */
export function levelOf(name: string, options: KeyOptions = {}): AgencyLevel | undefined {
  return levelOfKey(agencyKey(name, options))
}

/** `levelOf` for a key that was made before. */
export function levelOfKey(key: string): AgencyLevel | undefined {
  return levelOnce(key)
}

const levelOnce = remember((key): AgencyLevel | undefined =>
  central.test(key) ? 'central' : lower.find(([, sign]) => sign.test(key))?.[0],
)
