/** Where a document lives that the carrier keeps itself (a TwiML bin). */
export const hostedUrl = 'https://handler.twilio.com/twiml/EH00000000000000000000000000000000'
