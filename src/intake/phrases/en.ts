import {detailById} from '../details/next-detail.ts'
import type {Want} from '../understanding/want.ts'
import type {Asking, Line, Phrasebook} from './phrasebook.ts'

const danger = 'If anyone is in danger, please hang up, get to safety and call 911.'
const gas = 'If anyone is in danger, please hang up, get to safety and call 911 or your gas utility.'
const power = 'If anyone is in danger, please hang up, get to safety and call 911 or your electric utility.'

/** The first time, and how it is varied when the caller presses on. */
const answers: Readonly<Record<Want, readonly [string, ...string[]]>> = {
  price: [
    "I can't give prices; the owner will go over that when they call back.",
    'Pricing is for the owner to go over with you. I have noted that you asked.',
    'I do not have any prices to give, I am sorry. It is in my notes for the owner.',
    "I understand you want a figure. I don't have one; the owner does the pricing.",
    'That one stays with the owner, and it is marked in my notes.',
  ],
  'arrival-time': [
    "I can't say when; the team decides that when they call you back.",
    'Times are for the team to settle with you. I have noted that you asked.',
    'I am not able to give a time. It is in my notes for the team.',
    "I understand you want to plan. I don't know the schedule; the team does.",
    'That stays with the team, and it is marked in my notes.',
  ],
  booking: [
    "I can't set up visits myself; I'll pass on that you would like one.",
    'The team keeps the schedule. I have noted what you asked for.',
    'I understand you want it settled. The schedule is not mine to fill; it is in my notes.',
    "I don't have the schedule here. What you asked for is marked in my notes.",
  ],
  dispatch: [
    "I can't send anyone myself; I'll pass this on and the team will decide on next steps.",
    'That is for the team to decide. I have noted that you asked.',
    'I understand you want help there. Who goes where is up to the team; it is in my notes.',
    "I don't direct the crew. What you asked for is marked in my notes.",
  ],
  advice: [
    "I can't advise on that; I'll note your question for the team.",
    'I am not able to give advice, I am sorry. Your question is in my notes.',
    "I understand you want to know. I don't know the work; the team does, and has your question.",
    'That stays with the team, and your question is marked.',
  ],
  person: [
    "I'm the automated assistant; I'll pass on that you asked for a person.",
    'I have noted that you would like to talk with a person.',
    'I understand. A person from the team will see my notes, and that you asked to talk.',
    'There is only me on this line, I am sorry. It is marked that you want to talk with a person.',
  ],
  robot: [
    "Yes, I'm an automated assistant. I take down the details for the team.",
    'I am an automated assistant, yes.',
    'Yes, you are talking with an automated assistant.',
  ],
  reschedule: [
    "I'll pass that on; nothing is changed yet.",
    'I have noted it; nothing is changed until the team calls you back.',
    'It is in my notes. The team keeps the schedule; nothing is changed by this call.',
  ],
  cancel: [
    "I'll pass that on; nothing is changed yet.",
    'I have noted it; nothing is changed until the team calls you back.',
    'It is in my notes. The team keeps the schedule; nothing is changed by this call.',
  ],
  complaint: [
    "I'm sorry to hear that. I'll pass it on to the owner.",
    'I have noted that for the owner.',
    'I understand. The owner will have all of it, in your words.',
    'I am sorry about that. It is in my notes for the owner.',
  ],
  billing: ["I'll pass your billing question on to the office.", 'I have noted your billing question.'],
  'follow-up': [
    "I'll pass on that you asked how it stands; the team will go over it when they call back.",
    'I have noted that you are waiting to hear.',
    'I do not have that to tell you, I am sorry. It is in my notes for the team.',
  ],
  'job-application': ["I'll let the owner know you asked about work.", 'I have noted that for the owner.'],
  supplier: ["Thank you. I'll pass that on to the office.", 'I have noted that for the office.'],
  sales: ["I'll note that for the owner.", 'I have noted that.'],
  'wrong-number': ['It sounds like you may have the wrong number.', 'You may have the wrong number.'],
}

const thanks = ['Okay.', 'Thank you.', 'Got it.', 'All right.'] as const

function say(line: Line): string {
  switch (line.line) {
    case 'hazard':
      if (line.hazard === 'gas_smell') return gas
      return line.hazard === 'power_line_down' ? power : danger
    case 'emergency':
      return 'I am alerting the on-call person now.'
    case 'urgent':
      return 'I will pass this on as urgent.'
    case 'acknowledge':
      return thanks[line.turn % thanks.length] ?? thanks[0]
    case 'want': {
      const variants = answers[line.want]
      return variants[(line.times - 1) % variants.length] ?? variants[0]
    }
    case 'only-language':
      return "I'm sorry, I only speak English. I'll pass on to the team what you tell me."
    case 'take-your-time':
      return 'Take your time.'
    case 'trying-person':
      return 'Let me see if I can reach a person for you.'
    case 'nobody-free':
      return 'I could not reach anyone; I have noted that you would like to talk with a person.'
    case 'can-hear':
      return 'Yes, I can hear you.'
    case 'go-on':
      return 'Go on.'
    case 'area-code':
      return 'And the area code?'
    case 'no-caller-id':
      return 'I cannot see the number you are calling from.'
    case 'number-refused':
      return line.known ? 'That is fine.' : 'I understand. Without a number the team cannot call you back.'
    case 'question-noted':
      return "I don't have that here; I'll note your question for the team."
    case 'missed':
      return "Sorry, I didn't get that."
    case 'why':
      return 'It is so that the team has what it needs to call you back.'
    case 'number-corrected':
      return 'Thank you for correcting that.'
    case 'number-kept':
      return "I'll note the number as I have it."
    case 'closing':
      return closing(line)
  }
}

function closing({because, number}: Extract<Line, {line: 'closing'}>): string {
  const back = number === undefined ? 'call you back' : `call you back at ${number}`
  switch (because) {
    case 'complete':
    case 'turn-limit':
    case 'caller-done':
      return `I've passed this to the team; they will decide on next steps and ${back}. Thank you for calling.`
    case 'hazard':
      return "I've passed this to the team. Goodbye."
    case 'silence':
      return "I can't hear you, so I'll pass on what I have to the team. Thank you for calling."
    case 'not-a-job':
      return 'Thank you for calling. Goodbye.'
    case 'other-language':
      return "I'm sorry, I don't speak your language. Please leave a message after the tone, and I'll pass it on to the team."
  }
}

function ask({question, attempt, number, brief, detail}: Asking): string {
  const again = attempt > 1
  switch (question) {
    case 'reason':
      if (brief) return 'How can I help?'
      return again ? 'Could you tell me in a few words what you are calling about?' : 'What is going on?'
    case 'name':
      if (brief) return 'What is your name?'
      return again ? 'Could you tell me your first and last name?' : 'And your name, please?'
    case 'callback_number':
      if (number !== undefined)
        return brief || again
          ? `Is ${number} the best number to call back?`
          : `Is the number you are calling from, ${number}, the best one to call back?`
      if (brief) return 'What number should we call back?'
      if (attempt > 2) return 'Please say the number one digit at a time, starting with the area code, or key it in.'
      return again
        ? 'What is the right number, starting with the area code?'
        : 'What is the best number to call back, starting with the area code?'
    case 'read-back':
      return again || brief ? `I have ${number ?? ''}. Yes or no?` : `I have ${number ?? ''}. Is that right?`
    case 'address':
      if (brief) return 'What is the address?'
      return again ? 'What street address or town is it in?' : 'What is the address where the work is needed?'
    case 'new_or_returning':
      return brief ? 'Have we been out to you before, yes or no?' : 'Have we been out to you before?'
    case 'heard_from':
      return 'How did you hear about us?'
    case 'safe':
      return 'Are you somewhere safe right now?'
    case 'detail':
      return detailById(detail)?.asks.en ?? 'Is there anything else about it that the team should know?'
    case 'still-there':
      return 'Are you still there?'
    case 'anything-else':
      return 'Is there anything else?'
  }
}

export const english: Phrasebook = {say, ask, approved: [gas, power, danger]}
