/** Words that names of bodies and of groups have in small letters; syllable by syllable. */
const syllables: ReadonlySet<string> = new Set(
  `
  các những toàn thể tất cả mọi và của thuộc trực trên địa bàn liên quan chức năng chuyên môn nghiệp vụ cấp cơ sở thành viên
  sở ban ngành phòng văn trung tâm chi cục trường viện trạm trại bệnh kho bạc khoa tổ đội nhóm hội đồng đoàn đảng ủy bộ cán sự
  tỉnh thành phố huyện quận thị xã trấn phường đặc khu thôn bản ấp buôn làng phum sóc dân cư vực miền trung ương nước nhà
  cơ quan đơn vị tổ chức cá nhân địa phương doanh nghiệp hợp tác lực lượng vũ trang quân đội công an biên phòng dân quân tự vệ
  thường vụ chấp hành giám hiệu giám đốc lãnh đạo chủ tịch phó hiệu trưởng thủ trưởng bí thư chánh ủy viên đồng chí cán bộ công chức viên chức
  giáo viên chủ nhiệm bộ môn học sinh chính quyền nhân dân mặt trận tổ quốc chính trị xã hội hữu nghị quần chúng nghề nghiệp phụ nữ thanh niên nông dân
  cựu chiến binh chữ thập đỏ công đoàn lao động liên đoàn hiệp sự nghiệp công lập giáo dục đào tạo y tế văn hóa báo chí truyền thông thông tin viễn thông
  kiểm tra công tác chỉ đạo chỉ huy tổ chức thẩm định giúp việc tham mưu quản lý dự án thi đua khen thưởng vận động thường trực điều hành tư vấn
  đầu mối chủ quản cấp trên cấp dưới phối hợp nhánh công nghệ cao công nghiệp cụm kinh tế tuyên giáo dân vận nội chính xây dựng vận tải
  khoa học kỹ thuật số dữ liệu nông nghiệp môi trường tài nguyên nước sạch giống cây trồng vật nuôi thú y thủy sản lâm nghiệp kiểm lâm rừng phòng hộ đặc dụng
  nghệ thuật thể thao du lịch thương mại phát thanh truyền hình dịch vụ việc làm đa khoa cổ truyền chức năng giao thông đường bộ sắt an ninh trật tự quốc phòng hành chính bệnh tật
  `
    .trim()
    .split(/\s+/),
)
const word = /[\p{L}\p{N}&/]+/gu
const capitalOrFigure = /^[\p{Lu}\p{N}][^\p{Lu}]*$|^[\p{Lu}\p{N}&/]+$/u

const smallLetters = /^\p{Ll}+$/u

/**
 * Whether a stretch of prose is a name and nothing behind it: each of its words has a capital, stands right behind one that has ("Tư pháp"), or is one that
 * names have in small letters. In "Văn phòng Sở chọn hồ sơ" work has begun; in "Đảng ủycăn cứKế hoạch" a blank was lost.
 */
export function isNameAlone(text: string): boolean {
  const words = text.match(word) ?? []
  return words.every((one, at) => {
    if (capitalOrFigure.test(one) || syllables.has(one)) return true
    return smallLetters.test(one) && capitalOrFigure.test(words[at - 1] ?? '')
  })
}
