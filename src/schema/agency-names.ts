/** First words of the name of an agency, organisation or unit, lower case: after one of them a comma may stand inside the name. */
export const agencyStarts: ReadonlySet<string> = words(`
  sở, bộ, ban, ủy ban, uỷ ban, ubnd, ubmttq, ubmt, hđnd, hội, hội đồng, đoàn, phòng, văn phòng, vp,
  trung tâm, tttt, chi cục, cục, tổng cục, vụ, viện, trường, học viện, đại học, công an, bộ đội, bchqs,
  tòa án, toà án, tand, vksnd, kho bạc, ngân hàng, bảo hiểm, bhxh, thanh tra, kiểm toán, thuế, hải quan,
  tỉnh ủy, tỉnh uỷ, thành ủy, thành uỷ, huyện ủy, quận ủy, thị ủy, đảng ủy, đảng uỷ, đảng bộ, chi bộ, chi ủy,
  cấp ủy, đảng đoàn, mặt trận, mttq, liên đoàn, lđlđ, liên hiệp, liên minh, công đoàn, tỉnh đoàn, thành đoàn,
  huyện đoàn, chi đoàn, chi hội, tổ, đội, nhóm, khoa, bệnh viện, trạm, công ty, tập đoàn, tổng công ty,
  hợp tác xã, htx, báo, đài, cổng, tạp chí, thư viện, bảo tàng, nhà, quỹ, hạt, bql, bưu điện, điện lực,
  chi nhánh, hiệp hội, câu lạc bộ, clb, các, cơ quan, đơn vị, khối
`)

/** First words of what may stand beside an agency in such a list: persons (by office or family name), places, groups of people. */
export const otherStarts: ReadonlySet<string> = words(`
  lãnh đạo, thường trực, chủ tịch, phó, bí thư, giám đốc, trưởng, hiệu trưởng, chánh, thủ trưởng, thủ tướng,
  tổng giám đốc, tổng biên tập, đồng chí, đ/c, ông, bà, cô, thầy, thành viên, đại biểu, đảng viên, đoàn viên,
  hội viên, cán bộ, công chức, viên chức, chuyên viên, giáo viên, giảng viên, nhân viên, học sinh, kế toán,
  văn thư, lưu trữ, hồ sơ, lưu, như, người, nhân dân, phụ huynh, cha mẹ, hộ, doanh nghiệp, địa phương,
  tổ chức, ngành, tỉnh, thành phố, tp, huyện, quận, thị xã, thị trấn, xã, phường, đặc khu, thôn, bản, ấp,
  buôn, khu, cụm, kho, lớp, chính phủ, quốc hội, trung ương, tw, toàn, toàn thể, tất cả, một số, mọi, những,
  viettel, vnpt, mobifone, agribank,
  nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đinh, trịnh,
  đào, mai, tô, hà, cao, lương, tạ, thái, châu, quách, triệu, lò, vi, nông, ma, giàng, sùng, thào,
  đoàn, lâm, trương, phùng, tống, từ, văn, kiều, la, lưu, mạc, ninh, ông, tăng, tiêu, vương, đàm
`)

/** What stands before and after a comma in the names of ministries and departments of all periods: `Sở Văn hóa, Thể thao và Du lịch`. */
export const commaNames: readonly (readonly string[])[] = pairs(`
  văn hóa + thể thao, văn hoá + thể thao, văn hóa + thể dục, văn hóa + khoa học,
  văn hóa + thông tin, văn hóa + gia đình, văn hóa + xã hội, văn hóa + giáo dục,
  văn hóa + nghệ thuật, giáo dục + thanh niên, thanh niên + thiếu niên, nông nghiệp + lâm nghiệp,
  nông nghiệp + môi trường, nông nghiệp + phát triển nông thôn, lâm nghiệp + thủy sản, lâm nghiệp + ngư nghiệp,
  chăn nuôi + thú y, trồng trọt + bảo vệ thực vật, lao động + thương binh, lao động + tiền lương,
  kinh tế + hạ tầng, kinh tế + ngân sách, hạ tầng + đô thị, xây dựng + đô thị,
  tài chính + kế hoạch, tài nguyên + môi trường, khoa học + công nghệ, giáo dục + đào tạo,
  dân tộc + tôn giáo, dân số + gia đình, dân số + trẻ em, gia đình + trẻ em,
  bảo vệ + chăm sóc, dân dụng + công nghiệp, phòng cháy + chữa cháy, thông tin + truyền thông,
  thi đua + khen thưởng, văn thư + lưu trữ, tuyên giáo + dân vận
`)

/** Groups of units that are written with commas in small letters: `các sở, ban, ngành`. */
export const commaGroups: readonly (readonly string[])[] = pairs(`
  sở + ban, sở + ngành, sở + phòng, ban + ngành,
  ban + đảng, ngành + đoàn thể, ngành + địa phương, ngành + đơn vị,
  ngành + hội, bộ + ngành, bộ + ban, phòng + ban,
  phòng + đơn vị, phòng + trung tâm, phòng + khoa, khoa + phòng,
  ban + đơn vị, vụ + cục, cục + vụ, cơ quan + đơn vị,
  cơ quan + tổ chức, cơ quan + ban, tổ chức + đơn vị, tổ chức + cá nhân,
  đơn vị + địa phương, đơn vị + cá nhân, hội + đoàn thể, tỉnh + thành phố,
  huyện + thị xã, huyện + thành phố, thị xã + thành phố, quận + huyện,
  xã + phường, phường + xã, phường + thị trấn, xã + thị trấn,
  phường + đặc khu, thôn + tổ dân phố, thôn + bản, thôn + xóm,
  thôn + khu phố, cán bộ + công chức, cán bộ + đảng viên, công chức + viên chức
`)

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(',').map((word) => word.trim()))
}

function pairs(text: string): readonly (readonly string[])[] {
  return text.split(',').map((pair) => pair.split('+').map((word) => word.trim()))
}
