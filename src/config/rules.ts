import type {Rule} from './rule.ts'
import {agentWithoutModel} from './rules/agent-without-model.ts'
import {alertToNobody} from './rules/alert-to-nobody.ts'
import {callsUnalerted} from './rules/calls-unalerted.ts'
import {chatWithoutAddress} from './rules/chat-without-address.ts'
import {deadHours} from './rules/dead-hours.ts'
import {duplicateKey} from './rules/duplicate-key.ts'
import {duplicateNumber} from './rules/duplicate-number.ts'
import {emailWithoutServer} from './rules/email-without-server.ts'
import {emergenciesByTextOnly} from './rules/emergencies-by-text-only.ts'
import {emergenciesUnalerted} from './rules/emergencies-unalerted.ts'
import {greetingWithoutName} from './rules/greeting-without-name.ts'
import {impossibleDate} from './rules/impossible-date.ts'
import {invertedHours} from './rules/inverted-hours.ts'
import {invertedSwap} from './rules/inverted-swap.ts'
import {languageKeyWithoutLanguage} from './rules/language-key-without-language.ts'
import {modelInTheClear} from './rules/model-in-the-clear.ts'
import {noAiDisclosure} from './rules/no-ai-disclosure.ts'
import {noEmailAddress} from './rules/no-email-address.ts'
import {noNet} from './rules/no-net.ts'
import {noPushAddress} from './rules/no-push-address.ts'
import {nobodyOnCall} from './rules/nobody-on-call.ts'
import {numberOrSearch} from './rules/number-or-search.ts'
import {numberWithoutSource} from './rules/number-without-source.ts'
import {overlappingHours} from './rules/overlapping-hours.ts'
import {phoneNumber} from './rules/phone-number.ts'
import {pushWithoutService} from './rules/push-without-service.ts'
import {quietHoursHoldEmergencies} from './rules/quiet-hours-hold-emergencies.ts'
import {recordingWithoutDisclosure} from './rules/recording-without-disclosure.ts'
import {ringFirstWithoutCrew} from './rules/ring-first-without-crew.ts'
import {ringLoop} from './rules/ring-loop.ts'
import {ringPastVoicemail} from './rules/ring-past-voicemail.ts'
import {secretInFile} from './rules/secret-in-file.ts'
import {simultaneousVoicemail} from './rules/simultaneous-voicemail.ts'
import {skippedHours} from './rules/skipped-hours.ts'
import {sourceWithTwoNumbers} from './rules/source-with-two-numbers.ts'
import {textToLandline} from './rules/text-to-landline.ts'
import {textWithoutNumber} from './rules/text-without-number.ts'
import {timeZone} from './rules/time-zone.ts'
import {unknownCrew} from './rules/unknown-crew.ts'
import {unknownSource} from './rules/unknown-source.ts'
import {unknownTrade} from './rules/unknown-trade.ts'
import {unreachableCondition} from './rules/unreachable-condition.ts'
import {unreachableDate} from './rules/unreachable-date.ts'
import {webhookWithoutAddress} from './rules/webhook-without-address.ts'

/** Every rule, in the order the documentation tells them. */
export const rules: readonly Rule[] = [
  unknownCrew,
  unknownTrade,
  unknownSource,
  duplicateKey,
  duplicateNumber,
  numberOrSearch,
  numberWithoutSource,
  sourceWithTwoNumbers,
  phoneNumber,
  timeZone,
  invertedHours,
  overlappingHours,
  impossibleDate,
  skippedHours,
  unreachableDate,
  ringFirstWithoutCrew,
  ringLoop,
  ringPastVoicemail,
  simultaneousVoicemail,
  noNet,
  deadHours,
  unreachableCondition,
  greetingWithoutName,
  noAiDisclosure,
  recordingWithoutDisclosure,
  agentWithoutModel,
  languageKeyWithoutLanguage,
  modelInTheClear,
  emergenciesUnalerted,
  callsUnalerted,
  emergenciesByTextOnly,
  alertToNobody,
  textWithoutNumber,
  textToLandline,
  emailWithoutServer,
  noEmailAddress,
  webhookWithoutAddress,
  pushWithoutService,
  chatWithoutAddress,
  noPushAddress,
  nobodyOnCall,
  invertedSwap,
  quietHoursHoldEmergencies,
  secretInFile,
]
