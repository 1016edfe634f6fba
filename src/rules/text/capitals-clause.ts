const state = 'NĐ 30/2020/NĐ-CP, Phụ lục II, Mục I'

/** “Viết hoa chữ cái đầu âm tiết thứ nhất của một câu hoàn chỉnh”: after a stop, a question or exclamation mark, and on a new line. */
export const capitals: Readonly<Record<string, string>> = {
  nd30: state,
  mttq: state,
  cong_doan: state,
  hoi_lhpn: state,
  huu_nghi: state,
}
