/** Turns a call away without answering it: the caller hears that the line is busy, and nobody is billed. */
export const busyTwiml = '<?xml version="1.0" encoding="UTF-8"?><Response><Reject reason="busy"/></Response>'
