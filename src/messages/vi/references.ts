import type { ReferencesArgs } from '../../catalogue/references.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const references: MessagesOf<ReferencesArgs> = {
  KO020: ({ text, issuer, lower, upper, contradicts }) =>
    contradicts
      ? `Trong kho không có ${shorten(text)} của ${shorten(issuer)}, và ngày ghi ở đây không nằm giữa ngày của ${lower} và ${upper}; hãy xem lại số và ngày.`
      : `Trong kho không có ${shorten(text)} của ${shorten(issuer)}, dù có ${lower} và ${upper}; hãy xem lại số, hoặc bổ sung tệp.`,
  KO021: ({ text, date, right, other, line }) =>
    `${shorten(text)} ban hành ngày ${right} (${other}:${line}), không phải ngày ${date}.`,
  KO022: ({ text, symbol, right, other, line }) =>
    `${shorten(text)} có ký hiệu là ${shorten(right)} (${other}:${line}), không phải ${shorten(symbol)}.`,
  KO023: ({ text, issuer, right, other, line }) =>
    `${shorten(text)} do ${shorten(right)} ban hành (${other}:${line}), không phải ${shorten(issuer)}.`,
  KO024: ({ text, right, other, line }) =>
    `Trích yếu ghi ở đây khác hẳn trích yếu của ${shorten(text)}: «${shorten(right)}» (${other}:${line}); có phải ghi nhầm số không?`,
  KO025: ({ text, by, date, other, line }) =>
    `${shorten(text)} đã được thay thế bằng Kế hoạch số ${by} ngày ${date} (${other}:${line}).`,
  KO026: ({ text, date, right, other, line, files, usual }) =>
    usual > files
      ? `${shorten(text)} ghi ngày ${date} ở đây, nhưng ngày ${right} trong ${usual} tệp khác (như ${other}:${line}); hãy đối chiếu với văn bản gốc.`
      : `${shorten(text)} ghi ngày ${date} ở đây, nhưng ngày ${right} ở ${other}:${line}; hãy đối chiếu với văn bản gốc.`,
  KO027: ({ text, where }) =>
    where === 'key'
      ? `Khóa thuc_hien nêu ${shorten(text)}, nhưng căn cứ và phần mở đầu không nhắc đến văn bản này.`
      : `Kế hoạch triển khai ${shorten(text)} của cấp trên, nhưng căn cứ và phần mở đầu không nhắc đến văn bản này.`,
  KO028: ({ text, kind, count, other, line }) =>
    kind === 'implements'
      ? count === 2
        ? `Kế hoạch này thực hiện ${shorten(text)}, mà kế hoạch ấy lại thực hiện kế hoạch này (${other}:${line}).`
        : `${count} kế hoạch thực hiện lẫn nhau thành vòng tròn; từ đây đến ${shorten(text)} (${other}:${line}).`
      : count === 2
        ? `Kế hoạch này thay thế ${shorten(text)}, mà kế hoạch ấy lại thay thế kế hoạch này (${other}:${line}).`
        : `${count} kế hoạch thay thế lẫn nhau thành vòng tròn; từ đây đến ${shorten(text)} (${other}:${line}).`,
  KO029: ({ text, issuer }) =>
    `Trong kho không có kế hoạch cấp trên số ${shorten(text)} của ${shorten(issuer)} nên không đối chiếu được nhiệm vụ và thời hạn.`,
  KO030: ({ text, state, date = '', by, other, line }) => {
    const newer = by === undefined ? '' : `; văn bản thay thế: ${shorten(by)}`
    if (state === 'early') return `${shorten(text)} đến ngày ${date} mới có hiệu lực (${other}:${line}).`
    return state === 'expired'
      ? `${shorten(text)} hết hiệu lực từ ngày ${date}${newer} (${other}:${line}).`
      : `${shorten(text)} đã bị thay thế${newer} (${other}:${line}).`
  },
  KO031: ({ text, date, right, other, line }) =>
    `Theo danh mục văn bản, ${shorten(text)} ban hành ngày ${right} (${other}:${line}), không phải ngày ${date}.`,
  KO032: ({ text, issuer, right, other, line }) =>
    `Theo danh mục văn bản, ${shorten(text)} do ${shorten(right)} ban hành (${other}:${line}), không phải ${shorten(issuer)}.`,
}
