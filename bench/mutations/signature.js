/** The signatures of the examples, from the key to the name. */
const blocks = {
  'ke-hoach-so-noi-vu': `ky:
  ky_thay: Giám đốc # chữ KT. do thể thức đặt
  chuc_vu: Phó Giám đốc
  ho_ten: Trịnh Thu Hằng`,
  'ke-hoach-ubnd': `ky:
  thay_mat: Ủy ban nhân dân # TM. ỦY BAN NHÂN DÂN
  ky_thay: Chủ tịch # KT. CHỦ TỊCH
  chuc_vu: Phó Chủ tịch
  ho_ten: Trần Quang Vĩnh`,
  'ke-hoach-hoi-phu-nu': `ky:
  thay_mat: Ban Thường vụ # in là TM. BAN THƯỜNG VỤ
  chuc_vu: Chủ tịch
  ho_ten: Lê Thị Minh Hạnh`,
  'ke-hoach-huu-nghi': `ky:
  thay_mat: Thường trực Liên hiệp
  chuc_vu: Chủ tịch
  ho_ten: Phan Quốc Khải`,
  'ke-hoach-dang-uy-xa': `ky:
  thay_mat: Ban Thường vụ # chữ T/M do thể thức đặt
  chuc_vu: Bí thư
  ho_ten: Phan Văn Lợi`,
  'ke-hoach-tinh-uy': `ky:
  thay_mat: Ban Thường vụ # in là T/M BAN THƯỜNG VỤ
  chuc_vu: Phó Bí thư
  ho_ten: Đỗ Thanh Bình`,
  'ke-hoach-tinh-uy-2017': `ky:
  thay_mat: Ban Thường vụ # chữ T/M do thể thức đặt
  chuc_vu: Phó Bí thư # không ghi "Phó Bí thư Tỉnh ủy"
  ho_ten: Đinh Quang Thạch`,
  'ke-hoach-tinh-doan': `ky:
  thay_mat: Ban Thường vụ Tỉnh Đoàn # thể thức của Đoàn ghi cả cấp; chữ TM. tự đặt
  chuc_vu: Phó Bí thư
  ho_ten: Lương Khánh Vy`,
}
const signed = (code, example, signature, more = {}) => ({
  code,
  file: `ke-hoach-${example}`,
  find: blocks[`ke-hoach-${example}`],
  replace: `ky: ${signature}`,
  ...more,
})
const named = (code, example, name, replace) => ({
  code,
  file: `ke-hoach-${example}`,
  find: `ho_ten: ${name}`,
  replace: `ho_ten: ${replace}`,
})

export const mutations = [
  signed('TT080', 'huu-nghi', '{thay_mat: ⟦TM/⟧ Thường trực Liên hiệp, chuc_vu: Chủ tịch, ho_ten: Phan Quốc Khải}'),
  signed('TT080', 'dang-uy-xa', '{thay_mat: ⟦TM.⟧ Ban Thường vụ, chuc_vu: Bí thư, ho_ten: Phan Văn Lợi}'),
  signed('TT080', 'ubnd', '{thay_mat: Ủy ban nhân dân, ky_thay: ⟦K/T⟧ Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Trần Quang Vĩnh}'),
  signed('TT080', 'tinh-doan', '{thay_mat: ⟦T/M⟧ Ban Thường vụ Tỉnh Đoàn, chuc_vu: Phó Bí thư, ho_ten: Lương Khánh Vy}'),
  signed('TT081', 'so-noi-vu', '{chuc_vu: ⟦Quyền⟧ Giám đốc, ho_ten: Trịnh Thu Hằng}'),
  signed('TT081', 'ubnd', '{thay_mat: Ủy ban nhân dân, chuc_vu: ⟦KT.⟧ Chủ tịch, ho_ten: Trần Quang Vĩnh}'),
  signed('TT081', 'tinh-uy', '{chuc_vu: ⟦T/M⟧ Ban Thường vụ, ho_ten: Đỗ Thanh Bình}'),
  signed('TT082', 'so-noi-vu', '{thay_mat: ⟦Giám đốc⟧, chuc_vu: Chánh Văn phòng, ho_ten: Trịnh Thu Hằng}'),
  signed('TT082', 'hoi-phu-nu', '{thay_mat: ⟦Chủ tịch⟧, chuc_vu: Phó Chủ tịch, ho_ten: Lê Thị Minh Hạnh}'),
  signed('TT082', 'tinh-doan', '{thay_mat: ⟦Bí thư Tỉnh Đoàn⟧, chuc_vu: Phó Bí thư, ho_ten: Lương Khánh Vy}'),
  signed('TT083', 'so-noi-vu', '{thay_mat: ⟦Sở Nội vụ⟧, ky_thay: Giám đốc, chuc_vu: Phó Giám đốc, ho_ten: Trịnh Thu Hằng}'),
  signed('TT083', 'so-noi-vu', '{thay_mat: ⟦Ban Giám đốc⟧, chuc_vu: Giám đốc, ho_ten: Trịnh Thu Hằng}'),
  signed('TT083', 'so-noi-vu', '{thay_mat: ⟦Tập thể lãnh đạo Sở⟧, chuc_vu: Giám đốc, ho_ten: Trịnh Thu Hằng}'),
  signed('TT084', 'dang-uy-xa', '{thay_mat: ⟦Tỉnh ủy⟧, chuc_vu: Bí thư, ho_ten: Phan Văn Lợi}'),
  signed('TT084', 'ubnd', '{thay_mat: ⟦Hội đồng nhân dân⟧, ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Trần Quang Vĩnh}'),
  signed('TT084', 'hoi-phu-nu', '{thay_mat: ⟦Ủy ban nhân dân tỉnh⟧, chuc_vu: Chủ tịch, ho_ten: Lê Thị Minh Hạnh}'),
  signed('TT085', 'so-noi-vu', '{ky_thay: Giám đốc, chuc_vu: ⟦Phó Chủ tịch⟧, ho_ten: Trịnh Thu Hằng}'),
  signed('TT085', 'ubnd', '{thay_mat: Ủy ban nhân dân, ky_thay: Chủ tịch, chuc_vu: ⟦Chủ tịch⟧, ho_ten: Trần Quang Vĩnh}'),
  signed('TT085', 'tinh-doan', '{ky_thay: Bí thư, chuc_vu: ⟦Chánh Văn phòng⟧, ho_ten: Lương Khánh Vy}'),
  signed('TT086', 'so-noi-vu', '{chuc_vu: ⟦Phó Giám đốc⟧, ho_ten: Trịnh Thu Hằng}'),
  signed('TT086', 'ubnd', '{thay_mat: Ủy ban nhân dân, chuc_vu: ⟦Phó Chủ tịch⟧, ho_ten: Trần Quang Vĩnh}'),
  signed('TT086', 'so-noi-vu', '{thua_lenh: Giám đốc, chuc_vu: ⟦Phó Chánh Văn phòng⟧, ho_ten: Trịnh Thu Hằng}'),
  signed('TT087', 'dang-uy-xa', '{ky_thay: ⟦Bí thư⟧, chuc_vu: Phó Bí thư, ho_ten: Phan Văn Lợi}'),
  signed('TT087', 'tinh-uy', '{thay_mat: Ban Thường vụ, ky_thay: ⟦Bí thư⟧, chuc_vu: Phó Bí thư, ho_ten: Đỗ Thanh Bình}'),
  signed('TT087', 'tinh-uy-2017', '{thay_mat: Tỉnh ủy, ky_thay: ⟦Bí thư⟧, chuc_vu: Phó Bí thư, ho_ten: Đinh Quang Thạch}'),
  signed('TT088', 'so-noi-vu', '{thua_uy_quyen: Chủ tịch, ky_thay: ⟦Giám đốc⟧, chuc_vu: Phó Giám đốc, ho_ten: Trịnh Thu Hằng}'),
  signed(
    'TT088',
    'dang-uy-xa',
    '{thua_lenh: Ban Thường vụ, ky_thay: ⟦Chánh Văn phòng⟧, chuc_vu: Phó Chánh Văn phòng, ho_ten: Phan Văn Lợi}',
  ),
  signed('TT088', 'ubnd', '{thua_uy_quyen: Chủ tịch, ky_thay: ⟦Giám đốc⟧, chuc_vu: Phó Giám đốc, ho_ten: Trần Quang Vĩnh}'),
  signed('TT089', 'dang-uy-xa', '{thua_uy_quyen: ⟦Ban Thường vụ⟧, chuc_vu: Chánh Văn phòng, ho_ten: Phan Văn Lợi}'),
  signed('TT089', 'tinh-uy', '{thua_uy_quyen: ⟦Ban Thường vụ⟧, chuc_vu: Phó Chánh Văn phòng, ho_ten: Đỗ Thanh Bình}'),
  signed('TT089', 'tinh-doan', '{thua_uy_quyen: ⟦Ban Thường vụ⟧, chuc_vu: Chánh Văn phòng, ho_ten: Lương Khánh Vy}'),
  signed('TT090', 'so-noi-vu', '{thua_lenh: Giám đốc, chuc_vu: ⟦Phó Giám đốc⟧, ho_ten: Trịnh Thu Hằng}'),
  signed('TT090', 'ubnd', '{thua_lenh: Chủ tịch, chuc_vu: ⟦Phó Chủ tịch⟧, ho_ten: Trần Quang Vĩnh}'),
  signed('TT090', 'so-noi-vu', '{thua_uy_quyen: Chủ tịch, chuc_vu: ⟦Phó Giám đốc⟧, ho_ten: Trịnh Thu Hằng}'),
  signed('TT091', 'so-noi-vu', '{thua_lenh: Chủ tịch, thua_uy_quyen: ⟦Chủ tịch⟧, chuc_vu: Giám đốc, ho_ten: Trịnh Thu Hằng}'),
  signed(
    'TT091',
    'ubnd',
    '{thay_mat: Ủy ban nhân dân, thua_lenh: ⟦Chủ tịch⟧, chuc_vu: Chánh Văn phòng, ho_ten: Trần Quang Vĩnh}',
  ),
  signed('TT091', 'so-noi-vu', '{quyen: Giám đốc, chuc_vu: ⟦Giám đốc⟧, ho_ten: Trịnh Thu Hằng}'),
  signed('TT091', 'tinh-uy', '{thay_mat: Ban Thường vụ, chuc_vu: Phó Bí thư, kiem: ⟦Trưởng Ban Chỉ đạo⟧, ho_ten: Đỗ Thanh Bình}'),
  signed('TT092', 'dang-uy-xa', '{thay_mat: Ban Thường vụ, chuc_vu: ⟦Ủy viên Ban Thường vụ⟧, ho_ten: Phan Văn Lợi}'),
  signed('TT092', 'tinh-uy', '{thay_mat: Tỉnh ủy, chuc_vu: ⟦Trưởng Ban Tổ chức⟧, ho_ten: Đỗ Thanh Bình}'),
  signed('TT092', 'tinh-uy-2017', '{thay_mat: Ban Thường vụ, chuc_vu: ⟦Thường trực Tỉnh ủy⟧, ho_ten: Đinh Quang Thạch}'),
  signed('TT093', 'so-noi-vu', '{ho_ten: ⟦Trịnh Thu Hằng⟧}'),
  signed('TT093', 'ubnd', '{thay_mat: Ủy ban nhân dân, ky_thay: ⟦Chủ tịch⟧, ho_ten: Trần Quang Vĩnh}'),
  signed('TT093', 'tinh-uy', '{thay_mat: ⟦Ban Thường vụ⟧, ho_ten: Đỗ Thanh Bình}'),
  signed('TT093', 'hoi-phu-nu', '{thay_mat: ⟦Ban Thường vụ⟧, ho_ten: Lê Thị Minh Hạnh}', { stage: 'final' }),
  signed('TT094', 'dang-uy-xa', '{thay_mat: Ban Thường vụ, chuc_vu: Bí thư ⟦Đảng ủy⟧, ho_ten: Phan Văn Lợi}'),
  signed('TT094', 'tinh-uy', '{thay_mat: Ban Thường vụ, chuc_vu: Phó Bí thư Thường trực ⟦Tỉnh ủy⟧, ho_ten: Đỗ Thanh Bình}'),
  signed('TT094', 'tinh-uy-2017', '{thay_mat: Ban Thường vụ, chuc_vu: Phó Bí thư ⟦Đảng bộ tỉnh⟧, ho_ten: Đinh Quang Thạch}'),
  signed('TT095', 'so-noi-vu', '{ky_thay: Giám đốc, chuc_vu: Phó Giám đốc ⟦Sở Nội vụ⟧, ho_ten: Trịnh Thu Hằng}'),
  signed('TT095', 'ubnd', '{ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch ⟦UBND tỉnh⟧, ho_ten: Trần Quang Vĩnh}'),
  signed('TT095', 'tinh-doan', '{thay_mat: Ban Thường vụ Tỉnh Đoàn, chuc_vu: Bí thư ⟦Tỉnh Đoàn⟧, ho_ten: Lương Khánh Vy}'),
  named('TT096', 'so-noi-vu', 'Trịnh Thu Hằng', '⟦TS.⟧ Trịnh Thu Hằng'),
  named('TT096', 'dang-uy-xa', 'Phan Văn Lợi', '⟦ThS⟧ Phan Văn Lợi'),
  named('TT096', 'ubnd', 'Trần Quang Vĩnh', '⟦PGS.TS.⟧ Trần Quang Vĩnh'),
  named('TT096', 'tinh-uy', 'Đỗ Thanh Bình', '⟦Thiếu tướng⟧ Đỗ Thanh Bình'),
  named('TT096', 'hoi-phu-nu', 'Lê Thị Minh Hạnh', '⟦Thạc sĩ⟧ Lê Thị Minh Hạnh'),
  named('TT097', 'so-noi-vu', 'Trịnh Thu Hằng', '⟦Bà⟧ Trịnh Thu Hằng'),
  named('TT097', 'dang-uy-xa', 'Phan Văn Lợi', '⟦Đồng chí⟧ Phan Văn Lợi'),
  named('TT097', 'tinh-uy-2017', 'Đinh Quang Thạch', '⟦Đ/c⟧ Đinh Quang Thạch'),
  named('TT098', 'so-noi-vu', 'Trịnh Thu Hằng', '⟦TRỊNH THU HẰNG⟧'),
  named('TT098', 'tinh-doan', 'Lương Khánh Vy', '⟦Lương khánh Vy⟧'),
  named('TT098', 'huu-nghi', 'Phan Quốc Khải', '⟦phan quốc khải⟧'),
  named('TT099', 'ubnd', 'Trần Quang Vĩnh', '⟦Tr. Q. Vĩnh⟧'),
  named('TT099', 'tinh-uy', 'Đỗ Thanh Bình', '⟦Bình⟧'),
  named('TT099', 'hoi-phu-nu', 'Lê Thị Minh Hạnh', '⟦L.T. Minh Hạnh⟧'),
  named('TT100', 'so-noi-vu', 'Trịnh Thu Hằng', '⟦Trịnh Thu Hằng, Lê Đức Nam⟧'),
  named('TT100', 'ubnd', 'Trần Quang Vĩnh', '⟦Trần Quang Vĩnh - Phó Chủ tịch⟧'),
  named('TT100', 'tinh-doan', 'Lương Khánh Vy', '⟦Phó Bí thư Lương Khánh Vy⟧'),
  signed('TT101', 'so-noi-vu', '{ky_thay: Giám đốc, chuc_vu: ⟦P. Giám đốc⟧, ho_ten: Trịnh Thu Hằng}'),
  signed('TT101', 'ubnd', '{ky_thay: ⟦CT⟧, chuc_vu: Phó Chủ tịch, ho_ten: Trần Quang Vĩnh}'),
  signed('TT101', 'tinh-uy', '{thay_mat: Ban Thường vụ, chuc_vu: ⟦PBT⟧, ho_ten: Đỗ Thanh Bình}'),
  signed('TT102', 'so-noi-vu', '{ky_thay: Giám đốc, chuc_vu: ⟦PHÓ GIÁM ĐỐC⟧, ho_ten: Trịnh Thu Hằng}'),
  signed('TT102', 'tinh-uy', '{thay_mat: ⟦BAN THƯỜNG VỤ⟧, chuc_vu: Phó Bí thư, ho_ten: Đỗ Thanh Bình}'),
  signed('TT102', 'huu-nghi', '{thay_mat: Thường trực Liên hiệp, chuc_vu: ⟦CHỦ TỊCH⟧, ho_ten: Phan Quốc Khải}'),
  signed('TT103', 'so-noi-vu', '{ky_thay: Chủ tịch, chuc_vu: ⟦Phó Chủ tịch⟧, ho_ten: Trịnh Thu Hằng}'),
  signed('TT103', 'ubnd', '{thay_mat: Ủy ban nhân dân, chuc_vu: ⟦Giám đốc⟧, ho_ten: Trần Quang Vĩnh}'),
  signed('TT103', 'hoi-phu-nu', '{thay_mat: Ban Thường vụ, chuc_vu: ⟦Bí thư⟧, ho_ten: Lê Thị Minh Hạnh}'),
  signed('TT104', 'dang-uy-xa', '{chuc_vu: ⟦Bí thư⟧, ho_ten: Phan Văn Lợi}'),
  signed('TT104', 'tinh-uy', '{chuc_vu: ⟦Phó Bí thư⟧, ho_ten: Đỗ Thanh Bình}'),
  signed('TT104', 'tinh-uy-2017', '{chuc_vu: ⟦Bí thư⟧, ho_ten: Đinh Quang Thạch}'),
  signed('TT105', 'so-noi-vu', '{ky_thay: Giám đốc, chuc_vu: Phó Giám đốc ⟦phụ trách⟧, ho_ten: Trịnh Thu Hằng}'),
  signed('TT105', 'so-noi-vu', '{ky_thay: Giám đốc, chuc_vu: Phó Giám đốc ⟦Thường trực⟧, ho_ten: Trịnh Thu Hằng}'),
  signed('TT105', 'so-noi-vu', '{ky_thay: Giám đốc, chuc_vu: Phó Giám đốc ⟦điều hành⟧, ho_ten: Trịnh Thu Hằng}'),
  signed('TT106', 'so-noi-vu', '{duyet: true, chuc_vu: Giám đốc, ho_ten: ⟦Trịnh Thu Hằng⟧}'),
  signed('TT106', 'hoi-phu-nu', '{duyet: true, thay_mat: Ban Thường vụ, chuc_vu: Chủ tịch, ho_ten: ⟦Lê Thị Minh Hạnh⟧}'),
  signed('TT106', 'tinh-uy', '[{duyet: true, thay_mat: Ban Thường vụ, chuc_vu: Phó Bí thư, ho_ten: ⟦Đỗ Thanh Bình⟧}]'),
  signed('TT107', 'so-noi-vu', '{ky_thay: ⟦Phó Giám đốc⟧, chuc_vu: Chánh Văn phòng, ho_ten: Trịnh Thu Hằng}'),
  signed('TT107', 'ubnd', '{thua_lenh: ⟦Phó Chủ tịch⟧, chuc_vu: Chánh Văn phòng, ho_ten: Trần Quang Vĩnh}'),
  signed('TT107', 'so-noi-vu', '{quyen: ⟦Phó Giám đốc⟧, ho_ten: Trịnh Thu Hằng}'),
  signed('TT108', 'so-noi-vu', '{ky_thay: ⟦Sở Nội vụ⟧, chuc_vu: Phó Giám đốc, ho_ten: Trịnh Thu Hằng}'),
  signed('TT108', 'ubnd', '{ky_thay: ⟦Ủy ban nhân dân⟧, chuc_vu: Phó Chủ tịch, ho_ten: Trần Quang Vĩnh}'),
  signed('TT108', 'hoi-phu-nu', '{ky_thay: ⟦Ban Thường vụ⟧, chuc_vu: Phó Chủ tịch, ho_ten: Lê Thị Minh Hạnh}'),
]
