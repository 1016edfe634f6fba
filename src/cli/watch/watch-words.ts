import type { Language } from '../../messages/messages.ts'

export interface WatchWords {
  readonly watching: (plans: number) => string
  readonly changed: (names: readonly string[], more: number) => string
}

const vi: WatchWords = {
  watching: (plans) => `Đang theo dõi ${plans} kế hoạch; bấm Ctrl-C để dừng.`,
  changed: (names, more) => `Có thay đổi: ${names.join(', ')}${more > 0 ? ` và ${more} tệp khác` : ''}.`,
}

const en: WatchWords = {
  watching: (plans) => `Watching ${plans} ${plans === 1 ? 'plan' : 'plans'}; press Ctrl-C to stop.`,
  changed: (names, more) => `Changed: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
}

export const watchWords: Readonly<Record<Language, WatchWords>> = { vi, en }
