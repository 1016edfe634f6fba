import type { HouseArgs } from '../../../catalogue/house.ts'
import type { ReasonsOf } from '../reasons.ts'

export const house: ReasonsOf<HouseArgs> = {
  NB001: {
    title: 'Spelled otherwise than the office spells',
    reason:
      'plan.config.yaml (noi_bo, cach_viet) holds the spellings that the office has agreed on. What stands there in small letters is found in any case; what has capitals only as it is written.',
  },
  NB002: {
    title: 'Words that the office does not use',
    reason: 'plan.config.yaml (noi_bo, khong_dung) lists what no plan of the office may say.',
    advice: 'To make it an error, put NB002: loi under quy_tac.',
  },
  NB003: {
    title: 'Words that the office demands are missing',
    reason: 'plan.config.yaml (noi_bo, phai_co) lists what every plan of the office must say.',
    advice: 'The words must stand whole in one paragraph, cell or key.',
  },
  NB004: {
    title: 'Unit not in the office’s list',
    reason:
      'plan.config.yaml (noi_bo, don_vi) lists the units of the office. Only names that begin like one of them (Phòng …, Trung tâm …) are judged, because plans give tasks to other bodies too.',
    advice: 'Correct the name, or add the unit to the list.',
  },
  NB005: {
    title: 'Signer not in the office’s list',
    reason:
      'plan.config.yaml (noi_bo, nguoi_ky) lists who may sign. Where offices sign jointly, the signer of the other office is not judged.',
    advice: 'Correct the name, or add the signer to the list.',
  },
  NB006: {
    title: 'Position does not fit the signer',
    reason: 'plan.config.yaml (noi_bo, nguoi_ky) gives the positions of each signer; the one under ky is another.',
    advice: 'Correct the position, or bring the list up to date after an appointment.',
  },
}
