import type { Language } from '../../messages/messages.ts'

/** What is said of a repository; `option` is the one that needs it. */
export interface GitWords {
  readonly noGit: (option: string) => string
  readonly noWorkTree: (option: string) => string
  readonly unsafe: (folder: string) => string
  readonly failed: (complaint: string) => string
  readonly unknownRef: (ref: string) => string
  readonly noCommit: (ref: string) => string
  readonly noMergeBase: (ref: string) => string
  /** Behind one of the two before, where the history was fetched in part. */
  readonly shallow: string
  readonly missingObject: (path: string) => string
  readonly unmerged: (path: string) => string
  readonly nothingStaged: string
  readonly nothingSince: (ref: string) => string
}

const vi: GitWords = {
  noGit: (option) => `Muốn dùng ${option} cần có chương trình git trên máy này.`,
  noWorkTree: (option) => `Thư mục hiện tại không nằm trong cây làm việc của kho Git nào nên không dùng được ${option}.`,
  unsafe: (folder) =>
    `Git không mở kho vì thư mục thuộc về người dùng khác; nếu tin kho này, hãy chạy: git config --global --add safe.directory ${folder}`,
  failed: (complaint) => `Git không làm được việc được giao: ${complaint}`,
  unknownRef: (ref) => `Kho Git không có «${ref}»; hãy xem lại tên nhánh, tên thẻ hoặc mã commit.`,
  noCommit: (ref) => `Kho Git chưa có commit nào nên không so với «${ref}» được.`,
  noMergeBase: (ref) => `Không tìm thấy commit chung của «${ref}» và bản đang làm nên không biết tệp nào đã đổi.`,
  shallow: ' Kho này chỉ mới tải một phần lịch sử; hãy tải thêm: git fetch --unshallow (trong GitHub Actions: fetch-depth: 0).',
  missingObject: (path) => `Kho Git không có sẵn nội dung của «${path}»; hãy tải về bằng git fetch.`,
  unmerged: (path) => `«${path}» còn xung đột chưa gộp xong nên chưa kiểm tra được bản sắp commit.`,
  nothingStaged: 'Không có kế hoạch nào thay đổi trong những tệp sắp commit (git add).',
  nothingSince: (ref) => `Không có kế hoạch nào thay đổi so với «${ref}».`,
}

const en: GitWords = {
  noGit: (option) => `${option} needs git on this machine.`,
  noWorkTree: (option) => `The working folder is in no git work tree, so ${option} cannot be used.`,
  unsafe: (folder) =>
    `Git does not open the repository because its folder belongs to another user; if you trust it, run: git config --global --add safe.directory ${folder}`,
  failed: (complaint) => `Git could not do what was asked: ${complaint}`,
  unknownRef: (ref) => `The repository has no “${ref}”; check the name of the branch or tag, or the commit.`,
  noCommit: (ref) => `The repository has no commit yet, so nothing can be compared with “${ref}”.`,
  noMergeBase: (ref) => `“${ref}” and the checked-out history have no commit in common, so nobody knows which files changed.`,
  shallow: ' Only a part of the history was fetched; fetch the rest: git fetch --unshallow (in GitHub Actions: fetch-depth: 0).',
  missingObject: (path) => `The repository lacks the content of “${path}”; fetch it with git fetch.`,
  unmerged: (path) => `“${path}” has unmerged changes, so what will be committed cannot be checked yet.`,
  nothingStaged: 'No plan changes in what is staged (git add).',
  nothingSince: (ref) => `No plan has changed since “${ref}”.`,
}

export const gitWords: Readonly<Record<Language, GitWords>> = { vi, en }
