import { redact } from "./redact.js";

/**
 * One conversation as this tab knows it: what was said in the order of its numbers, and what is still on its way. `view` is told
 * `said(message, key)`, `waits(entry)`, `failed(entry, words)`, `cleared()` and `stands()`.
 */
const SHOWN = 60;
const AGAIN = 2000;
const PASSING = new Set(["too-fast", "care-busy"]);

const newKey = () =>
  crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("");

/** As the server takes it: no control signs, no half characters, no card numbers. */
export const cleaned = (text) =>
  redact(text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Cs}/gu, ""));

export class Talk {
  id = null;
  state = {};
  last = 0;
  first = 0;
  seenByThem = 0;
  unsent = [];
  #settling = new Map();
  #line;
  #keep;
  #view;

  constructor(line, keep, view) {
    this.#line = line;
    this.#keep = keep;
    this.#view = view;
  }

  get isOver() {
    return this.state.state === "ended" || this.state.state === "wrap-up";
  }

  /** Takes up what this tab had not sent when its page was left. */
  restore() {
    const { conversation } = this.#keep.held;
    const { unsent = [] } = this.#keep.tab;
    this.unsent = unsent.filter((it) => it.opening || it.conversation === conversation);
    this.unsent.forEach((entry) => this.#view.waits(entry));
    if (conversation) this.id = conversation;
  }

  /** Begins it with a first message, once the line stands. */
  open(text, { topic, name, queue, page }) {
    this.forget();
    this.#wait({ key: newKey(), text: cleaned(text), opening: { topic, name, queue, page } });
  }

  say(text) {
    this.#wait({ key: newKey(), text: cleaned(text), conversation: this.id });
  }

  retry(entry) {
    entry.failed = false;
    this.#store();
    this.#view.waits(entry);
    this.#send(entry);
  }

  drop(entry) {
    this.unsent = this.unsent.filter((it) => it !== entry);
    this.#store();
  }

  #wait(entry) {
    this.unsent.push(entry);
    this.#store();
    this.#view.waits(entry);
    this.#send(entry);
  }

  #send(entry) {
    const { key, text, opening } = entry;
    if (opening) {
      this.#line.send({ type: "open", key, text, ...opening }, true);
    } else {
      this.#line.send({ type: "say", conversation: this.id, key, text }, true);
    }
  }

  /** Follows this conversation from where the tab stands; `seq` is the number of what was said last. */
  follow(seq) {
    const after = this.last || Math.max(0, seq - SHOWN);
    if (this.last === 0) {
      this.first = after + 1;
      this.last = after;
    }
    this.#line.send({ type: "hello", conversations: { [this.id]: after } }, true);
    this.unsent.filter((it) => !it.failed).forEach((entry) => this.#send(entry));
  }

  /** Opens again what had not reached the server, if anything. */
  resume() {
    this.unsent.filter((it) => it.opening && !it.failed).forEach((entry) => this.#send(entry));
  }

  forget() {
    this.id = null;
    this.state = {};
    this.last = this.first = this.seenByThem = 0;
    this.unsent = [];
    this.#keep.held = null;
    this.#store();
    this.#view.cleared();
  }

  /** To be read anew: all that is shown goes, and comes again. */
  reset() {
    this.last = this.first = 0;
    this.#view.cleared();
    this.unsent.forEach((entry) => this.#view.waits(entry));
  }

  hears(frame) {
    switch (frame.type) {
      case "ack":
        return this.#acked(frame);
      case "state":
        this.state = frame;
        return this.#view.stands();
      case "message":
        return this.#said(frame);
      case "seen":
        if (frame.from.role === "agent") this.seenByThem = Math.max(this.seenByThem, frame.seq);
        return this.#view.stands();
      case "problem":
        return this.#refused(frame);
    }
  }

  #acked({ key, conversation, seq, at }) {
    const entry = this.unsent.find((it) => it.key === key);
    if (!entry) return;
    this.drop(entry);
    if (entry.opening) {
      this.id = conversation;
      this.first = 1;
      this.#keep.held = { conversation, seen: 1 };
    }
    if (seq === this.last + 1) {
      this.#next({ seq, at, text: entry.text, from: { number: 1, role: "shopper", name: "" } }, key);
    } else if (seq <= this.last) {
      this.#view.settled(key);
    } else {
      this.#settling.set(seq, key);
    }
    this.#view.stands();
  }

  /** What follows is shown; what was shown already is not shown twice; a gap is asked for. */
  #said(frame) {
    if (frame.seq === this.last + 1) {
      this.#next(frame, this.#mine(frame));
    } else if (frame.seq > this.last) {
      this.#line.send({ type: "hello", conversations: { [this.id]: this.last } }, true);
    }
  }

  #next(message, key) {
    this.last = message.seq;
    this.#view.said(message, key);
  }

  /** The key under which this tab sent it, as far as can be told before it is acknowledged. */
  #mine({ seq, text, from }) {
    if (from.role !== "shopper") return null;
    const settled = this.#settling.get(seq);
    this.#settling.delete(seq);
    return settled ?? this.unsent.find((it) => !it.failed && !it.told && it.text === text && (it.told = true))?.key ?? null;
  }

  #refused({ key, code, message }) {
    const entry = key && this.unsent.find((it) => it.key === key);
    if (!entry) return;
    if (PASSING.has(code)) {
      setTimeout(() => this.unsent.includes(entry) && this.#send(entry), AGAIN);
      return;
    }
    entry.failed = true;
    this.#store();
    this.#view.failed(entry, message);
  }

  #store() {
    this.#keep.tabbed({ unsent: this.unsent.map(({ key, text, opening, conversation, failed }) => ({ key, text, opening, conversation, failed })) });
  }
}
