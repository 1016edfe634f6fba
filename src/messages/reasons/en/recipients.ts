import type { RecipientsArgs } from '../../../catalogue/recipients.ts'
import type { ReasonsOf } from '../reasons.ts'

export const recipients: ReasonsOf<RecipientsArgs> = {
  TT005: {
    title: 'A plan with an addressee line',
    reason:
      '“Kính gửi” belongs to letters and to submissions and reports to a superior; a plan has a type name and goes out by its list of recipients.',
  },
  TT110: {
    title: 'A body with a task is not a recipient',
    reason:
      'Recipients are first of all those who carry the plan out. A lead or a supporter who does not get it has nothing to act on.',
    advice: 'Add the body to noi_nhan.gui, or a group that holds it (các sở, ban, ngành …).',
  },
  TT111: {
    title: 'No VT in the archive line',
    reason: 'The last line has “Lưu:”, then “VT”, then the unit that drafted: the records office keeps the original.',
  },
  TT112: {
    title: 'VT is not first in the archive line',
    reason: 'After “Lưu:” comes “VT”, a comma, then the unit that drafted and the number of copies kept.',
  },
  TT113: {
    title: 'A Party document kept at VT',
    reason: 'The guides of the Central Office write “Lưu Văn phòng Trung ương Đảng”; “VT” is what the State writes.',
  },
  TT114: {
    title: 'The archive among the recipients',
    reason: 'The archive has a key of its own (luu): the form sets the word, the marks and the last line.',
  },
  TT115: {
    title: 'Several recipients on one line',
    reason: 'Each body, or each group of bodies, stands on a line of its own.',
  },
  TT116: {
    title: 'A purpose spelled two ways',
    reason: 'Within a document one purpose is best written one way: (b/c) or (để báo cáo).',
  },
  TT117: {
    title: 'A purpose without brackets',
    reason: 'The purpose stands in brackets after the recipient, so that it is not taken for part of the name.',
  },
  TT118: {
    title: '“Như trên” in a plan',
    reason:
      '“Như trên” points to “Kính gửi”, which only letters, submissions and reports to a superior have. A plan lists its recipients.',
  },
  TT119: {
    title: 'A recipient by an article that is not there',
    reason: '“Như Điều 2” is what decisions say. In a plan without that article nobody knows who is meant.',
  },
  TT120: {
    title: 'The words “Kính gửi” or “Nơi nhận” in the list',
    reason: 'A plan has only “Nơi nhận”, which the form sets, and the names.',
  },
  TT121: {
    title: 'A recipient twice',
    reason: 'Each recipient stands once; a repeated one makes the number of copies wrong.',
  },
  TT122: {
    title: 'The superior who gets reports is not a recipient',
    reason: 'Recipients include those who inspect, supervise and are reported to: who will get reports needs the plan too.',
  },
  TT123: {
    title: 'A recipient that no longer exists',
    reason:
      'Since 01/7/2025 there is no district level and there are 34 provinces; in 2026 some became cities. A document goes to a body that is at work.',
  },
  TT124: {
    title: 'A Party body that is no longer named',
    reason: 'Guide 05-HD/VPTW no longer has đảng đoàn, ban cán sự đảng and đảng ủy khối in its list of names.',
  },
  TT125: {
    title: "The youth union's recipients are out of order",
    reason: 'The youth union lists recipients from the higher to the lower level, and bodies before persons.',
  },
}
