/** What the Party's instruments say of abbreviations; the State's say nothing of those in the text. */
export const abbreviationClause = {
  dang_hd05: 'HD 05-HD/VPTW, Phần II, mục I, khoản 6.1.3',
  dang_hd36: 'HD 36-HD/VPTW, mục II, điểm 1.6.1',
} as const
