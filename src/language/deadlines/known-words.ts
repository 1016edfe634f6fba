import { holds } from '../words/holds.ts'

/**
 * Words that may stand beside the points of time without changing what they mean. Anything else ("khoảng", "dự kiến", "cuối", "hoặc",
 * the name of an event) leaves a reading, but not a sure one.
 */
const known = new Set(
  `trước ngày tháng quý quí năm từ đến tới hết trong vào và là chậm muộn nhất xong hoàn thành thời gian hạn giai đoạn nhiệm kỳ của các
  những tiếp theo trở đi về sau sáng chiều tối trưa buổi cả hằng hàng mỗi từng định thường xuyên liên tục bắt đầu kể thực hiện tổ chức
  triển khai ban hành báo cáo tổng sơ kết kế hoạch này liền kề lần đợt cùng thứ hai ba tư sáu bảy chủ nhật nay cho tại ở tuần giờ phút gửi nộp trình
  không quá muộn hơn duy trì vận rà soát một hai tổng hợp kiểm tra đánh giá kết quả xây dựng phê duyệt`
    .split(/\s+/u)
    .map((word) => word.normalize('NFC')),
)
const inexact =
  /(?<!\p{L})(?:(?:đầu|giữa|cuối)(?:\s(?:tháng|quý|năm|tuần|học))|(?<!bắt\s)đầu|tuần\s(?:đầu|cuối|thứ|\d)|bắt đầu từ cuối)(?!\p{L})/iu
const exactEdge =
  /(?:0?6|sáu)\stháng\s(?:đầu|cuối)(?:\snăm)?|hết\s(?:cuối)?|trong năm|cả năm|tháng\s(?:đầu|cuối)\s(?:tiên\s|cùng\s)?(?:của\s|mỗi\s|hằng\s|hàng\s)?quý/giu
/** "Báo cáo về Sở Tài chính": to whom the work goes says nothing of the time. */
const addressee = /(?<!\p{L})(?:báo cáo|gửi|nộp|trình)(?:\s(?:về|cho|lên))?\s\p{Lu}[^,;.(]{0,80}$/u
const word = /\p{L}+/gu

/** True when every word of the text is a word of time and none of them is loose ("cuối tháng 9", "đầu quý II"). */
export function hasOnlyKnownWords(text: string): boolean {
  const edged = holds(text, 'đầu', 'cuối') ? text.replace(exactEdge, ' ') : text
  const exact = holds(edged, 'báo', 'gửi', 'nộp', 'trình') ? edged.replace(addressee, ' ') : edged
  if (holds(exact, 'đầu', 'giữa', 'cuối', 'tuần') && inexact.test(exact)) return false
  return [...exact.matchAll(word)].every(([item]) => known.has(item.toLowerCase()))
}
