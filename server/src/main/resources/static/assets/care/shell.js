/** What stands around the talk: the panel and its launcher, what is told to a screen reader, where the focus goes. */
const NARROW = matchMedia("(max-width: 600px)");
const COARSE = matchMedia("(pointer: coarse)");
const STILL_TITLE = /^\(\d+\) /;

export class Shell {
  #host;
  #at;
  #words;
  #behind = new Set();

  constructor(host, parts, words) {
    this.#host = host;
    this.#at = parts;
    this.#words = words;
    NARROW.addEventListener("change", () => this.#cover());
    visualViewport?.addEventListener("resize", () => this.#fit());
  }

  static get isNarrow() {
    return NARROW.matches;
  }

  /** Whether fingers type here: a line break is theirs, and focus brings up a keyboard. */
  static get isTouched() {
    return COARSE.matches;
  }

  get isOpen() {
    return !this.#at.panel.hidden;
  }

  open() {
    this.#at.bubble.hidden = true;
    this.#at.panel.hidden = false;
    this.#host.setAttribute("open", "");
    this.#cover();
    this.#fit();
  }

  shut() {
    const wasInside = this.#at.panel.contains(this.#host.shadowRoot.activeElement);
    this.#at.panel.hidden = true;
    this.#host.removeAttribute("open");
    this.#cover();
    return wasInside;
  }

  /** Back to where one came from. */
  release() {
    (this.#at.launcher.hidden ? document.querySelector("[data-help]") : this.#at.launcher)?.focus();
  }

  /** A phone shows the panel alone: nothing behind it is reached by keyboard or screen reader. */
  #cover() {
    const alone = this.isOpen && NARROW.matches;
    for (const part of document.body.children) {
      if (part === this.#host || part.localName === "script") continue;
      if (alone && !part.inert) this.#behind.add(part);
      if (this.#behind.has(part)) part.inert = alone;
    }
    if (!alone) this.#behind.clear();
  }

  #fit() {
    if (visualViewport) this.#host.style.setProperty("--seen", Math.round(visualViewport.height) + "px");
  }

  launcher(label, unread, shown) {
    const { launcher, count } = this.#at;
    launcher.hidden = this.isOpen || !shown;
    this.#at.label.textContent = label;
    count.textContent = unread;
    count.hidden = unread === 0;
    launcher.setAttribute("aria-label", unread === 0 ? label : `${label}, ${this.#words.say(unread === 1 ? "unread.one" : "unread", unread)}`);
    document.title = (unread > 0 ? `(${unread}) ` : "") + document.title.replace(STILL_TITLE, "");
  }

  static get title() {
    return document.title.replace(STILL_TITLE, "");
  }

  bubble(...content) {
    this.#at.bubble.replaceChildren(...content);
    this.#at.bubble.hidden = content.length === 0 || this.isOpen;
  }

  /** Says it once to who does not see it. */
  announce(text) {
    this.#at.live.textContent = text;
  }

  banner(text) {
    if (this.#at.banner.textContent !== text) this.#at.banner.textContent = text;
    this.#at.banner.hidden = !text;
  }
}
