import { agencyKey, type KeyOptions } from './agency-key.ts'

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

/** In this order: the first that fits. Each begins the key (see `agencyKey`). */
const kinds: readonly (readonly [AgencyKind, RegExp])[] = [
  [
    'person',
    /^(?:các )?(?:đồng chí|đ\/c|ông|bà|cô|thầy|chủ tịch|phó|bí thư|giám đốc|hiệu trưởng|trưởng|chánh|thủ trưởng|tổ trưởng|ct|pct|pcvp|cvp) /u,
  ],
  [
    'youth',
    /^(?:các |ban (?:thường vụ|chấp hành) )?(?:trung ương |chi )?đoàn (?:thanh niên|trường|xã|phường|các|cơ sở|khối)|^đoàn$|^ban (?:thường vụ|chấp hành) đoàn(?= |$)|^(?:liên|chi) đội|^hội (?:liên hiệp thanh niên|sinh viên|đồng đội)|^hội đồng đội/u,
  ],
  [
    'women',
    /^(?:ban (?:thường vụ|chấp hành) |trung ương |chi )?hội (?:liên hiệp )?phụ nữ|^(?:ban (?:thường vụ|chấp hành) )?hội liên hiệp phụ nữ/u,
  ],
  ['trade-union', /^(?:ban (?:thường vụ|chấp hành) )?(?:tổng )?(?:liên đoàn lao động|công đoàn)/u],
  ['farmers', /^(?:ban (?:thường vụ|chấp hành) |trung ương |chi )?hội nông dân/u],
  ['veterans', /^(?:ban (?:thường vụ|chấp hành) |trung ương |chi )?hội cựu chiến binh/u],
  ['red-cross', /^hội chữ thập đỏ/u],
  ['friendship', /^(?:liên hiệp các tổ chức hữu nghị|hội hữu nghị)/u],
  ['front', /^(?:ban thường trực |ủy ban trung ương )?(?:ủy ban )?mặt trận|^ban công tác mặt trận/u],
  [
    'party-body',
    new RegExp(
      `^(?:ban|văn phòng|ủy ban kiểm tra|trung tâm|cơ quan ủy ban kiểm tra)(?! thường vụ| chấp hành)(?: .{0,60})? ${ofParty}(?: |$)`,
      'u',
    ),
  ],
  [
    'party-body',
    /^(?:ban (?:tuyên giáo|dân vận|nội chính|xây dựng đảng|tổ chức)|ủy ban kiểm tra|ban cán sự|đảng đoàn|trung tâm chính trị)/u,
  ],
  [
    'party-committee',
    /^(?:(?:ban thường vụ|ban chấp hành|thường trực) )?(?:đảng bộ|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|chi bộ|chi ủy|ban chấp hành trung ương|ban bí thư|bộ chính trị)|^ban chấp hành đảng/u,
  ],
  ['van-phong', /^(?:các )?văn phòng/u],
  ['ubnd', /^(?:thường trực |các )?ủy ban nhân dân/u],
  [
    'hdnd',
    /^(?:thường trực |các )?hội đồng nhân dân|^ban (?:pháp chế|kinh tế ngân sách|văn hóa xã hội|dân tộc hội đồng nhân dân)/u,
  ],
  ['national-assembly', /^(?:quốc hội|ủy ban thường vụ quốc hội|đoàn đại biểu quốc hội)/u],
  ['government', /^(?:chính phủ|thủ tướng)/u],
  ['police', /^(?:bộ |cục |giám đốc )?công an/u],
  ['border-guard', /^(?:bộ đội biên phòng|đồn biên phòng|hải đội biên phòng)/u],
  ['military', /^(?:chỉ huy quân sự|quân sự|bộ tư lệnh|bộ quốc phòng|quân khu|chỉ huy phòng thủ dân sự)/u],
  ['court', /^tòa án/u],
  ['procuracy', /^viện kiểm sát/u],
  ['social-insurance', /^bảo hiểm xã hội/u],
  ['treasury', /^kho bạc/u],
  ['bank', /^ngân hàng/u],
  ['tax', /^(?:chi cục |cục )?thuế/u],
  ['customs', /^(?:chi cục |cục )?hải quan/u],
  ['statistics', /^(?:chi cục |cục )?thống kê/u],
  ['audit', /^kiểm toán/u],
  ['bo', /^bộ (?!phận|máy|chỉ huy|đội|tư lệnh)/u],
  ['so', /^sở /u],
  ['thanh-tra', /^thanh tra/u],
  ['phong', /^phòng /u],
  ['chi-cuc', /^chi cục/u],
  ['cuc', /^(?:tổng )?cục /u],
  ['vu', /^vụ /u],
  ['steering-committee', /^(?:tiểu )?ban (?:chỉ đạo|chỉ huy|tổ chức)|^tiểu ban|^hội đồng/u],
  ['trung-tam', /^trung tâm/u],
  ['hospital', /^(?:bệnh viện|trạm y tế)/u],
  ['truong', /^(?:trường|đại học|học viện|nhà trường|phân hiệu)/u],
  ['institute', /^viện /u],
  ['media', /^(?:báo|đài|cổng|tạp chí|thông tấn xã|trang thông tin)(?: |$)/u],
  ['company', /^(?:tổng )?(?:công ty|tập đoàn|doanh nghiệp|hợp tác xã|bưu điện|điện lực|viettel|vnpt|mobifone)/u],
  ['cooperative-union', /^liên minh hợp tác xã/u],
  ['association', /^(?:liên hiệp|liên đoàn|hiệp hội|hội|câu lạc bộ)(?: |$)/u],
  ['ban', /^ban /u],
  ['team', /^(?:tổ|đội|nhóm|khoa)(?! chức| dân phố) /u],
]

/** What kind of body a name names; undefined for what is not known. `UBND tỉnh Sơn Hà` → 'ubnd', `Ban Tổ chức Tỉnh ủy` → 'party-body'. */
export function kindOfAgency(name: string, options: KeyOptions = {}): AgencyKind | undefined {
  return kindOfKey(agencyKey(name, options))
}

/** `kindOfAgency` for a key that was made before. */
export function kindOfKey(key: string): AgencyKind | undefined {
  const single = key.replace(/^các (?=\p{L})/u, '')
  return kinds.find(([, start]) => start.test(key) || start.test(single))?.[0]
}

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
  return central.test(key) ? 'central' : lower.find(([, sign]) => sign.test(key))?.[0]
}
