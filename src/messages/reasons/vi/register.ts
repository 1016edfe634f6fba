import type { RegisterArgs } from '../../../catalogue/register.ts'
import type { ReasonsOf } from '../reasons.ts'

export const register: ReasonsOf<RegisterArgs> = {
  KO001: {
    title: 'Hai kế hoạch cùng một số',
    reason:
      'Số và ký hiệu văn bản của một cơ quan là duy nhất: trong một năm (văn bản của Nhà nước), hoặc trong một nhiệm kỳ với mỗi tên loại (văn bản của Đảng, Đoàn). Hai kế hoạch cùng số thì không viện dẫn được kế hoạch nào.',
    advice: 'Đối chiếu với sổ đăng ký văn bản đi, sửa số của tệp ghi sai. Số tiếp theo: plan register --next.',
  },
  KO002: {
    title: 'Một kế hoạch lưu ở hai tệp',
    reason:
      'Cùng cơ quan, số, ký hiệu, ngày và trích yếu là cùng một kế hoạch. Giữ hai tệp thì sửa tệp này, tệp kia vẫn cũ, và mọi việc trong đó được đếm hai lần.',
  },
  KO003: {
    title: 'Số không theo thứ tự ngày',
    reason:
      'Số được lấy theo thứ tự và trình tự thời gian ban hành: kế hoạch có số lớn hơn không thể ban hành trước. Thường do ghi nhầm số, nhầm ngày, hoặc giữ số rồi mới ký.',
    advice: 'Đối chiếu cả hai kế hoạch với sổ đăng ký văn bản đi; máy chỉ biết hai bên không khớp, không biết bên nào sai.',
  },
  KO004: {
    title: 'Dãy số bị khuyết',
    reason:
      'Kế hoạch của cơ quan này gần như có đủ từng số, chỉ thiếu vài số ở giữa: có thể tệp chưa đưa vào kho, số đã cấp mà không dùng, hoặc số ấy thuộc văn bản khác loại.',
  },
  KO005: {
    title: 'Chép kế hoạch năm trước, chưa sửa',
    reason:
      'Hai kế hoạch khác năm mà cùng số, cùng trích yếu, cùng nói về một năm: nhiều khả năng tệp mới chép từ tệp cũ và mới sửa ngày.',
  },
  KO006: {
    title: 'Bản dự thảo ghi số đã cấp',
    reason:
      'Số được cấp sau khi có chữ ký. Bản chưa ban hành ghi sẵn một số đã cấp cho kế hoạch khác thì khi in ra sẽ thành hai văn bản cùng số.',
  },
  KO007: {
    title: 'Một cơ quan, hai ký hiệu',
    reason:
      'Chữ viết tắt tên cơ quan trong ký hiệu do người đứng đầu cơ quan quy định và dùng thống nhất. Ký hiệu khác hẳn phần lớn kế hoạch của cùng cơ quan thường là ghi nhầm.',
  },
  KO008: {
    title: 'Ngày ban hành ngoài nhiệm kỳ đã khai',
    reason:
      'Văn bản của Đảng, Đoàn đánh số theo nhiệm kỳ. Ngày ban hành không thuộc nhiệm kỳ nào trong nhiem_ky của plan.config.yaml thì không biết số này thuộc dãy nào, nên không xét được trùng số.',
  },
}
