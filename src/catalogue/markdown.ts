/** What the reader of prose finds (MD). */
export interface MarkdownArgs {
  MD001: {
    readonly what: 'heading' | 'quote' | 'code' | 'link' | 'image' | 'html' | 'underscore' | 'rule'
    readonly text: string
  }
  MD002: { readonly label: string }
  MD003: { readonly label: string }
  MD004: { readonly expected: number; readonly actual: number }
  MD005: { readonly label: string }
  MD006: { readonly text: string }
}

export const markdownNames = {
  MD001: 'markdown-khong-ho-tro',
  MD002: 'chu-thich-khong-co-noi-dung',
  MD003: 'chu-thich-khong-duoc-dan',
  MD004: 'bang-lech-so-o',
  MD005: 'chu-thich-trung-nhan',
  MD006: 'markdown-ngoai-loi-van',
} as const
