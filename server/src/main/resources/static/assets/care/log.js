import { el, linked } from "./view.js";

/** What was said, each thing once: known by its number, or until it has one by the key under which it was sent. */
const CLOSE = 5 * 60 * 1000;

export class Log {
  list;
  region;
  isAtEnd = true;
  #words;
  #clock;
  #day;
  #retry;
  #loud = 0;

  constructor(words, language, retry) {
    this.#words = words;
    this.#retry = retry;
    this.#clock = new Intl.DateTimeFormat(language, { timeStyle: "short" });
    this.#day = new Intl.DateTimeFormat(language, { day: "numeric", month: "short", hour: "numeric", minute: "2-digit" });
    this.list = el("ol", {});
    this.region = el("div", { className: "log", role: "log", "aria-live": "polite", "aria-relevant": "additions", "aria-label": words.say("log"), tabIndex: 0, data: { testid: "care-log" } }, this.list);
  }

  clear() {
    this.list.replaceChildren();
  }

  /** What is read from before is shown without being announced. */
  set quiet(is) {
    clearTimeout(this.#loud);
    if (is) this.region.setAttribute("aria-live", "off");
    else this.#loud = setTimeout(() => this.region.setAttribute("aria-live", "polite"), 200);
  }

  said(message, key) {
    const waiting = key && this.list.querySelector(`[data-key="${CSS.escape(key)}"]`);
    const item = waiting ?? this.#item(message.from.role, message.from.name, message.text);
    item.classList.remove("waiting", "failed");
    item.querySelector(".again")?.remove();
    delete item.dataset.key;
    item.dataset.seq = message.seq;
    item.dataset.at = Date.parse(message.at);
    item.querySelector("p").replaceChildren(...linked(message.text));
    const time = item.querySelector("time");
    time.dateTime = message.at;
    time.textContent = this.#at(new Date(message.at));
    this.#place(item);
    return item;
  }

  /** After the last one with a smaller number, before what has none yet. */
  #place(item) {
    const seq = Number(item.dataset.seq);
    let prior = this.list.lastElementChild;
    while (prior && (prior === item || !(Number(prior.dataset.seq) < seq))) prior = prior.previousElementSibling;
    const next = prior ? prior.nextElementSibling : this.list.firstElementChild;
    if (next !== item) this.list.insertBefore(item, next);
    this.#group(item);
    if (item.nextElementSibling) this.#group(item.nextElementSibling);
  }

  /** Who goes on at once is not named again. */
  #group(item) {
    const before = item.previousElementSibling;
    const follows =
      before?.dataset.who === item.dataset.who && (!item.dataset.at || !before.dataset.at || item.dataset.at - before.dataset.at < CLOSE);
    item.classList.toggle("follows", Boolean(follows));
  }

  waits(entry) {
    this.#find(entry.key)?.remove();
    const item = this.#item("shopper", "", entry.text);
    item.dataset.key = entry.key;
    item.classList.add("waiting");
    this.list.append(item);
    this.#group(item);
    if (entry.failed) this.failed(entry, this.#words.say("not-sent"));
  }

  failed(entry, text) {
    const item = this.#find(entry.key);
    if (!item) return;
    item.classList.replace("waiting", "failed");
    const again = el("button", { type: "button", textContent: this.#words.say("again"), on: { click: () => this.#retry(entry) }, data: { testid: "care-again" } });
    item.append(el("div", { className: "again", role: "alert" }, el("span", { textContent: text }), again));
  }

  settled(key) {
    this.#find(key)?.remove();
  }

  #find(key) {
    return this.list.querySelector(`[data-key="${CSS.escape(key)}"]`);
  }

  #item(role, name, text) {
    const isMine = role === "shopper";
    const said = isMine ? this.#words.say("you") : name || this.#words.say("store");
    const item = el("li", { className: isMine ? "mine" : role === "agent" ? "theirs" : "house", data: { who: role + " " + name, testid: "care-message" } });
    item.append(
      el("span", { className: isMine ? "hidden" : "who", textContent: said, dir: "auto" }),
      el("p", { dir: "auto" }, ...linked(text)),
      el("time", {}),
    );
    return item;
  }

  #at(moment) {
    const isToday = moment.toDateString() === new Date().toDateString();
    return (isToday ? this.#clock : this.#day).format(moment);
  }

  /** Whether somebody has answered. */
  get isAnswered() {
    return this.list.querySelector(".theirs") !== null;
  }

  /** When the last one of one's own was said, if nothing followed. */
  get lastMine() {
    const last = this.list.lastElementChild;
    return last?.classList.contains("mine") && last.dataset.seq ? { seq: Number(last.dataset.seq), at: last.querySelector("time").textContent } : null;
  }

  /** Keeps the reader at the end while he is there, whatever takes its room; tells when he leaves it or comes back. */
  stays(told) {
    this.region.addEventListener("scroll", () => {
      const { scrollHeight, scrollTop, clientHeight } = this.region;
      this.isAtEnd = scrollHeight - scrollTop - clientHeight < 60;
      told(this.isAtEnd);
    });
    new ResizeObserver(() => this.isAtEnd && this.toEnd()).observe(this.region);
  }

  toEnd() {
    this.isAtEnd = true;
    this.region.scrollTop = this.region.scrollHeight;
  }
}
