const samplesPerSecond = 8000
const mostSeconds = 600

/** A WAV file of that many seconds with nothing on it: one channel, µ-law, 8 kHz, as a telephone records. */
export function silence(seconds: number): Uint8Array {
  const samples = Math.min(mostSeconds, seconds) * samplesPerSecond
  const file = Buffer.alloc(44 + samples, 0xff)
  file.write('RIFF', 0, 'latin1')
  file.writeUInt32LE(36 + samples, 4)
  file.write('WAVEfmt ', 8, 'latin1')
  file.writeUInt32LE(16, 16)
  // µ-law.
  file.writeUInt16LE(7, 20)
  file.writeUInt16LE(1, 22)
  file.writeUInt32LE(samplesPerSecond, 24)
  file.writeUInt32LE(samplesPerSecond, 28)
  file.writeUInt16LE(1, 32)
  file.writeUInt16LE(8, 34)
  file.write('data', 36, 'latin1')
  file.writeUInt32LE(samples, 40)
  return file
}
