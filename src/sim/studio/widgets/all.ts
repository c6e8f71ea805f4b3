import type {Widget} from '../widget.ts'
import {addTwimlRedirect} from './add-twiml-redirect.ts'
import {connectCallTo} from './connect-call-to.ts'
import {gatherInputOnCall} from './gather-input-on-call.ts'
import {makeHttpRequest} from './make-http-request.ts'
import {recordVoicemail} from './record-voicemail.ts'
import {sayPlay} from './say-play.ts'
import {sendMessage} from './send-message.ts'
import {setVariables} from './set-variables.ts'
import {splitBasedOn} from './split-based-on.ts'
import {trigger} from './trigger.ts'

/** Every widget that is run here. Any other is refused when a flow with it is saved. */
export const widgets: readonly Widget[] = [
  trigger,
  connectCallTo,
  recordVoicemail,
  sayPlay,
  gatherInputOnCall,
  splitBasedOn,
  makeHttpRequest,
  setVariables,
  sendMessage,
  addTwimlRedirect,
]
