import { wordFile } from '../../word/word-file.ts'
import { signed } from '../real/expected-facts.ts'
import type { Shape } from './shape.ts'
import { item, lines, numbering, pageBreak, table } from './word-parts.ts'

/** Plans as Word files: head and closing stand in tables without lines. */
export const wordShapes: readonly Shape[] = [
  {
    name: 'school plan, approver on the left and head of the youth team on the right, labels numbered by Word',
    source: wordFile({
      body: [
        table([
          [
            ['^PHÒNG VHXH XÃ HÒA PHÚ', '^*TRƯỜNG TIỂU HỌC HÒA PHÚ', '^Số: 17/KH-THHP'],
            ['^*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '^*Độc lập - Tự do - Hạnh phúc', '^Hòa Phú, ngày 03 tháng 11 năm 2025'],
          ],
        ]),
        lines(['^*KẾ HOẠCH', '^*Hoạt động Liên đội tháng 11', '^*Năm học 2025 - 2026']),
        lines([
          'Căn cứ Kế hoạch năm học 2025 - 2026 của Trường Tiểu học Hòa Phú;',
          'Liên đội xây dựng kế hoạch tháng 11 như sau:',
        ]),
        item(1, 0, 'Mục đích, yêu cầu'),
        item(2, 0, 'Chào mừng ngày Nhà giáo Việt Nam 20/11.'),
        item(2, 0, 'Rèn nền nếp cho học sinh.'),
        item(1, 0, 'Nội dung'),
        item(1, 1, 'Công tác giáo dục'),
        item(1, 2, 'Kể chuyện về thầy cô dưới cờ vào thứ hai hằng tuần.'),
        item(1, 2, 'Viết thư cảm ơn thầy cô giáo cũ.'),
        item(1, 1, 'Công tác thi đua'),
        item(2, 0, 'Phát động tuần học tốt.'),
        item(1, 0, 'Tổ chức thực hiện'),
        lines(['Các chi đội căn cứ kế hoạch này thực hiện./.']),
        table([
          [
            ['^*DUYỆT BAN GIÁM HIỆU', '^*PHÓ HIỆU TRƯỞNG', '', '', '^*Nguyễn Thị Hoài An'],
            ['^*TỔNG PHỤ TRÁCH ĐỘI', '', '', '^*Lê Minh Tuấn'],
          ],
        ]),
      ].join(''),
      linked: { numbering },
    }),
    expected: {
      family: 'nha_nuoc',
      profile: 'nd30',
      issuer: [1, 1],
      number: '17',
      symbol: 'KH-THHP',
      place: 'Hòa Phú',
      date: '2025-11-03',
      subject: 10,
      bases: 1,
      sections: `
        I. = 4 / II. = 2
          1. = 4
            a) / b)
          2. = 4
        III. = 4`,
      recipients: 0,
      archive: 0,
      signatures: [signed('', 3), signed('duyet', 4)],
    },
  },
  {
    name: 'joint plan of two bodies: both issue it and both sign',
    source: wordFile({
      body: [
        table([
          [
            ['^*CÔNG AN XÃ HÒA PHÚ - TRƯỜNG THCS HÒA PHÚ', '^Số: 05/KHLT-CAX-THCSHP'],
            ['^*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '^*Độc lập - Tự do - Hạnh phúc', '^Hòa Phú, ngày 12 tháng 01 năm 2026'],
          ],
        ]),
        lines(['^*KẾ HOẠCH LIÊN TỊCH', '^*Phối hợp bảo đảm an ninh, trật tự trường học năm 2026']),
        lines([
          'Căn cứ Luật An ninh quốc gia ngày 03 tháng 12 năm 2004;',
          'Công an xã Hòa Phú và Trường THCS Hòa Phú thống nhất xây dựng kế hoạch liên tịch như sau:',
          '*I. MỤC ĐÍCH, YÊU CẦU',
          'Phòng ngừa bạo lực học đường, giữ an toàn giao thông ở cổng trường.',
          '*II. NỘI DUNG PHỐI HỢP',
          '*1. Trách nhiệm của Công an xã',
          '- Tuần tra khu vực cổng trường vào giờ tan học.',
          '*2. Trách nhiệm của nhà trường',
          '- Thông báo kịp thời cho Công an xã khi có vụ việc.',
          '*III. TỔ CHỨC THỰC HIỆN',
          'Hai đơn vị sơ kết kế hoạch này sáu tháng một lần./.',
        ]),
        table([
          [
            ['^*TRƯỜNG THCS HÒA PHÚ', '^*HIỆU TRƯỞNG', '', '', '^*Phan Thị Mai Hoa'],
            ['^*CÔNG AN XÃ HÒA PHÚ', '^*TRƯỞNG CÔNG AN XÃ', '', '', '^*Đỗ Quang Vinh'],
          ],
        ]),
        lines(['*Nơi nhận:', '- UBND xã Hòa Phú (b/c);', '- Các tổ chuyên môn;', '- Lưu: CAX, VT.']),
      ].join(''),
    }),
    expected: {
      family: 'nha_nuoc',
      profile: 'nd30',
      issuer: [0, 1],
      number: '05',
      symbol: 'KHLT-CAX-THCSHP',
      place: 'Hòa Phú',
      date: '2026-01-12',
      subject: 12,
      bases: 1,
      sections: `
        I. = 4 / II. = 4
          1. = 6 / 2. = 5
        III. = 4`,
      recipients: 2,
      archive: 2,
      // The first signer stands on the right.
      signatures: [signed('co_quan_ky', 3), signed('co_quan_ky', 4)],
    },
    says: ['Kế hoạch liên tịch'],
  },
  {
    name: 'plan of a department: closing side by side, appendix on a page of its own with a table of tasks',
    source: wordFile({
      body: [
        table([
          [
            ['^UBND TỈNH SƠN HÀ', '^*SỞ NỘI VỤ'],
            ['^*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '^*Độc lập - Tự do - Hạnh phúc'],
          ],
          [['^Số: 08/KH-SNV'], ['^Sơn Hà, ngày 09 tháng 02 năm 2026']],
        ]),
        lines(['^*KẾ HOẠCH', '^*Kiểm tra công tác văn thư, lưu trữ năm 2026']),
        lines([
          'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;',
          'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
          'Sở Nội vụ ban hành Kế hoạch kiểm tra như sau:',
          '*I. MỤC ĐÍCH, YÊU CẦU',
          '*1. Mục đích',
          'Đánh giá việc lập hồ sơ ở các cơ quan.',
          '*2. Yêu cầu',
          'Kiểm tra đúng kế hoạch, đúng thời gian.',
          '*II. NỘI DUNG KIỂM TRA',
          '1. Việc lập hồ sơ và nộp hồ sơ vào lưu trữ cơ quan trong hai năm gần đây.',
          '2. Việc quản lý và sử dụng con dấu, thiết bị lưu khóa bí mật.',
          '*III. TỔ CHỨC THỰC HIỆN',
          'Nhiệm vụ cụ thể ở Phụ lục kèm theo.',
          'Trên đây là Kế hoạch kiểm tra công tác văn thư, lưu trữ năm 2026 của Sở Nội vụ./.',
        ]),
        table([
          [
            ['*Nơi nhận:', '- UBND tỉnh (b/c);', '- Các sở, ban, ngành;', '- Lưu: VT, VTLT.'],
            ['^*KT. GIÁM ĐỐC', '^*PHÓ GIÁM ĐỐC', '', '', '', '^*Trần Thị Thu Hà'],
          ],
        ]),
        pageBreak,
        lines([
          '^*PHỤ LỤC',
          '^*NHIỆM VỤ KIỂM TRA NĂM 2026',
          '^(Kèm theo Kế hoạch số 08/KH-SNV ngày 09 tháng 02 năm 2026 của Sở Nội vụ)',
        ]),
        table(
          [
            [['*TT'], ['*Nhiệm vụ'], ['*Cơ quan chủ trì'], ['*Thời gian']],
            [['1'], ['Lập danh sách cơ quan được kiểm tra'], ['Phòng Văn thư, lưu trữ'], ['Quý I']],
            [['2'], ['Kiểm tra tại cơ quan'], ['Thanh tra Sở'], ['Quý II']],
          ],
          { borders: true },
        ),
      ].join(''),
    }),
    expected: {
      family: 'nha_nuoc',
      profile: 'nd30',
      issuer: [1, 1],
      number: '08',
      symbol: 'KH-SNV',
      place: 'Sơn Hà',
      date: '2026-02-09',
      subject: 10,
      bases: 2,
      sections: `
        I. = 4
          1. = 2 / 2. = 2
        II. = 4
          1. / 2.
        III. = 4`,
      recipients: 2,
      archive: 2,
      signatures: [signed('ky_thay', 4)],
      appendices: [{ title: 6, tables: ['3×4'] }],
    },
  },
]
