/** Minutes after midnight in words: "5:30 pm", "noon", "midnight". */
export function timeOfDay(minutes: number): string {
  const ofDay = minutes % 1440
  if (ofDay === 0) return 'midnight'
  if (ofDay === 720) return 'noon'
  return clockFace(ofDay * 60, false)
}

/** Seconds after midnight as a clock shows them: "5:30 pm" or "5:30:09 pm". */
export function clockFace(secondOfDay: number, withSeconds: boolean): string {
  const hour = Math.floor(secondOfDay / 3600)
  const minute = Math.floor((secondOfDay % 3600) / 60)
  const face = `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')}`
  const seconds = withSeconds ? `:${String(secondOfDay % 60).padStart(2, '0')}` : ''
  return `${face}${seconds} ${hour < 12 ? 'am' : 'pm'}`
}
