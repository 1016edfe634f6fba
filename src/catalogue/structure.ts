import type { Role } from '../terms.ts'

/** Sections, labels and tables (ND011–ND049, beside the first ten of ND and TT003, TT004). */
export interface StructureArgs {
  TT003: { readonly label: string; readonly computed: string }
  TT004: { readonly marks: readonly string[] }
  ND001: { readonly role: Role }
  ND002: { readonly role: Role; readonly line: number }
  ND003: { readonly role: Role; readonly before: Role }
  ND004: Record<string, never>
  ND007: { readonly expected: number; readonly actual: number }
  ND008: { readonly asked: number; readonly room: number }
  ND009: { readonly sum: number }
  ND010: Record<string, never>
}

export const structureNames = {
  TT003: 'nhan-da-danh-san',
  TT004: 'dau-da-danh-san',
  ND001: 'thieu-muc-chinh',
  ND002: 'muc-trung-vai-tro',
  ND003: 'muc-sai-thu-tu',
  ND004: 'muc-khong-co-ten',
  ND007: 'hang-lech-so-cot',
  ND008: 'o-gop-qua-bang',
  ND009: 'be-rong-qua-bang',
  ND010: 'danh-sach-mat-gach-dau-dong',
} as const
