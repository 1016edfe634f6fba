export interface AgencyTail {
  /** The key without its place: `ủy ban nhân dân`. */
  readonly core: string
  /** `tỉnh`, `thành phố`, `xã` …; `các xã` counts as `xã`. */
  readonly level?: string
  /** `sơn hà` */
  readonly place?: string
}

const levels = /(?<=\p{L} )(?:các )?(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?= |$)(?! (?:hội|ủy))/gu
const inName = / (?:hợp tác|thông tấn|quản lý|về|liên|đa khoa khu vực) $/u
/** `xã Hòa Phú tỉnh Sơn Hà`: the lower place is the agency's. */
const higher = / (?:huyện|quận|thị xã|tỉnh|thành phố)(?= |$)/u
const committee = /^(.{0,80}?(?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy))(?: (.+))?$/u

/** Parts a key (see `agencyKey`) from its place: `sở nội vụ tỉnh sơn hà` → core, level, place. */
export function agencyTail(key: string): AgencyTail {
  const party = committee.exec(key)
  if (party !== null) return { core: party[1] ?? key, ...(party[2] === undefined ? {} : { place: party[2] }) }
  for (const match of key.matchAll(levels)) {
    if (inName.test(key.slice(0, match.index))) continue
    const place =
      key
        .slice(match.index + match[0].length)
        .split(higher, 1)[0]
        ?.trim() ?? ''
    const core = key.slice(0, match.index).trim()
    return { core, level: match[1] as string, ...(place === '' ? {} : { place }) }
  }
  return { core: key }
}

/** The key without the place's own name: `sở nội vụ tỉnh sơn hà` → `sở nội vụ tỉnh`. */
export function withoutPlace(key: string): string {
  const { core, level } = agencyTail(key)
  return level === undefined ? core : `${core} ${level}`
}
