const word = /[\p{L}\p{M}\p{N}]+/gu
/** Words that any task has: verbs of orders and of following up, links, places. */
const common = new Set(
  (
    'và các của cho về việc theo tại trong trên đến từ với để là được có không những này đó khi sau trước khác liên quan chủ trì phối hợp đơn vị cơ quan thực hiện triển khai tổ chức xây dựng ' +
    'tham mưu hướng dẫn kế hoạch nhiệm vụ năm tháng quý ngày địa bàn tỉnh xã phường huyện thành phố sở ban ngành nội dung đảm bảo báo cáo ' +
    // Following up a plan is anybody's duty under it, and no task that a plan below takes up.
    'dõi đôn đốc tổng hợp kết quả giám sát kiểm tra đánh giá định kỳ hằng hàng trình ủy uỷ ban nhân dân thường trực đầu mối giúp'
  ).split(' '),
)

/** The words that tell one task from another, in small letters. */
export function taskWords(text: string): ReadonlySet<string> {
  return new Set(
    [...text.toLocaleLowerCase('vi').matchAll(word)]
      .map(([found]) => found)
      .filter((found) => found.length > 1 && !common.has(found)),
  )
}

/** How much of the words of one stands in the other: 0 to 1. */
export function shareOf(words: ReadonlySet<string>, among: ReadonlySet<string>): number {
  if (words.size === 0) return 0
  let shared = 0
  for (const one of words) if (among.has(one)) shared += 1
  return shared / words.size
}
