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
  ND011: { readonly label: string; readonly expected: string; readonly how: 'repeat' | 'gap' | 'back' | 'start' }
  ND012: { readonly label: string; readonly parent: string }
  ND013: { readonly label: string }
  ND014: { readonly label: string; readonly usual: string }
  ND015: { readonly letter: string }
  ND016: { readonly label: string }
  ND017: { readonly label: string; readonly right: string }
  ND018: { readonly mark: string; readonly count: number }
  ND019: Record<string, never>
  ND020: { readonly words: number; readonly most: number }
  ND021: Record<string, never>
  ND022: { readonly line: number }
  ND023: { readonly line: number }
  ND024: { readonly label: string }
  ND025: { readonly mark: string; readonly count: number }
  ND026: Record<string, never>
  ND027: { readonly text: string; readonly key: string }
  ND028: { readonly words: string }
  ND029: { readonly number: string; readonly expected: number }
  ND030: Record<string, never>
  ND031: { readonly label: string; readonly titled: number; readonly bare: number }
  ND032: { readonly role: Role; readonly title: string }
  ND033: { readonly label: string; readonly expected: string }
  ND034: { readonly label: string; readonly right: string }
  ND035: { readonly most: number; readonly count: number }
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
  ND011: 'nhan-khong-lien-tuc',
  ND012: 'nhan-giong-cap-tren',
  ND013: 'nhan-khong-can-ghi',
  ND014: 'nhan-khong-cung-kieu',
  ND015: 'diem-ngoai-chu-cai',
  ND016: 'danh-so-nhieu-cap',
  ND017: 'kieu-nhan-khac-the-thuc',
  ND018: 'tieu-de-co-dau-cuoi',
  ND019: 'tieu-de-muc-nho-in-hoa',
  ND020: 'tieu-de-qua-dai',
  ND021: 'muc-khong-co-noi-dung',
  ND022: 'tieu-de-lap',
  ND023: 'doan-lap',
  ND024: 'dan-muc-khong-co',
  ND025: 'dau-dau-dong-la',
  ND026: 'dau-ket-sai-cho',
  ND027: 'thanh-phan-go-trong-loi-van',
  ND028: 'loi-dan-thieu-hai-cham',
  ND029: 'stt-khong-lien-tuc',
  ND030: 'bang-khong-co-tieu-de-cot',
  ND031: 'muc-co-ten-muc-khong',
  ND032: 'muc-chua-ghi-vai-tro',
  ND033: 'nhan-trong-doan-khong-lien-tuc',
  ND034: 'nhan-phan-chuong-sai-dang',
  ND035: 'qua-nhieu-cap-danh-so',
} as const
