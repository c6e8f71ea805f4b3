import type {Rule} from '../rule.ts'
import {alertSteps} from '../survey/alert-steps.ts'

export const chatWithoutAddress: Rule = {
  id: 'chat-without-address',
  severity: 'error',
  title: 'Alerts by chat, and no address',
  why: 'There is nowhere to post them.',
  bad: `alerts:
  send:
    - { for: [emergency, urgent, standard, low], by: [chat] }`,
  good: `alerts:
  chat: { url: "\${ONCREW_CHAT_URL}" }
  send:
    - { for: [emergency, urgent, standard, low], by: [chat] }`,
  *check(file) {
    if (file.alerts === undefined || file.alerts.chat !== undefined) return
    const chat = alertSteps(file)
      .flatMap(({by}) => by)
      .find(({item}) => item === 'chat')
    if (chat === undefined) return
    yield {
      restsOn: [['alerts', 'chat']],
      path: chat.path,
      message: 'alerts go by chat, but alerts has no "chat" section',
      fix: 'add "chat: { url: .. }" to alerts',
    }
  },
}
