import { foldName } from './fold-name.ts'
import { remember } from './remember.ts'

export interface KeyOptions {
  /** Abbreviations that the document itself defines: `{ TTHTNĐ: 'Trung tâm Hỗ trợ nông dân' }`. */
  readonly abbreviations?: Readonly<Record<string, string>>
}

/** Abbreviations of one reading in names of agencies. Folded, without `và`. */
const expansions: Readonly<Record<string, string>> = Object.fromEntries(
  `
  ubnd=ủy ban nhân dân; hđnd=hội đồng nhân dân; mttq=mặt trận tổ quốc; mttqvn=mặt trận tổ quốc việt nam; ubmttq=mặt trận tổ quốc;
  ubmttqvn=mặt trận tổ quốc việt nam; ubmt=mặt trận tổ quốc; ubmttqvietnam=mặt trận tổ quốc việt nam; lhpn=liên hiệp phụ nữ; tncs=thanh niên;
  tncshcm=thanh niên; hcm=hồ chí minh; ccb=cựu chiến binh; lđlđ=liên đoàn lao động; tlđlđ=tổng liên đoàn lao động; cđcs=công đoàn cơ sở; lhtn=liên hiệp thanh niên; bchqs=chỉ huy quân sự; chqs=chỉ huy quân sự;
  btv=ban thường vụ; bhxh=bảo hiểm xã hội; btc=ban tổ chức; btg=ban tuyên giáo; bdv=ban dân vận; btgdv=ban tuyên giáo dân vận; ubkt=ủy ban kiểm tra;
  kh&đt=kế hoạch đầu tư; khđt=kế hoạch đầu tư; gd&đt=giáo dục đào tạo; gdđt=giáo dục đào tạo; tn&mt=tài nguyên môi trường; tnmt=tài nguyên môi trường;
  nn&ptnt=nông nghiệp phát triển nông thôn; nnptnt=nông nghiệp phát triển nông thôn; ptnt=phát triển nông thôn; nnmt=nông nghiệp môi trường;
  nn&mt=nông nghiệp môi trường; khcn=khoa học công nghệ; kh&cn=khoa học công nghệ; vhttdl=văn hóa thể thao du lịch;
  vhtt&dl=văn hóa thể thao du lịch; vh&tt=văn hóa thể thao; vhtt=văn hóa thể thao; lđtbxh=lao động thương binh xã hội; tbxh=thương binh xã hội;
  lđtb&xh=lao động thương binh xã hội; tt&tt=thông tin truyền thông; tttt=thông tin truyền thông; gtvt=giao thông vận tải; dttg=dân tộc tôn giáo;
  ttđt=thông tin điện tử; ptth=phát thanh truyền hình; vp=văn phòng; vpub=văn phòng ủy ban nhân dân;
  vpubnd=văn phòng ủy ban nhân dân; vptu=văn phòng tỉnh ủy; vphđnd=văn phòng hội đồng nhân dân; đbqh=đại biểu quốc hội; bql=ban quản lý;
  qlda=quản lý dự án; đtxd=đầu tư xây dựng; tp=thành phố; tx=thị xã; tw=trung ương; tand=tòa án nhân dân; vksnd=viện kiểm sát nhân dân;
  nhnn=ngân hàng nhà nước; nhcsxh=ngân hàng chính sách xã hội; kbnn=kho bạc nhà nước; bđbp=bộ đội biên phòng; ctđ=chữ thập đỏ; cty=công ty;
  htx=hợp tác xã; qltt=quản lý thị trường; bcđ=ban chỉ đạo; ptds=phòng thủ dân sự; cntt=công nghệ thông tin; thpt=trung học phổ thông;
  thcs=trung học cơ sở; gdtx=giáo dục thường xuyên; gdnn=giáo dục nghề nghiệp; bgđ=ban giám đốc; bgh=ban giám hiệu; đ/u=đảng ủy; đu=đảng ủy;
  tu=tỉnh ủy; qs=quân sự; nh=ngân hàng; sgdđt=sở giáo dục đào tạo; snv=sở nội vụ; ctmt=công tác mặt trận; stc=sở tài chính; bnv=bộ nội vụ; bchptds=chỉ huy phòng thủ dân sự
`
    .trim()
    .split(/;\s*/)
    .map((pair) => pair.split('=') as [string, string]),
)

/** Whole phrases, after the words: the ways in which one body is called. Order matters. */
const phrases: readonly (readonly [from: RegExp | string, to: string])[] = [
  [/^ (?:đề nghị|giao|yêu cầu) (?=\p{L})/u, ' '],
  [' ctđ ', ' chữ thập đỏ '],
  [/ thanh niên cộng sản(?: hồ chí minh)? /, ' thanh niên '],
  [' thanh niên hồ chí minh ', ' thanh niên '],
  [' đoàn tn ', ' đoàn thanh niên '],
  [' hội nd ', ' hội nông dân '],
  [/ (tỉnh|xã|phường|huyện|quận) đoàn /, ' đoàn thanh niên $1 '],
  [' thành đoàn ', ' đoàn thanh niên thành phố '],
  [' ủy ban mặt trận ', ' mặt trận '],
  [' mặt trận tổ quốc việt nam ', ' mặt trận tổ quốc '],
  [' hội phụ nữ ', ' hội liên hiệp phụ nữ '],
  // The province's own union is often written without the country's name.
  [/ việt nam (tỉnh|thành phố|xã|phường|đặc khu|huyện|các|cấp) /, ' $1 '],
  [/ (?:bộ chỉ huy|ban chỉ huy|bch) (quân sự|bộ đội biên phòng|phòng thủ dân sự) /, ' chỉ huy $1 '],
  [' chỉ huy bộ đội biên phòng ', ' bộ đội biên phòng '],
  [/^ bch /, ' ban chấp hành '],
  [/^ (?:các )?tt (tỉnh ủy|thành ủy|huyện ủy|đảng ủy|hội đồng|ủy ban)/, ' thường trực $1'],
  [/^ tt /, ' trung tâm '],
  [/^ ca (tỉnh|thành phố|xã|phường|các) /, ' công an $1 '],
  [' tòa án nhân dân ', ' tòa án '],
  [' viện kiểm sát nhân dân ', ' viện kiểm sát '],
]

const lastNote = /\s*\([^()\n]{0,200}\)[\s.,;]*$/
const word = /[\p{L}\p{N}]+(?:[&/][\p{L}\p{N}]+)*/gu

/**
 * The name of an agency in a form in which its spellings are equal: folded, abbreviations spelled out (`UBND`, `KH&ĐT`), without `và`, `&`, commas,
 * hyphens and a note at the end. `Sở Kế hoạch & Đầu tư (để b/c)` → `sở kế hoạch đầu tư`. Not for reading by people.
 */
export function agencyKey(name: string, { abbreviations }: KeyOptions = {}): string {
  return abbreviations === undefined ? commonKey(name) : keyWith(abbreviations)(name)
}

type Abbreviations = Readonly<Record<string, string>>

/** The keys of one document's names, as long as its abbreviations are kept. */
const ofDocuments = new WeakMap<Abbreviations, (name: string) => string>()

function keyWith(abbreviations: Abbreviations): (name: string) => string {
  const known = ofDocuments.get(abbreviations)
  if (known !== undefined) return known
  const own = foldedKeys(abbreviations)
  const made = own.size === 0 ? commonKey : remember((name) => makeKey(name, own))
  ofDocuments.set(abbreviations, made)
  return made
}

const commonKey = remember((name) => makeKey(name, undefined))

function makeKey(name: string, own: ReadonlyMap<string, string> | undefined): string {
  const words: string[] = []
  for (const [found] of foldName(name).replace(lastNote, '').matchAll(word)) {
    if (found === 'và') continue
    words.push(own?.get(found) ?? (Object.hasOwn(expansions, found) ? (expansions[found] as string) : found))
  }
  return phrases.reduce((key, [from, to]) => key.replace(from, to), ` ${words.join(' ')} `).trim()
}

function foldedKeys(abbreviations: Abbreviations): ReadonlyMap<string, string> {
  return new Map(Object.entries(abbreviations).map(([short, long]) => [foldName(short), agencyKey(long)]))
}
