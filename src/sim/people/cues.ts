/**
 * What a voice application may say to a caller, as patterns over its words. Scripts name them, so that a
 * caller answers the question and not one wording of it: the same script serves any application.
 * English. Matched without regard to case.
 */
export const cues = {
  greeting: /\b(thanks|thank you) for calling\b|\byou('ve| have) reached\b|^(hi|hello)\b.*\bthis is\b/i,
  'asks-reason':
    /\bhow (can|may|could) (i|we) help\b|\bwhat can (i|we) (do|help)\b|\bwhat('s| is) (going on|happening|wrong|the (problem|issue|trouble|matter|reason))\b|\breason for (your|the) call\b|\bwhat (are|were) you calling about\b|\bwhat do you need\b|\btell me (about|what|a (bit|little))\b|\bwhat (is it|it is) about\b|\bbriefly (describe|tell)\b|\bin a few words\b/i,
  'asks-name':
    /\b(what('s| is)|may i|can i|could (i|you)|who('s| is)|and|get|have|tell|give|with|need|spell) .{0,12}\b(your|the) (first and last |first |last |full )?name\b|\bwho am i (speaking|talking) (with|to)\b|\bwho('s| is) (calling|this|speaking)\b|\byour (first and last |first |full )?name,? please\b/i,
  'asks-callback-number':
    /\b(what('s| is)|can i (have|get)|could i (have|get)|may i (have|get)|may i ask) (the |your |a )?(best |good |right )?(callback |phone |call back |call-back )?number\b|\b(best|good|right|callback|call back|call-back) (phone |callback )?number\b.*\b(reach|call|to)\b|\bnumber (can|should|could|do) (we|they|he|she|someone|somebody|the \w+) (call|reach|use)\b|\bbest (one|number) to (call|reach)\b|\bwhich number\b|\bwhat number\b|\bnumber (again|once more|one more time)\b|\b(say|give|tell|enter|type|key in)\b.{0,30}\b(phone |callback )?number\b/i,
  'reads-number-back':
    /(\d[\s,.-]*){7,}[\s\S]*\b(right|correct|yes|confirm|best (one|number))\b|\b((zero|oh|one|two|three|four|five|six|seven|eight|nine)[\s,.-]+){6,}[\s\S]*\b(right|correct|yes|confirm|best (one|number))\b/i,
  'asks-address':
    /\b(what('s| is)|may i (have|get)|can i (have|get)|could i (have|get)|where('s| is)) (the |your )?(service |street |full |job )?address\b|\bwhat address\b|\bwhere (are you|is (this|it|that|the (job|work|house|property|problem|leak)))\b|\baddress\b[^.?!]*\?|\bwhich (town|city|area|neighbo?rhood|zip)\b|\bzip code\b[^.?!]*\?/i,
  'asks-new-or-returning':
    /\b(used|called|worked with|hired) (us|\w+ \w+) before\b|\bnew (or|customer|caller)\b[^.?!]*\?|\b(returning|existing|first[- ]time) (customer|caller)\b|\bfirst time\b|\bbeen (a customer|out to you)\b|\bhave (we|they) (been|worked|done)\b/i,
  'asks-heard-from': /\bhow did you (hear|find)\b|\bwhere did you (hear|find|get our)\b/i,
  'asks-if-pressing': /\bdanger\b[^.?!]*\b(damaged|damage)\b[^.?!]*\?/i,
  'asks-if-safe':
    /\b(is|are) (anyone|anybody|everyone|everybody|you)\b((?!\bdamaged?\b)[^.?!])*\b(safe|danger|hurt|out)\b((?!\bdamaged?\b)[^.?!])*\?/i,
  'asks-detail':
    /\b(still (running|leaking|flowing|going|coming)|shut (it |the water )?off|how (bad|much|long))\b[^.?!]*\?/i,
  'asks-still-there':
    /\bare you (still )?there\b|\bstill (there|with me|on the line)\b|\bdidn('|’)?t (hear|catch|get)\b/i,
  'asks-anything-else': /\banything else\b|\bsomething else\b|\bwhat else\b/i,
  'asks-for-a-message':
    /\bleave (a|your|the)\b.{0,40}\b(message|name|number)\b|\bafter the (tone|beep)\b|\bat the (tone|beep)\b/i,
  'refuses-price':
    /\b(can('|’)?t|cannot|can not|not able to|unable to|don('|’)?t)\b[^.?!]*\b(prices?|pricing|quotes?|costs?|estimates?|ballparks?|rates?)\b|\b(price|pricing|prices|quote|cost|estimate)s?\b[^.?!]*\b(owner|team|office|up to|from)\b/i,
  'refuses-time':
    /\b(can('|’)?t|cannot|not able to|unable to|don('|’)?t)\b[^.?!]*\b(time|times|when|schedule|scheduling|book|appointment|appointments|arrival|promise)\b|\b(schedule|scheduling|appointment|appointments|times?)\b[^.?!]*\b(owner|team|office|up to)\b/i,
  'refuses-dispatch': /\b(can('|’)?t|cannot|not able to|unable to)\b[^.?!]*\b(send|dispatch)\b/i,
  'safety-advice': /\b911\b|\bnine one one\b/i,
  'asks-for-a-key': /\bpress (any key|1|one|star|pound)\b/i,
  closing:
    /\b(good ?bye|bye now|take care|have a (good|nice|great))\b|\b(someone|somebody|the (owner|team|office|crew)|we|they|he|she)('ll| will)( \w+){0,3} (call|calls|get back|be in touch|follow up|reach out)\b/i,
  /** Not heard but rung: how long the caller lets it ring. Only with hangs_up. */
  ringing: /(?!)/,
  /** Every prompt. */
  anything: /[\s\S]/,
} as const satisfies Readonly<Record<string, RegExp>>

export type CueName = keyof typeof cues

/** A cue's name, or a pattern between slashes. */
export function cuePattern(text: string): RegExp | undefined {
  const between = /^\/(.+)\/$/s.exec(text.trim())
  if (between === null) return isCueName(text) ? cues[text] : undefined
  try {
    return new RegExp(between[1] ?? '', 'i')
  } catch {
    return undefined
  }
}

function isCueName(text: string): text is CueName {
  return Object.hasOwn(cues, text)
}
