import type { AppendicesArgs } from '../../../catalogue/appendices.ts'
import type { ReasonsOf } from '../reasons.ts'

export const appendices: ReasonsOf<AppendicesArgs> = {
  TT130: {
    title: 'Phụ lục không được chỉ dẫn',
    reason: 'Văn bản có phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về phụ lục đó, để người đọc biết đọc nó khi nào.',
  },
  TT131: {
    title: 'Dẫn đến phụ lục không có',
    reason: 'Lời văn chỉ dẫn đến phụ lục thì phụ lục phải có. Nếu là tệp riêng gửi kèm thì có thể bỏ qua.',
  },
  TT132: {
    title: 'Chữ số của phụ lục không đúng thể thức',
    reason:
      'Từ hai phụ lục trở lên, văn bản hành chính đánh số bằng chữ số La Mã (Phụ lục I), văn bản của Đảng bằng chữ số Ả-rập (Phụ lục 1).',
  },
  TT133: {
    title: 'Phụ lục không có tiêu đề',
    reason: 'Thể thức văn bản của Đảng quy định phụ lục phải có tiêu đề, trình bày dưới từ «Phụ lục» và số thứ tự.',
  },
  TT134: {
    title: 'Tên phụ lục có phần thể thức tự in',
    reason:
      'Từ «Phụ lục» với số thứ tự và dòng «(Kèm theo …)» do thể thức in trên và dưới tên phụ lục; gõ trong tên thì in hai lần và không đổi theo số, ngày của văn bản.',
  },
  TT135: {
    title: 'Một phụ lục mà đánh số',
    reason: 'Chỉ văn bản có từ hai phụ lục trở lên mới đánh số thứ tự; một phụ lục in là «Phụ lục».',
  },
  TT136: {
    title: 'Nhãn phụ lục không liên tục',
    reason: 'Các phụ lục đánh số liên tục bằng một loại chữ số, theo thứ tự đứng trong văn bản.',
  },
  TT137: { title: 'Phụ lục chưa có nội dung', reason: 'Phụ lục chỉ có tên thường là chỗ để điền sau mà quên.' },
  TT138: {
    title: 'Khổ ngang mà không có bảng',
    reason: 'Văn bản trình bày theo chiều dài khổ A4; chỉ khi có bảng, biểu mới trình bày theo chiều rộng.',
  },
  TT139: {
    title: 'Chỉ dẫn kèm theo gõ sẵn',
    reason:
      'Dòng «(Kèm theo Kế hoạch số …)» do thể thức in từ số, ngày của chính kế hoạch. Gõ tay thì in hai lần, và còn lại số cũ khi số, ngày thay đổi.',
  },
}
