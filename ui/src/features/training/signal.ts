let context: AudioContext | null = null;

/** Lets the browser make sounds later; it allows that only after a tap. */
export function allowSound(): void {
  if (typeof AudioContext === 'undefined') {
    return;
  }
  context ??= new AudioContext();
  void context.resume();
}

/** Two short notes, soft enough for a gym with headphones on. */
export function beep(): void {
  if (context?.state !== 'running') {
    return;
  }
  const start = context.currentTime;
  [660, 880].forEach((pitch, index) => note(context as AudioContext, pitch, start + index * 0.18));
}

function note(audio: AudioContext, pitch: number, at: number): void {
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = pitch;
  volume.gain.setValueAtTime(0.25, at);
  volume.gain.exponentialRampToValueAtTime(0.001, at + 0.16);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + 0.17);
}

/** A buzz in the pocket, where the device can. */
export function buzz(): void {
  if ('vibrate' in navigator) {
    navigator.vibrate([200, 100, 200]);
  }
}
