// The voice application of the usual tutorial: Express, body-parser, the twilio package, nothing stored.
import bodyParser from 'body-parser'
import express from 'express'
import twilio from 'twilio'

const app = express()
app.use(bodyParser.urlencoded({extended: false}))
app.post('/voice', (request, response) => {
  const url = `http://127.0.0.1:${process.env.PORT}${request.originalUrl}`
  if (!twilio.validateRequest(process.env.TWILIO_AUTH_TOKEN, request.get('X-Twilio-Signature'), url, request.body)) {
    response.status(403).send('Forbidden')
    return
  }
  const twiml = new twilio.twiml.VoiceResponse()
  const gather = twiml.gather({input: 'dtmf speech', action: '/turn', timeout: 6, speechTimeout: 'auto'})
  gather.say('Thanks for calling Northside Plumbing. This is the automated assistant. How can I help?')
  response.type('text/xml').send(twiml.toString())
})
app.listen(Number(process.env.PORT), '127.0.0.1', () => process.stderr.write('listening\n'))
