import type { HouseRules } from '../rules/house-rules.ts'

/** `noi_bo` as the schema takes it. */
export interface HouseValue {
  readonly cach_viet?: Readonly<Record<string, string>>
  readonly phai_co?: readonly string[]
  readonly khong_dung?: readonly string[]
  readonly don_vi?: readonly string[]
  readonly nguoi_ky?: readonly { readonly ho_ten: string; readonly chuc_vu?: string | readonly string[] }[]
}

export function houseRulesOf(value: HouseValue = {}): HouseRules {
  const { cach_viet = {}, phai_co = [], khong_dung = [], don_vi = [], nguoi_ky = [] } = value
  return {
    spellings: new Map(Object.entries(cach_viet).map(([avoided, preferred]) => [avoided.trim(), preferred.trim()])),
    required: phai_co.map(trim),
    forbidden: khong_dung.map(trim),
    units: don_vi.map(trim),
    signers: nguoi_ky.map(({ ho_ten, chuc_vu = [] }) => ({ name: ho_ten.trim(), positions: [chuc_vu].flat().map(trim) })),
  }
}

function trim(text: string): string {
  return text.trim()
}
