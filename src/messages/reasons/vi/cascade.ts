import type { CascadeArgs } from '../../../catalogue/cascade.ts'
import type { ReasonsOf } from '../reasons.ts'

export const cascade: ReasonsOf<CascadeArgs> = {
  KO050: {
    title: 'Nhiệm vụ cấp trên giao chưa được triển khai',
    reason:
      'Kế hoạch nêu ở thuc_hien giao đích danh cho cơ quan này một nhiệm vụ, mà không nhiệm vụ nào trong kế hoạch này có lời lẽ gần với nhiệm vụ ấy.',
    advice: 'Bổ sung nhiệm vụ; nếu đã triển khai bằng văn bản khác thì ghi chú: # plan-ignore KO050: đã có kế hoạch riêng.',
  },
  KO051: {
    title: 'Thời hạn muộn hơn thời hạn cấp trên giao',
    reason: 'Cùng một nhiệm vụ, kế hoạch cấp dưới không thể hẹn muộn hơn kế hoạch cấp trên.',
  },
  KO052: {
    title: 'Kỳ kế hoạch nằm ngoài kỳ của cấp trên',
    reason: 'Kế hoạch tháng nằm trong quý, quý nằm trong năm của kế hoạch mà nó triển khai (khóa ky_ke_hoach của hai kế hoạch).',
  },
  KO053: {
    title: 'Thời hạn ngoài kỳ kế hoạch',
    reason: 'Nhiệm vụ có thời hạn không thuộc khoảng thời gian ghi ở ky_ke_hoach. Việc báo cáo, tổng kết, chuẩn bị không xét.',
  },
}
