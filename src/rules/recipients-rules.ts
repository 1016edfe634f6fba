import { addresseeAmongRecipients } from './recipients/addressee-among-recipients.ts'
import { addresseeInPlan } from './recipients/addressee-in-plan.ts'
import { archiveAmongRecipients } from './recipients/archive-among-recipients.ts'
import { archiveInParty } from './recipients/archive-in-party.ts'
import { archiveOrder } from './recipients/archive-order.ts'
import { archiveWithoutVt } from './recipients/archive-without-vt.ts'
import { asAbove } from './recipients/as-above.ts'
import { asArticle } from './recipients/as-article.ts'
import { dissolvedPartyRecipient } from './recipients/dissolved-party-recipient.ts'
import { purposeWithoutBrackets } from './recipients/purpose-without-brackets.ts'
import { purposesSpelledTwoWays } from './recipients/purposes-spelled-two-ways.ts'
import { recipientOfThePast } from './recipients/recipient-of-the-past.ts'
import { recipientTwice } from './recipients/recipient-twice.ts'
import { recipientsOnOneLine } from './recipients/recipients-on-one-line.ts'
import { reportNotSent } from './recipients/report-not-sent.ts'
import { unitNotRecipient } from './recipients/unit-not-recipient.ts'
import { youthOrder } from './recipients/youth-order.ts'
import type { NamedRule } from './rule.ts'

export const recipientsRules = [
  addresseeInPlan,
  unitNotRecipient,
  archiveWithoutVt,
  archiveOrder,
  archiveInParty,
  archiveAmongRecipients,
  recipientsOnOneLine,
  purposesSpelledTwoWays,
  purposeWithoutBrackets,
  asAbove,
  asArticle,
  addresseeAmongRecipients,
  recipientTwice,
  reportNotSent,
  recipientOfThePast,
  dissolvedPartyRecipient,
  youthOrder,
] as readonly NamedRule[]
