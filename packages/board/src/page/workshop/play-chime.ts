/** Two soft notes, a third apart, in Hertz. */
const NOTES = [659.25, 523.25]
const NOTE_SECONDS = 0.5
const LOUDNESS = 0.12

/** Once and quietly. A browser in which nobody has done anything yet stays silent. */
export function playChime(): void {
  const audio = new AudioContext()
  NOTES.forEach((frequency, nth) => {
    const begin = audio.currentTime + nth * NOTE_SECONDS * 0.6
    const tone = new OscillatorNode(audio, { type: 'sine', frequency })
    const volume = new GainNode(audio, { gain: 0 })
    volume.gain.setValueAtTime(0, begin)
    volume.gain.linearRampToValueAtTime(LOUDNESS, begin + 0.03)
    volume.gain.exponentialRampToValueAtTime(0.0001, begin + NOTE_SECONDS)
    tone.connect(volume).connect(audio.destination)
    tone.start(begin)
    tone.stop(begin + NOTE_SECONDS)
    if (nth === NOTES.length - 1) tone.onended = () => void audio.close()
  })
}
