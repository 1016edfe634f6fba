/** Letters with one of the five tone marks, as capitals. */
const toned = /[ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ]/u

/** Whether a word in capitals has a tone mark: an abbreviation is made of first letters and bears none (`Ứng dụng` → `ƯD`), a phrase in capitals has some. */
export function bearsTone(capitals: string): boolean {
  return toned.test(capitals)
}
