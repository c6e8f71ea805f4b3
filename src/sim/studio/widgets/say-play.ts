import type {Entered, Widget} from '../widget.ts'
import {element, escaped, response} from '../xml.ts'

export const sayPlay: Widget = {
  type: 'say-play',
  handled: 'as Twilio',
  enter: entered => ({
    twiml: response(spoken(entered) + element('Redirect', {}, escaped(entered.back('audioComplete')))),
  }),
  resume: gives => ({event: 'audioComplete', gives}),
}

/** Say or Play, by which of the two properties is set; tones when it is digits. */
export function spoken({text}: Entered): string {
  const loop = text('loop')
  const [say, play, digits] = [text('say'), text('play'), text('digits')]
  if (say !== '') return element('Say', {loop, voice: text('voice'), language: text('language')}, escaped(say))
  if (play !== '') return element('Play', {loop}, escaped(play))
  return digits === '' ? '' : element('Play', {digits})
}
