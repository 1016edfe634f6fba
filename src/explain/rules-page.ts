import { byGroup, groupTable } from './code-list.ts'
import type { CodeDescription } from './describe-code.ts'
import { explainWords } from './explain-words.ts'
import { escapeText, explanationMarkdown } from './explanation-markdown.ts'
import type { CoveredCheck, NotMade } from './field-checks.ts'

const reasons: Readonly<Record<NotMade, string>> = {
  construction: 'do thể thức đặt khi in, kế hoạch không thể sai; tệp Word có phần kiểm tra riêng',
  word: 'về bên trong tệp Word',
  person: 'cần người xét',
  register: 'cần sổ, danh mục hoặc văn bản khác ngoài kế hoạch',
  signature: 'cần chữ ký thật',
  proved: 'plan validate --fix tự chứng minh trước khi ghi tệp',
  other_types: 'của loại văn bản khác',
}

const intro = `<!-- Tệp này do build/generate-docs.js lập từ các quy tắc; không sửa tay. -->

# Các mã và quy tắc kiểm tra

Mỗi phát hiện của \`plan validate\` có một mã. Trang này giải thích từng mã: vì sao, theo điều khoản nào, sai và đúng ra sao;
trên máy, \`plan explain <mã>\` in cùng nội dung. Trong ví dụ sai, dấu \`^\` gạch dưới chỗ mà phát hiện chỉ vào; ví dụ chỉ ghi
những khóa cần thấy, phần còn lại của kế hoạch coi như đúng.

Mức **lỗi** chỉ dùng khi văn bản quy định rõ và bản thân văn bản được kiểm tra đủ để kết luận; **cảnh báo** là chỗ nhiều khả năng
sai; **gợi ý** là điều nên biết. Ghi nhiều mức (lỗi/cảnh báo) thì mức đầu là mức thường gặp, mức sau tùy thể thức, tùy bản dự
thảo hay văn bản ban hành, tùy trường hợp. Mức nào cũng chỉnh được trong plan.config.yaml, trừ lỗi khi đọc tệp và đọc cấu hình
(YA, LD, CH); cách dùng hằng ngày: [kiem-tra.md](kiem-tra.md).`

/** docs/rules.md: every code with its reason, provision and examples, under an anchor of its own (\`#tt001\`), and what becomes of each check of the field. */
export function rulesPage(all: readonly CodeDescription[], checks: readonly CoveredCheck[]): string {
  const words = explainWords.vi
  const groups = byGroup(all)
  const contents = groups.map(([group, codes]) => `- [${words.groups[group]}](#${group}): ${codes.length} mã`)
  const sections = groups.map(([group, codes]) =>
    [
      `<a id="${group}"></a>\n\n## ${words.groups[group]}`,
      groupTable(codes, 'vi', link).trimEnd(),
      ...codes.map((about) => `### ${about.code}\n\n${explanationMarkdown(about, 'vi')}`),
    ].join('\n\n'),
  )
  return `${[
    intro,
    [...contents, '- [Đối chiếu với các phép kiểm tra thường gặp](#doi-chieu)'].join('\n'),
    ...sections,
    checksSection(checks),
  ].join('\n\n')}\n`
}

function checksSection(checks: readonly CoveredCheck[]): string {
  const made = checks.filter(({ codes }) => codes.length > 0).length
  const rows = checks.map(({ number, check, codes, why }) => {
    const answer = codes.length > 0 ? codes.map(link).join(', ') : why === undefined ? 'chưa có' : reasons[why]
    return `| ${number} | ${escapeText(check)} | ${answer} |`
  })
  return [
    '<a id="doi-chieu"></a>\n\n## Đối chiếu với các phép kiểm tra thường gặp',
    `Những điều mà người soát và các công cụ kiểm tra văn bản hành chính thường xét, và mã nào xét điều đó ở đây (${made}/${checks.length}), hoặc vì sao không xét.`,
    ['| Số | Điều được xét | Mã, hoặc vì sao không |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n')
}

function link(code: string): string {
  return `[${code}](#${code.toLowerCase()})`
}
