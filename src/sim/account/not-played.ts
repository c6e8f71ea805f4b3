/** Operations of Twilio's that the box does not play, by Twilio's own names of them. They are answered with 501. */
export const notPlayed: readonly (readonly [id: string, at: string])[] = [
  ['ListApplication', 'GET /2010-04-01/Accounts/{AccountSid}/Applications.json'],
  ['CreateApplication', 'POST /2010-04-01/Accounts/{AccountSid}/Applications.json'],
  ['FetchApplication', 'GET /2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json'],
  ['UpdateApplication', 'POST /2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json'],
  ['DeleteApplication', 'DELETE /2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json'],
  [
    'ListAvailablePhoneNumberMachineToMachine',
    'GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/MachineToMachine.json',
  ],
  [
    'ListAvailablePhoneNumberNational',
    'GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/National.json',
  ],
  [
    'ListAvailablePhoneNumberSharedCost',
    'GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/SharedCost.json',
  ],
  [
    'ListAvailablePhoneNumberVoip',
    'GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Voip.json',
  ],
  ['ListCallEvent', 'GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Events.json'],
  ['FetchCallNotification', 'GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications/{Sid}.json'],
  ['ListCallNotification', 'GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Notifications.json'],
  ['CreateCallRecording', 'POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json'],
  ['UpdateCallRecording', 'POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json'],
  ['CreateIncomingPhoneNumberMobile', 'POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json'],
  ['FetchMedia', 'GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json'],
  ['DeleteMedia', 'DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json'],
  ['ListMedia', 'GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json'],
  [
    'FetchRecordingTranscription',
    'GET /2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions/{Sid}.json',
  ],
  [
    'DeleteRecordingTranscription',
    'DELETE /2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions/{Sid}.json',
  ],
  ['ListRecordingTranscription', 'GET /2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions.json'],
  ['FetchTestUser', 'GET /v2/Flows/{Sid}/TestUsers'],
  ['UpdateTestUser', 'POST /v2/Flows/{Sid}/TestUsers'],
]
