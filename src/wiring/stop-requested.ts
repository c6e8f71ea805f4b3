/** Resolves at the first Ctrl-C, or when the system asks the process to end. */
export function stopRequested(): Promise<void> {
  return new Promise(resolve => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
