/** Splits `a, b, c`. */
function words(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s*,\s*/)
    .filter((word) => word !== '')
}

/** First words of the name of a body or unit; written before its own name (`Sở` Nội vụ). Folded. */
export const agencyHeads: ReadonlySet<string> = new Set(
  words(`
  sở, bộ, ban, cục, tổng cục, chi cục, vụ, viện, học viện, trường, đại học, trường đại học, phòng, văn phòng, vp, trung tâm, bệnh viện,
  trạm, trại, hội, hội đồng, hội liên hiệp, liên hiệp, liên hiệp hội, liên minh, liên đoàn, hiệp hội, đoàn, đoàn thanh niên, chi đoàn, chi hội,
  công đoàn, đảng ủy, đảng bộ, chi bộ, chi ủy, đảng đoàn, ban cán sự, tổ, đội, nhóm, khoa, công ty, cty, tổng công ty, tập đoàn, hợp tác xã,
  htx, ngân hàng, nh, kho bạc, quỹ, báo, đài, cổng, tạp chí, thư viện, bảo tàng, nhà, nhà máy, hạt, tòa án, viện kiểm sát, bảo hiểm xã hội,
  thống kê, thuế, hải quan, kiểm toán, bưu điện, điện lực, chi nhánh, câu lạc bộ, clb, bộ chỉ huy, ban chỉ huy, bch, bộ tư lệnh, bộ đội,
  ban quản lý, bql, ban chỉ đạo, bcđ, ủy ban, mặt trận, quân sự
`),
)

/** Bodies whose name is whole without more words: `UBND`, `Công an` (tỉnh). Folded. */
export const standingHeads: ReadonlySet<string> = new Set(
  words(`
  ubnd, ủy ban nhân dân, hđnd, hội đồng nhân dân, mttq, mttqvn, ubmttq, ubmttqvn, ubmt, mặt trận tổ quốc, ủy ban mặt trận tổ quốc,
  công an, thanh tra, tỉnh ủy, thành ủy, huyện ủy, quận ủy, thị ủy, tỉnh đoàn, thành đoàn, huyện đoàn, xã đoàn, phường đoàn, bchqs, bhxh, tand,
  vksnd, nhnn, nhcsxh, kbnn, lđlđ, ubkt, vpub, vpubnd, văn phòng, công đoàn, đoàn thanh niên, chính phủ, quốc hội, ban giám hiệu, ban giám đốc,
  chi bộ, chi đoàn, chi ủy, đảng ủy, hội phụ nữ, hội nông dân, hội cựu chiến binh, hội lhpn, hội ccb, báo, đài,
  viện kiểm sát, viện kiểm sát nhân dân, tòa án, tòa án nhân dân, kho bạc, bảo hiểm xã hội
`),
)

/** First words of persons and offices that stand in such lists. Folded. */
export const personHeads: ReadonlySet<string> = new Set(
  words(`
  lãnh đạo, thường trực, tt, ban lãnh đạo, chủ tịch, phó chủ tịch, bí thư, phó bí thư, giám đốc, phó giám đốc,
  trưởng, phó, trưởng phòng, phó trưởng phòng, trưởng ban, phó trưởng ban, chánh, chánh văn phòng, thủ trưởng, hiệu trưởng,
  phó hiệu trưởng, tổ trưởng, tổ phó, thủ tướng, phó thủ tướng, bộ trưởng, thứ trưởng, tổng bí thư, đồng chí, đ/c, ông, bà, cô, thầy,
  đại biểu, ct, pct, cvp, pcvp, gđ, pgđ, cpvp, lđvp, giáo viên, tổng phụ trách, kế toán, nhân viên
`),
)

/** After `các`, `những` … : what makes the words a new group in a list (`các` Sở, not `các` khu công nghiệp). Folded. */
export const groupNouns: ReadonlySet<string> = new Set([
  ...agencyHeads,
  ...personHeads,
  ...words(`
  ban, ngành, cơ quan, đơn vị, tổ chức, đoàn thể, địa phương, cấp, cấp ủy, xã, phường, thị trấn, đặc khu, huyện, quận, thị xã, thành phố,
  tỉnh, thôn, khu phố, khu dân cư, tổ dân phố, bản, doanh nghiệp, hộ, cá nhân, thành viên, pct, pcvp, bộ phận, cơ sở, nhà trường, ubnd, hđnd,
  tổ chuyên môn, ban đảng, ủy viên, đảng viên, cán bộ, công chức, hội viên, đoàn viên, lực lượng, dn
`),
])

/** What each head begins: one look-up for all. */
export const headKinds: ReadonlyMap<string, 'agency' | 'standing' | 'person'> = new Map([
  ...[...agencyHeads].map((head) => [head, 'agency'] as const),
  ...[...personHeads].map((head) => [head, 'person'] as const),
  ...[...standingHeads].map((head) => [head, 'standing'] as const),
])

/** Two words that only look as if a name began: `tổ chức` is no `tổ`. Folded. */
export const falseHeads: ReadonlySet<string> = new Set(
  words(`
  tổ chức, tổ quốc, tổ dân phố, đoàn thể, đoàn kết, đoàn viên, đội ngũ, ban hành, ban ngành, bộ máy, bộ phận, bộ ngành, cục bộ, viện trợ,
  quỹ đất, hội viên, hội nhập, hội họa, hội thảo, hội nghị, hội trại, hội thi, hội thao, hội diễn, hội giảng, hội khỏe, hội chợ, hội xuân,
  hội hoa, hội vui, hội đàm, trường hợp, báo cáo, báo chí, khoa học, khoa giáo, nhà nước, nhà ở, nhà đất, phòng chống, phòng cháy,
  phòng thủ, phòng ngừa, phòng bệnh, thuế quan, nhóm trẻ, nhóm tiêu, nhóm chỉ, nhóm giải, nhóm nhiệm, nhóm nội, nhóm đối, nhóm vấn,
  nhóm hoạt, nhóm lĩnh, nhóm mục, nhóm việc, trạm trại, phó thác, bà con, cô giáo, trưởng thành
`),
)

/** Meetings of comma or `và` inside a name: the end of what stands before it, the beginning of what comes after, each with its blank. Folded. */
export const innerPairs: readonly (readonly [string, string])[] = words(`
  văn hóa + thể thao, văn hóa + thể dục, văn hóa + khoa học, văn hóa + thông tin, văn hóa + gia đình, văn hóa + xã hội, văn hóa + giáo dục,
  văn hóa + nghệ thuật, văn hóa + du lịch, thể thao + du lịch, thông tin + thể thao, giáo dục + thanh niên, thanh niên + thiếu niên,
  nông nghiệp + lâm nghiệp, nông nghiệp + môi trường, nông nghiệp + phát triển nông thôn, lâm nghiệp + thủy sản, lâm nghiệp + ngư nghiệp,
  chăn nuôi + thú y, chăn nuôi + thủy sản, trồng trọt + bảo vệ thực vật, trồng trọt + chăn nuôi, lao động + thương binh, lao động + tiền lương,
  thương binh + xã hội, kinh tế + hạ tầng, kinh tế + ngân sách, kinh tế + đô thị, hạ tầng + đô thị, xây dựng + đô thị, tài chính + kế hoạch,
  kế hoạch + đầu tư, kế hoạch + tài chính, tài nguyên + môi trường, khoa học + công nghệ, khoa học + kỹ thuật, giáo dục + đào tạo,
  dân tộc + tôn giáo, dân số + gia đình, dân số + trẻ em, gia đình + trẻ em, bảo vệ + chăm sóc, dân dụng + công nghiệp, phòng cháy + chữa cháy,
  chữa cháy + cứu nạn, phòng + chống, thông tin + truyền thông, thi đua + khen thưởng, văn thư + lưu trữ, tuyên giáo + dân vận, phát thanh + truyền hình,
  báo + phát thanh, văn học + nghệ thuật, quân sự + công an, công an + quân sự, hành chính + tổ chức, tổ chức + hành chính,
  hành chính + quản trị, ký kết + điều ước, ngân sách + kinh tế, an ninh + quốc phòng, quốc phòng + an ninh
`).map((pair) => {
  const [end = '', start = ''] = pair.split(' + ')
  return [` ${end}`, `${start} `]
})

/** Departments whose name is one field: after one of them `và` begins another department. Folded. */
export const singleFields: ReadonlySet<string> = new Set(
  words(`
  nội vụ, tài chính, tư pháp, y tế, xây dựng, công thương, ngoại vụ, du lịch, gdđt, khcn, vhttdl, nnmt, nnptnt, tnmt, gtvt, khđt, dttg, ngoại giao, quốc phòng
`),
)

/** Families whose name begins the names of most persons: enough to know a list of persons. Folded. */
export const familyNames: ReadonlySet<string> = new Set(
  words(`
  nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đinh, trịnh, đào, mai, lương, lâm, trương, tạ, phùng, đoàn, hà, cao
`),
)
