/** Settings, suppressions and the baseline (CH001–CH049: cấu hình; BQ001–BQ019: bỏ qua). */
export type SettingsArgs = {}

export const settingsNames = {} as const
