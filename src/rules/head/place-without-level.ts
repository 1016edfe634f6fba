import { foldName } from '../../language/agencies/fold-name.ts'
import { provinceStatus } from '../../language/places/province-status.ts'
import { readProvince } from '../../language/places/read-province.ts'
import type { Plan } from '../../plan/plan.ts'
import { defineRule } from '../rule.ts'
import { clausesOf, plainlyButYouth } from './form-sources.ts'
import { joinedName } from './issuer-lines.ts'

/** Persons and events after whom units are plainlyButYouth named; there are more, and of those nothing is said. */
const persons: ReadonlySet<string> = new Set(
  (
    'hồ chí minh|hai bà trưng|ngô quyền|lê chân|lê lợi|trần hưng đạo|nguyễn trãi|nguyễn du|quang trung|lý thường kiệt|lê hồng phong|nguyễn huệ|phan bội châu|' +
    'phan châu trinh|phan đình phùng|hoàng văn thụ|lê đại hành|đinh tiên hoàng|trần phú|nguyễn thị minh khai|võ thị sáu|điện biên phủ|cách mạng tháng tám'
  ).split('|'),
)

const events: ReadonlySet<string> = new Set(['điện biên phủ', 'cách mạng tháng tám'])

/** Units named after persons, events or by numbers bear their level (II.4.a); in the Party also names of one syllable and a commune's that is a province's (HD 05, 4.1.1.c). */
export const placeWithoutLevel = defineRule({
  code: 'TT032',
  group: 'dau-van-ban',
  severity: 'error',
  alsoAs: ['warning'],
  clause: clausesOf({ state: 'khoản 4 điểm a', hd05: 'khoản 4.1.1 điểm c', hd36: 'điểm 1.4.1', youth: 'mục III, khoản 4' }),
  sure: 'text',
  covers: ['U097'],
  bad: { base: 'dang', yaml: 'dia_danh: ⟦Huế⟧' },
  good: { base: 'dang', yaml: 'dia_danh: Thành phố Huế' },
  check({ plan, profile, reading }, report) {
    const text = plan.placeName
    if (text === undefined || text.value.includes(',')) return
    const name = foldName(text.value)
    const day = reading.dayOfJudgement()
    // HD 05 names persons, single syllables and a commune's name that is a province's; HD 36 numbers, too; events only the State's decree.
    const isSaid = (why: 'event' | 'number') => profile.family !== 'dang' || (why === 'number' && profile.id === 'dang_hd36')
    const severityOf = (why: 'event' | 'number') => (isSaid(why) ? plainlyButYouth(profile) : 'warning')
    if (persons.has(name))
      report(
        text.place,
        { name: text.value, why: 'person' },
        { severity: events.has(name) ? severityOf('event') : plainlyButYouth(profile) },
      )
    else if (/^\d{1,2}$/.test(name)) report(text.place, { name: text.value, why: 'number' }, { severity: severityOf('number') })
    else if (profile.family === 'dang' && isOneSyllable(text.value))
      report(text.place, { name: text.value, why: 'syllable' }, { severity: plainlyButYouth(profile) })
    else if (
      profile.id === 'dang_hd05' &&
      day !== undefined &&
      communeOf(plan) === name &&
      provinceStatus(text.value, day).status === 'valid'
    )
      report(text.place, { name: text.value, why: 'same' }, { severity: plainlyButYouth(profile) })
  },
})

/** The commune that the issuer names: `phú thọ` for Đảng ủy phường Phú Thọ. */
function communeOf({ issuer }: Plan): string | undefined {
  return /(?<!\p{L})(?:xã|phường|đặc khu) (.{2,40})$/u.exec(joinedName(issuer.issuing))?.[1]
}

/** Not “ĐắkLắk”, which only lost its blank. */
function isOneSyllable(name: string): boolean {
  return /^\p{Lu}\p{Ll}{0,6}$/u.test(name) && !(readProvince(name)?.name ?? '').includes(' ')
}
