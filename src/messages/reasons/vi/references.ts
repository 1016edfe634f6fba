import type { ReferencesArgs } from '../../../catalogue/references.ts'
import type { ReasonsOf } from '../reasons.ts'

export const references: ReasonsOf<ReferencesArgs> = {
  KO020: {
    title: 'Kế hoạch được viện dẫn không có trong kho',
    reason:
      'Kho có kế hoạch của cơ quan này, trong năm này, với số nhỏ hơn và số lớn hơn, mà không có số được viện dẫn: có thể ghi nhầm số, hoặc tệp chưa được đưa vào kho.',
  },
  KO021: {
    title: 'Viện dẫn sai ngày của một kế hoạch',
    reason: 'Kế hoạch được viện dẫn có trong kho, cùng số, ký hiệu và cơ quan ban hành, nhưng ngày ban hành khác.',
  },
  KO022: {
    title: 'Viện dẫn sai ký hiệu của một kế hoạch',
    reason: 'Trong kho, kế hoạch cùng số, cùng ngày của cơ quan này mang ký hiệu khác.',
  },
  KO023: {
    title: 'Viện dẫn sai cơ quan ban hành của một kế hoạch',
    reason: 'Trong kho, kế hoạch cùng số, ký hiệu, ngày và trích yếu do cơ quan khác ban hành.',
  },
  KO024: {
    title: 'Viện dẫn sai trích yếu của một kế hoạch',
    reason:
      'Số, ký hiệu, ngày đúng với một kế hoạch trong kho nhưng trích yếu nói về việc khác: thường là ghi nhầm số hoặc nhầm ngày.',
  },
  KO025: {
    title: 'Viện dẫn kế hoạch đã được thay thế',
    reason:
      'Một kế hoạch khác trong kho, ban hành sau, nói rõ là thay thế kế hoạch này. Căn cứ vào một kế hoạch không còn giá trị thì việc giao theo nó không có chỗ dựa.',
    advice: 'Viện dẫn kế hoạch thay thế; chỗ nào chỉ kể lại việc cũ thì ghi rõ là đã được thay thế.',
  },
  KO026: {
    title: 'Một văn bản, hai ngày trong kho',
    reason: 'Cùng một văn bản mà các kế hoạch trong kho ghi ngày ban hành khác nhau: ít nhất một chỗ ghi nhầm.',
  },
  KO027: {
    title: 'Thực hiện kế hoạch cấp trên mà không nêu làm căn cứ',
    reason:
      'Căn cứ ban hành gồm văn bản quy định nội dung, cơ sở để ban hành. Kế hoạch lập ra để thực hiện kế hoạch của cấp trên thì phải nêu kế hoạch ấy ở phần căn cứ hoặc phần mở đầu.',
  },
  KO028: {
    title: 'Các kế hoạch thực hiện hoặc thay thế nhau thành vòng tròn',
    reason: 'Kế hoạch ban hành trước không thể thực hiện hay thay thế kế hoạch ban hành sau: một trong các viện dẫn ghi nhầm.',
  },
  KO029: {
    title: 'Kế hoạch cấp trên không có trong kho',
    reason:
      'Khóa thuc_hien nêu một kế hoạch của cơ quan có kế hoạch khác cùng ký hiệu trong kho, nhưng không có tệp của chính kế hoạch ấy, nên không đối chiếu được nhiệm vụ, thời hạn và kỳ kế hoạch. Kho không có kế hoạch nào của cơ quan ấy, hoặc thuc_hien không nêu co_quan, thì không báo.',
  },
  KO030: {
    title: 'Căn cứ không còn hiệu lực',
    reason:
      'Theo danh mục van_ban của cơ quan, văn bản này đã hết hiệu lực, đã bị thay thế, hoặc chưa có hiệu lực vào ngày ban hành kế hoạch (với dự thảo là hôm nay).',
    advice: 'Căn cứ vào văn bản thay thế; nếu danh mục ghi nhầm thì sửa danh mục.',
  },
  KO031: {
    title: 'Ngày của văn bản khác danh mục',
    reason: 'Danh mục văn bản mà thiết lập nêu (van_ban) ghi ngày ban hành của văn bản này khác với ngày ghi trong kế hoạch.',
  },
  KO032: {
    title: 'Cơ quan ban hành văn bản khác danh mục',
    reason:
      'Danh mục văn bản mà thiết lập nêu (van_ban) ghi cơ quan ban hành của văn bản này khác với cơ quan ghi trong kế hoạch.',
  },
}
