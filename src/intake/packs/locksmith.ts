import type {Pack} from './pack.ts'

export const locksmith: Pack = {
  trade: 'locksmith',
  jobs: [
    {
      id: 'lockout-risk',
      label: 'locked out, at risk',
      urgency: 'emergency',
      says: [
        '(locked out|lock~ (me|us|myself|ourselves) out|keys .. (in|inside)|stranded) & (side of the road|roadside|highway|freeway|interstate|dark|alone|by myself|freezing|snow~|scared|unsafe|stove|oven|candle|cooking|no coat|no shoes|barefoot|middle of|bad neighborhood|sketchy|midnight|storm~|raining|shoulder of|two am|three am|in the morning|late)',
        '(stranded|stuck) .. (road|roadside|highway|freeway|interstate|alone|dark|middle of)',
      ],
      unless: ['(early|tomorrow|this) .. morning', '(kids|kid|my) home alone later'],
    },
    {
      id: 'lockout',
      label: 'locked out',
      urgency: 'urgent',
      tags: ['lockout'],
      says: [
        '(locked|lock|lockd) (me|us|myself|ourselves|my self|him|her|them|himself|herself)? (out|outside)',
        '(locked|left|forgot|shut|lost|keys are|keys is|key is|have|my) .. (key|keys|fob) .. (in|inside|in the) (the|my|of|a|our)? (car|truck|house|apartment|home|trunk|van|ignition|office|it|suv|vehicle|room|ignition)',
        '(keys|key|fob) .. (in|inside|locked) .. (car|truck|house|apartment|home|trunk|van|office|suv|vehicle|room)',
        '(cant|cannot|unable to|couldnt) (get|go|getting) (back)? (in|into|inside) (my|the|our)? (house|home|apartment|car|truck|office|place|room|building|store|van)?',
        '(lost|dont have|stolen|misplaced) (my|the|our) (key|keys|only key|house key|house keys|car key|car keys) .. (cant get|outside|out here|in|stuck)?',
        '(lockout|lock out|locked out)',
        '(left|forgot|shut|closed) .. (key|keys|door) .. (inside|behind me)',
        '(encerrado|me quede afuera|afuera de mi (casa|carro))',
      ],
      unless: [
        '(locked out) .. (got|get|was let) (back)? in',
        '(got|get) (back)? in (now|with|through|already)',
        '(got|was let) back in',
        '(rekey|re key|change .. locks)',
        'locked out .. but (i)? got in',
        '(spare|extra) (key|fob)',
        'out of (my|the|a|our) (safe|phone|account|mailbox|shed|filing cabinet)',
      ],
    },
    {
      id: 'security-breach',
      label: 'property cannot be secured',
      urgency: 'urgent',
      tags: ['security'],
      says: [
        '(jimmied|pried|forced|kicked|busted|tampered with|drilled) .. (door|lock|window)',
        '(door|lock) .. (jimmied|pried|forced|busted|tampered)',
        '(break in|broke in|broken into|breakin|broke into|burglar~|robbed|burgled|kicked in|forced entry|pried|home invasion|broken in)',
        '(cant|wont|doesnt|not|cannot|isnt|unable to) .. (lock|latch|secure|close) .. (door|house|shop|store|business|properly|anymore|gate|it|front|back)?',
        '(door|lock|deadbolt) .. (wont|doesnt|not|cant|isnt) (lock|locking|latch|close|secure|turn|latching|closing)',
        '(stole|stolen|took|lost) .. (my|the|our)? (purse|keys|wallet|bag|key|house key)',
        '(ex|boyfriend|girlfriend|husband|wife|roommate|tenant|employee|someone) .. (has|have|had|still has|kept|took) .. (key|keys|copy)',
        '(smashed|shattered|broken|busted) .. (window|door|lock|glass)',
      ],
      unless: [
        '(mailbox|locker|desk|shed|cabinet|padlock|diary|bike) (key|keys|lock)',
        '(lost|losing) my (mailbox|locker|desk|shed)',
        'window install',
      ],
    },
    {
      id: 'key-extraction-stranded',
      label: 'key trouble, stranded',
      urgency: 'urgent',
      says: [
        '(key|fob|ignition|immobilizer) & (stranded|stuck here|cant start|wont start|cant drive|wont turn|cant leave|lost my only|only key|no spare)',
        'lost (my|the|our) (car key|car keys|only key|fob|key fob|keys to my (car|truck))',
      ],
    },
    {
      id: 'key-replacement',
      label: 'key or lock repair',
      urgency: 'standard',
      says: [
        '(mailbox|locker|desk|shed|filing cabinet|padlock) (key|keys|lock)',
        '(key|keys|fob|fobs|transponder|ignition|lock|locks|deadbolt|doorknob|door knob|handle|cylinder|padlock|mailbox|safe|keypad|latch) .. (stuck|hard|jam~|sticky|loose|broken|broke~|wont|replace~|copy|copies|duplicat~|made|cut|program~|battery|lost|repair~|fix~|turn|wobbl~|fell|combination|open)',
        '(copy|duplicate|spare|extra|make|cut|program) .. (key|keys|fob)',
        '(open|drill|crack) .. safe',
        '(stuck|sticky|jammed|broken|stiff) (lock|key|deadbolt|door|latch|handle)',
      ],
    },
    {
      id: 'rekey-install',
      label: 'rekey or install locks',
      urgency: 'standard',
      says: [
        '(rekey~|re key~|rekey)',
        '(change|changed|changing|swap|replace|replacing|redo) .. (lock|locks|deadbolt|deadbolts|cylinder)',
        '(@install) .. (lock|locks|deadbolt|smart lock|keypad|door|safe|lockbox|panic bar|access control|hardware)',
        '(smart lock|master key|moved in|bought a house|new house|tenant moved out|moved out|closing on|access control|panic bar)',
      ],
    },
    {
      id: 'quote',
      label: 'quote',
      urgency: 'low',
      says: [
        '(key|lock) & (whats it cost|what it costs|match|how much|price)',
        '(@want) .. (rekey~|lock|locks|key|keys|fob|safe|deadbolt~)',
        '(rekey~|locks|lock|smart lock) .. (@want)',
      ],
    },
  ],
}
