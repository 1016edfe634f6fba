/**
 * Words for work that are part of a name: "Sở Xây dựng", "Ban Quản lý dự án đầu tư xây dựng", "Văn phòng Điều phối xây dựng nông thôn mới". Elsewhere the same words are what
 * a unit does ("Sở Nội vụ xây dựng danh mục"), so that each stands here with the words that make it a name.
 */
const workInNames =
  /(?<!\p{L})(?:Xây dựng|Tổng tham mưu|[Dd]ự án [Đđ]ầu tư xây dựng(?: (?:các )?công trình(?: giao thông| dân dụng| công nghiệp)?)?|Điều phối (?:xây dựng )?nông thôn mới|(?:Cung cấp|(?<=(?:tổ chức|đơn vị|doanh nghiệp|cơ sở) )cung cấp) dịch vụ(?: công| chi trả)?|Dịch vụ việc làm|Tham mưu,?(?: -)? tổng hợp|phối hợp phổ biến,? giáo dục pháp luật|Đầu tư phát triển|Chỉ đạo phòng,? chống thiên tai|Chỉ huy phòng thủ dân sự|[Cc]ông nghệ số cộng đồng|[Vv]iện kiểm sát|ngân hàng thương mại|[Cc]hi bộ đại đội|doanh nghiệp xây dựng(?=[,;]|\s(?:và|trên địa bàn|thuộc)\s)|phòng cháy,? chữa cháy|tìm kiếm cứu nạn|[Aa]n toàn (?:giao thông|thực phẩm))(?!\p{L})/gu

/** The same text, letter for letter, in which those words end no name and are none of a sentence. */
export function withoutWorkInNames(text: string): string {
  return text.replace(workInNames, (words) => words.replace(/[\p{Ll},]/gu, 'Ʌ'))
}
