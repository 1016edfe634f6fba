/** Who issues the plans of the bench's repository: what stands in the head, the closing and the signature of each. */
const bodies = {
  sonHa: province('Sơn Hà'),
  vinhAn: province('Vĩnh An'),
  homeAffairs: department('Sơn Hà', 'Sở Nội vụ', 'SNV'),
  homeAffairsVinhAn: department('Vĩnh An', 'Sở Nội vụ', 'SNV'),
  health: department('Sơn Hà', 'Sở Y tế', 'SYT'),
  hoaPhu: commune('Hòa Phú', 'Sơn Hà'),
  tanLap: commune('Tân Lập', 'Sơn Hà'),
  hoaPhuVinhAn: commune('Hòa Phú', 'Vĩnh An'),
  // The province was merged into the other on 1 July 2025 (Nghị quyết 202/2025/QH15).
  binhPhuoc: province('Bình Phước'),
  dongNai: province('Đồng Nai'),
  longTanBefore: commune('Long Tân', 'Bình Phước'),
  longTan: commune('Long Tân', 'Đồng Nai'),
  partyOfSonHa: {
    family: 'dang',
    issuer: '{ban_hanh: Tỉnh ủy Sơn Hà, viet_tat: TU}',
    place: 'Sơn Hà',
    who: 'Ban Thường vụ Tỉnh ủy',
    office: 'Văn phòng Tỉnh ủy',
    to: ['Các đảng ủy trực thuộc Tỉnh ủy', 'Văn phòng Tỉnh ủy'],
    archive: 'Văn phòng Tỉnh ủy',
    signs: '{thay_mat: Ban Thường vụ, chuc_vu: Phó Bí thư, ho_ten: Nguyễn Văn An}',
  },
  partyOfHoaPhu: {
    family: 'dang',
    issuer: '{chu_quan: Đảng bộ tỉnh Sơn Hà, ban_hanh: Đảng ủy xã Hòa Phú, viet_tat: ĐU}',
    place: 'Hòa Phú',
    who: 'Ban Thường vụ Đảng ủy xã',
    office: 'Văn phòng Đảng ủy',
    to: ['Tỉnh ủy Sơn Hà (để báo cáo)', 'Các chi bộ trực thuộc Đảng ủy'],
    archive: 'Văn phòng Đảng ủy',
    signs: '{thay_mat: Ban Thường vụ, chuc_vu: Phó Bí thư, ho_ten: Trần Thị Bình}',
  },
  youth: {
    family: 'doan',
    issuer: '{chu_quan: BCH Đoàn TNCS Hồ Chí Minh, ban_hanh: Tỉnh đoàn Sơn Hà, viet_tat: TĐTN}',
    place: 'Sơn Hà',
    who: 'Ban Thường vụ Tỉnh đoàn',
    office: 'Văn phòng Tỉnh đoàn',
    to: ['Các đoàn cơ sở trực thuộc', 'Văn phòng Tỉnh đoàn'],
    archive: 'VP',
    signs: '{thay_mat: Ban Thường vụ, chuc_vu: Phó Bí thư, ho_ten: Lê Văn Cường}',
  },
}

function province(name) {
  return {
    family: 'nha_nuoc',
    issuer: `{ban_hanh: Ủy ban nhân dân tỉnh ${name}, viet_tat: UBND}`,
    place: name,
    who: 'Ủy ban nhân dân tỉnh',
    office: 'Văn phòng Ủy ban nhân dân tỉnh',
    to: ['Các sở, ban, ngành tỉnh', 'UBND các xã, phường'],
    archive: 'VT',
    signs: '{thay_mat: Ủy ban nhân dân, ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Phạm Văn Dũng}',
  }
}

function department(place, name, abbreviation) {
  return {
    family: 'nha_nuoc',
    issuer: `{chu_quan: UBND tỉnh ${place}, ban_hanh: ${name}, viet_tat: ${abbreviation}}`,
    place,
    who: name,
    office: 'Văn phòng Sở',
    to: ['UBND tỉnh (báo cáo)', 'Các phòng, đơn vị thuộc Sở'],
    archive: 'VT',
    signs: '{ky_thay: Giám đốc, chuc_vu: Phó Giám đốc, ho_ten: Hoàng Thị Én}',
  }
}

function commune(name, of) {
  return {
    family: 'nha_nuoc',
    issuer: `{ban_hanh: Ủy ban nhân dân xã ${name}, viet_tat: UBND}`,
    place: name,
    who: 'Ủy ban nhân dân xã',
    office: 'Văn phòng Ủy ban nhân dân xã',
    to: [`UBND tỉnh ${of} (báo cáo)`, 'Trưởng các thôn'],
    archive: 'VT',
    signs: '{thay_mat: Ủy ban nhân dân, ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Vũ Văn Giang}',
  }
}

/**
 * The text of a plan in which no rule finds anything. `tasks`: title, unit, deadline of each; `more`: further lines of the head. Without `number` and `date`
 * it is a draft.
 */
export function planText({ body, number, date, subject, more = [], bases = [], opening, tasks = [] }) {
  const { family, issuer, place, who, office, to, archive, signs } = bodies[body]
  const duties =
    tasks.length === 0
      ? ['  - nhiem_vu: |', '      Rà soát, thống kê, phân loại theo từng nhóm việc.']
      : [
          '  - nhiem_vu:',
          '      noi_dung:',
          ...tasks.flatMap(([title, unit, deadline]) => [
            `        - tieu_de: ${title}`,
            `          chu_tri: ${unit}`,
            `          thoi_han: ${deadline}`,
          ]),
        ]
  return [
    `the_thuc: ${family}`,
    `co_quan: ${issuer}`,
    ...(number === undefined ? [] : [`so: ${/^[1-9]\d*$/.test(number) ? number : `"${number}"`}`]),
    `dia_danh: ${place}`,
    ...(date === undefined ? [] : [`ngay_ban_hanh: ${date}`]),
    `trich_yeu: ${subject}`,
    ...more,
    ...(bases.length === 0 ? [] : ['can_cu:', ...bases.map((base) => `  - ${base}`)]),
    'mo_dau: |',
    `  ${opening ?? 'Thực hiện chương trình công tác'}, ${who} ban hành Kế hoạch như sau:`,
    'noi_dung:',
    '  - muc_dich: |',
    '      Nâng cao chất lượng phục vụ người dân ở cơ sở.',
    ...duties,
    '  - to_chuc_thuc_hien: |',
    `      ${office} theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
    'noi_nhan:',
    '  gui:',
    ...to.map((name) => `    - ${name}`),
    `  luu: [${archive}]`,
    `ky: ${signs}`,
    '',
  ].join('\n')
}
