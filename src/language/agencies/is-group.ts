import { agencyKey, type KeyOptions } from './agency-key.ts'
import { remember } from './remember.ts'

const pluralStart = /^(?:các|những|toàn thể|một số|tất cả|mọi) /u
const pluralInside =
  /(?: (?:các|cấp) (?:cấp )?(?:xã|phường|đặc khu|huyện|quận|thị|tỉnh|sở|phòng|trường|đơn vị|địa phương|ban|ngành|khoa|chi bộ|tổ dân phố|thôn)|(?<!\p{L})(?:xã phường|phường xã|phường đặc khu|quận huyện|huyện thị|sở (?:ban|ngành)|ban ngành|bộ ngành|phòng ban|ngành đoàn thể))(?= |$)/u
const reference = /^như (?:trên|điều|mục|phần|phụ lục|danh sách|thành phần|kính gửi)/u
const unspecific =
  /(?<!\p{L})(?:liên quan|được giao|được phân công|theo phân công|chức năng|theo quy định|theo phân cấp|nêu trên|có tên|tại (?:mục|phần|khoản|phụ lục) .{1,12})$/u
const allUnits =
  /^(?:(?:các|những|tất cả|toàn thể|mọi) )*(?:(?:sở|ban|ngành|cơ quan|đơn vị|tổ chức|địa phương|cá nhân|bộ phận|cấp|lực lượng|đoàn thể|tập thể|toàn bộ) ?){1,6}$/u
const ownKinds = /^(?:các |những )?(?:sở ?|ban ?|ngành ?|đoàn thể ?)+$/u

/** True for a name of many: `các sở, ban, ngành`, `UBND các xã, phường`, `Như trên`. False for one body with `các` in its name. */
export function isGroup(name: string, options: KeyOptions = {}): boolean {
  return isGroupKey(agencyKey(name, options))
}

/** `isGroup` for a key that was made before. */
export function isGroupKey(key: string): boolean {
  return (
    pluralStart.test(key) ||
    reference.test(key) ||
    isGenericKey(key) ||
    (!key.includes(' quản lý các ') && pluralInside.test(key))
  )
}

/**
 * True for words that name nobody in particular, so that anyone may be meant: `các cơ quan, đơn vị liên quan`, `đơn vị được giao nhiệm vụ`,
 * `các địa phương`, `như Điều 2`. `Các sở, ban, ngành` is a group and not generic.
 */
export function isGeneric(name: string, options: KeyOptions = {}): boolean {
  return isGenericKey(agencyKey(name, options))
}

/** `isGeneric` for a key that was made before. */
export function isGenericKey(key: string): boolean {
  return genericOnce(key)
}

const genericOnce = remember((key): boolean => {
  const words = key.endsWith(' nhiệm vụ') || key.endsWith(' có') ? key.replace(/ (?:thực hiện )?(?:nhiệm vụ|có)$/u, '') : key
  return reference.test(key) || unspecific.test(words) || (allUnits.test(key) && !ownKinds.test(key))
})
