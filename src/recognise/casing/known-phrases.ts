import { type CasedWord, wordsWithCase } from './cased-words.ts'

/** Fields of departments and ministries (NĐ 30/2020, Phụ lục II, mục IV). */
const fields = `Nội vụ; Tài chính; Tư pháp; Y tế; Xây dựng; Công Thương; Ngoại vụ; Du lịch; Ngoại giao; Quốc phòng; Giáo dục và Đào tạo; Khoa học và Công nghệ;
  Nông nghiệp và Môi trường; Nông nghiệp và Phát triển nông thôn; Tài nguyên và Môi trường; Kế hoạch và Đầu tư; Thông tin và Truyền thông;
  Lao động - Thương binh và Xã hội; Văn hóa, Thể thao và Du lịch; Văn hóa và Thể thao; Dân tộc và Tôn giáo; Giao thông vận tải`

/** Names of bodies. */
const bodies = `Ủy ban nhân dân; Hội đồng nhân dân; Ủy ban Mặt trận Tổ quốc; Ủy ban Mặt trận Tổ quốc Việt Nam; Mặt trận Tổ quốc; Mặt trận Tổ quốc Việt Nam;
  Tỉnh ủy; Thành ủy; Huyện ủy; Quận ủy; Thị ủy; Đảng ủy; Đảng bộ; Chi bộ; Quân ủy Trung ương; Ban Thường vụ; Ban Chấp hành; Ban Chấp hành Trung ương;
  Ban Thường trực; Ban Chỉ đạo; Ban Tổ chức; Ban Tuyên giáo; Ban Tuyên giáo và Dân vận; Ban Dân vận; Ban Nội chính; Ban Xây dựng Đảng; Ủy ban Kiểm tra;
  Đảng Cộng sản Việt Nam; Cộng hòa xã hội chủ nghĩa Việt Nam; Liên đoàn Lao động; Tổng Liên đoàn Lao động Việt Nam; Hội Liên hiệp Phụ nữ; Hội Liên hiệp Phụ nữ Việt Nam; Hội Nông dân;
  Hội Nông dân Việt Nam; Hội Cựu chiến binh; Hội Cựu chiến binh Việt Nam; Hội Chữ thập đỏ; Liên hiệp các tổ chức hữu nghị;
  Đoàn Thanh niên Cộng sản Hồ Chí Minh; Đoàn TNCS Hồ Chí Minh; Đoàn Thanh niên; Đoàn xã; Đoàn phường; Đoàn trường; Hội đồng Đội; Liên đội; Ban Chỉ huy Liên đội;
  BCH Hội; BTV Huyện đoàn; Huyện đoàn; Tỉnh đoàn; Phòng Văn hóa và Thông tin; Phòng Văn hóa - Xã hội; Công đoàn Trường; Trường Đại học; Trường Cao đẳng;
  Ban Chấp hành Đoàn; Ban Thường vụ Đoàn; BCH Đoàn; BTV Đoàn; Bộ Chỉ huy Quân sự; Ban Chỉ huy Quân sự; Bộ CHQS; Ban CHQS; Công an; Ban Giám hiệu;
  Trường Trung học phổ thông; Trường Trung học cơ sở; Trường Tiểu học; Trường Mầm non; Trường THPT; Trường THCS; Trường TH; Trường TH&THCS; Trường TH và THCS; Trường MN; Trường Mẫu giáo; Trường MG; Trung tâm Y tế; Trạm Y tế; Bệnh viện Đa khoa;
  Trung tâm Chính trị; Trường Chính trị; Văn phòng; Thanh tra; Chi cục; Bảo hiểm xã hội; Kho bạc Nhà nước; Tổng cục Thuế; Cục Thuế; Chi cục Thuế; Tổng cục Hải quan; Cục Hải quan; Chi cục Hải quan; Chi cục Kiểm lâm; Hạt Kiểm lâm;
  Thuế tỉnh; Thuế thành phố; Thuế cơ sở; Bảo hiểm xã hội cơ sở; Ủy ban bầu cử; Tổ công tác; Đoàn đại biểu Quốc hội; Đoàn đại biểu Quốc hội và Hội đồng nhân dân; Đoàn đại biểu Quốc hội và HĐND; Quân khu; Bộ Tư lệnh;
  Ban Quản lý; Ban Quản lý dự án; Ban Quản lý rừng phòng hộ; Ban Quản lý rừng đặc dụng; Ban Quản lý Khu kinh tế; Ban Quản lý các khu công nghiệp; Ban Chỉ huy Phòng thủ khu vực; Trung tâm Dịch vụ việc làm;
  Trung tâm Phục vụ hành chính công; Trung tâm Văn hóa, Thể thao và Truyền thanh; Trung tâm Khuyến nông; Phòng Cảnh sát hình sự; Phòng Cảnh sát giao thông; Phòng Cảnh sát quản lý hành chính về trật tự xã hội; Phòng Cảnh sát kinh tế; Ngân hàng Nhà nước; Tòa án nhân dân; Tòa án nhân dân tối cao; Viện kiểm sát nhân dân; Viện kiểm sát nhân dân tối cao; Chính phủ;
  Quốc hội; Việt Nam; Trung ương; Nhà nước; Thành phố Hồ Chí Minh; Thủ đô Hà Nội`

/** Offices (NĐ 30/2020, Phụ lục II, mục V.2). */
const offices = `Chủ tịch; Phó Chủ tịch; Phó Chủ tịch Thường trực; Bí thư; Phó Bí thư; Phó Bí thư Thường trực; Giám đốc; Phó Giám đốc; Hiệu trưởng; Phó Hiệu trưởng; Trưởng ban;
  Phó Trưởng ban; Trưởng phòng; Phó Trưởng phòng; Chánh Văn phòng; Phó Chánh Văn phòng; Phó Chánh Văn phòng Thường trực; Phó Giám đốc Thường trực; Phó Trưởng ban Thường trực; Chánh Thanh tra; Phó Chánh Thanh tra; Tổ trưởng; Tổ phó; Cục trưởng;
  Phó Cục trưởng; Chi cục trưởng; Phó Chi cục trưởng; Vụ trưởng; Phó Vụ trưởng; Viện trưởng; Phó Viện trưởng; Bộ trưởng; Thứ trưởng; Thủ tướng; Phó Thủ tướng;
  Chủ nhiệm; Phó Chủ nhiệm; Phó Chủ nhiệm Thường trực; Tổng phụ trách; Tổng phụ trách Đội; Chính ủy; Phó Chính ủy; Chính trị viên; Chi hội trưởng; Liên đội trưởng; Ủy viên; Chỉ huy trưởng; Phó Chỉ huy trưởng; Trưởng Công an; Phó Trưởng Công an; Đội trưởng; Thủ trưởng; Tổng Thư ký; Người lập;
  Tổng Giám đốc; Phó Tổng Giám đốc; Trạm trưởng; Trưởng trạm; Phó Trưởng trạm; Trưởng khoa; Phó Trưởng khoa; Trưởng đoàn; Phó Trưởng đoàn; Kế toán trưởng`

/** Words of titles that are never names. */
const plain = `phòng, chống; dịch bệnh; khu vực; khu công nghiệp; mục đích; yêu cầu; mục tiêu; nhiệm vụ; giải pháp; nội dung; tổ chức thực hiện; tổ chức; thực hiện; kinh phí; thời gian; địa điểm; thành phần; đối tượng;
  phạm vi; căn cứ; quan điểm; chỉ tiêu; kết quả; trọng tâm; chủ yếu; cụ thể; chung; triển khai; phân công; trách nhiệm; chế độ; thông tin; báo cáo; tiến độ;
  phương pháp; phương thức; hình thức; biện pháp; công tác; tình hình; đánh giá; đặc điểm; phương hướng; tham gia; tham dự; danh sách; biểu mẫu; phụ lục; nguồn; điều kiện;
  bảo đảm; đảm bảo; kiểm tra; giám sát; khen thưởng; lãnh đạo; chỉ đạo; tuyên truyền; kế hoạch; hành động; liên tịch; liên ngành; phối hợp; chi tiết; tổng thể;
  giai đoạn; năm; tháng; quý; tuần; ngày; và; của; về; cho; trong; ngoài; trên; dưới; trên địa bàn; theo; với; để; đến; từ; tại; một số; khác; những; các; số; lần thứ;
  kèm theo; lộ trình; dự kiến; dự toán; định hướng; nguyên tắc; tổng hợp; phần; mục; chương; đề cương; chương trình; tỉnh; thành phố; huyện; quận; thị xã; thị trấn; xã;
  phường; đặc khu; thôn; khu phố; tổ dân phố; cơ quan; đơn vị; địa phương; ban hành; xây dựng; tăng cường; nâng cao; chất lượng; hiệu quả; hoạt động; quản lý; sử dụng;
  đẩy mạnh; tiếp tục; phát triển; chuyển đổi số; cải cách hành chính; quá trình; hoàn thành; sơ kết; tổng kết; kiện toàn; rà soát; tập huấn; bồi dưỡng; đào tạo; bảng; biểu; danh mục; sự cần thiết; tối cao; bối cảnh; kỳ họp; trang phục; chủ đề; tiêu chí; khẩu hiệu; thực trạng; thuận lợi; khó khăn; hạn chế;
  nguyên nhân; tồn tại; kết luận; kiến nghị; đề xuất; đề nghị; khách mời; lịch trình; lịch làm việc; cơ cấu; giải thưởng; thể lệ; cơ sở pháp lý; cơ sở thực tiễn; lý do;
  tổng quan; quy trình; trình tự; thủ tục; hồ sơ; tài liệu; phương án; kịch bản; cơ chế; chính sách; nhân lực; nguồn lực; nhu cầu; hướng dẫn; văn bản; ý nghĩa;
  truyền thông; chuẩn bị; sản phẩm; thành viên; trực tiếp; trực tuyến; và các; đối với; liên quan; phân bổ; đầu tư; chi tiêu; quy mô; số lượng; chất lượng`

export interface KnownPhrase {
  readonly words: readonly CasedWord[]
  /** A name of a body or an office: what follows it may be a name as well. */
  readonly name: boolean
}

let phrases: ReadonlyMap<string, readonly KnownPhrase[]> | undefined

/** Phrases whose casing is known, by their first word as it is compared; the longest first. */
export function knownPhrases(): ReadonlyMap<string, readonly KnownPhrase[]> {
  phrases ??= build()
  return phrases
}

function build(): ReadonlyMap<string, readonly KnownPhrase[]> {
  const departments = split(fields).flatMap((field) => ['Sở', 'Bộ', 'Phòng'].map((head) => `${head} ${field}`))
  const names = [...split(bodies), ...split(offices), ...departments].map(
    (text): KnownPhrase => ({ words: wordsWithCase(text), name: true }),
  )
  const others = split(plain).map((text): KnownPhrase => ({ words: wordsWithCase(text), name: false }))
  const map = new Map<string, KnownPhrase[]>()
  for (const phrase of [...names, ...others]) {
    const first = phrase.words[0]?.folded ?? ''
    map.set(first, [...(map.get(first) ?? []), phrase])
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
  return map
}

function split(list: string): readonly string[] {
  return list.split(';').map((text) => text.replace(/\s+/g, ' ').trim())
}
