import { remember } from '../agencies/remember.ts'

/** Where one stage ends and the next begins; what is matched belongs to neither. */
const breaks = new RegExp(
  [
    '[;\\n]+',
    '\\s{0,4}[,(]?\\s{0,4}hoặc\\s(?=đột xuất|theo|khi|định kỳ|thường xuyên)',
    '\\svà\\s(?=(?:tổ chức|triển khai|vận hành|duy trì)(?!\\p{L})|thường xuyên|định kỳ|đột xuất|theo\\s)',
    '(?:,|\\svà)\\s(?=(?:hằng|hàng)\\s(?:tuần|tháng|quý|năm)(?!\\p{L})|(?:0?6|sáu)\\stháng(?!\\s(?:đầu|cuối)|\\s?\\d))',
    '(?<=(?:0?6\\stháng|quý))(?:,\\s|\\svà\\s)(?=năm\\s?\\.?$)',
    ',\\s(?=thường xuyên|đột xuất|theo\\s|hoàn thành\\s|xong\\s|chậm nhất|báo cáo\\s|khi\\scó)',
    '(?<=quý|tháng|năm)\\svà\\s(?=trước\\s|chậm nhất)',
    '(?<=thường xuyên),\\s{0,4}',
    '(?<=\\d)\\s(?=theo\\s)',
  ].join('|'),
  'giu',
)
const someBreak = /[;\n,]|và|hoặc|theo/i
const anyWord = /[\p{L}\d]/u

/** The stages of a deadline, in order: "Thường xuyên; hoàn thành trước ngày …", "Ban hành … trong tháng 01 và tổ chức thực hiện". */
export function splitStages(text: string): readonly string[] {
  return splitOnce(text)
}

const splitOnce = remember((text): readonly string[] => {
  if (!someBreak.test(text)) return [tidy(text)].filter((stage) => anyWord.test(stage))
  const stages: string[] = []
  let start = 0
  breaks.lastIndex = 0
  for (let match = breaks.exec(text); match !== null; match = breaks.exec(text)) {
    stages.push(text.slice(start, match.index))
    start = breaks.lastIndex
  }
  stages.push(text.slice(start))
  return stages.map(tidy).filter((stage) => anyWord.test(stage))
})

/** Without the marks around it, and without a bracket whose other half went to another stage. */
function tidy(stage: string): string {
  const bare = stage.replace(/^[\s,.)]+/u, '').replace(/[\s,.(]{1,80}$/u, '')
  if (!bare.includes('(')) return bare.replace(/[\s,.)]{1,80}$/u, '')
  return bare.includes(')') ? bare : bare.replace(/^\(/u, '')
}
