/** A sound and a notice of the system for what needs somebody now, if he wants them. */
const KEY = "care-sound";
const button = document.getElementById("console-sound");
let sound;

const on = () => localStorage.getItem(KEY) === "on";

const show = () => {
  button?.setAttribute("aria-pressed", String(on()));
};

button?.addEventListener("click", async () => {
  localStorage.setItem(KEY, on() ? "off" : "on");
  show();
  if (!on()) return;
  beep(660);
  if ("Notification" in window && Notification.permission === "default") await Notification.requestPermission();
});
show();

const beep = (pitch) => {
  try {
    sound ??= new AudioContext();
    const [tone, volume] = [sound.createOscillator(), sound.createGain()];
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0.08, sound.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.0001, sound.currentTime + 0.35);
    tone.connect(volume).connect(sound.destination);
    tone.start();
    tone.stop(sound.currentTime + 0.35);
  } catch {
    // A browser without sound stays quiet.
  }
};

/** `urgent` for an offer; a message is told only where nobody looks. */
export const alertOf = (title, text, urgent, open) => {
  if (!on()) return;
  if (urgent || document.hidden) beep(urgent ? 880 : 520);
  if (!document.hidden || !("Notification" in window) || Notification.permission !== "granted") return;
  const notice = new Notification(title, { body: text.slice(0, 140), tag: title });
  notice.onclick = () => {
    window.focus();
    notice.close();
    open();
  };
};
