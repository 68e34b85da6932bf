/** The line to the server. It comes back by itself, says where it was, and sends again what nobody acknowledged: the same key makes it count once. */
import { word } from "./parts.js";

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15_000;
/** What is not answered for so long was not heard: the line is dead, whatever the machine believes. */
const PATIENCE = 10_000;
const REFUSED = 1008;

export class Line {
  #store;
  #hello;
  #heard;
  #told;
  #socket;
  #pause = FIRST_PAUSE;
  #asked = new Map();
  #over = false;
  #retry;

  /** `hello` says where one is, `heard` takes a frame, `told` a state of the line. */
  constructor(store, { hello, heard, told }) {
    this.#store = store;
    this.#hello = hello;
    this.#heard = heard;
    this.#told = told;
    addEventListener("online", () => this.again());
    addEventListener("offline", () => this.#socket?.close());
    document.addEventListener("visibilitychange", () => document.hidden || this.#wake());
    setInterval(() => this.#impatient(), 1000);
  }

  get #address() {
    return `/ws/care?store=${encodeURIComponent(this.#store)}&as=agent`;
  }

  get isOpen() {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  open() {
    clearTimeout(this.#retry);
    if (this.#over) return;
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${scheme}://${location.host}${this.#address}`);
    this.#socket = socket;
    let opened = false;
    socket.addEventListener("open", () => {
      opened = true;
      this.#write(this.#hello());
      this.#told("open");
      for (const one of this.#asked.values()) this.#sendAsked(one);
    });
    socket.addEventListener("message", (event) => this.#take(JSON.parse(event.data)));
    socket.addEventListener("close", (event) => socket === this.#socket && this.#lost(event, opened));
  }

  /** Tries again now, as when the network is back. */
  again() {
    if (this.isOpen || this.#socket?.readyState === WebSocket.CONNECTING) return;
    this.#pause = FIRST_PAUSE;
    this.open();
  }

  #wake() {
    if (!this.isOpen) this.again();
  }

  async #lost(event, opened) {
    const refused = event.code === REFUSED ? "refused" : opened ? null : await this.#whyNot();
    if (refused) {
      this.#over = true;
      this.#told(refused);
      return;
    }
    this.#told("lost");
    const pause = this.#pause * (0.5 + Math.random());
    this.#pause = Math.min(LONGEST_PAUSE, this.#pause * 2);
    this.#retry = setTimeout(() => this.open(), pause);
  }

  /** A socket does not say why it was not opened; the same address does. */
  async #whyNot() {
    const answer = await fetch(this.#address, { headers: { Accept: "application/json" } }).catch(() => null);
    return { 401: "refused", 403: "unregistered" }[answer?.status] ?? null;
  }

  #impatient() {
    if (!this.isOpen) return;
    const since = performance.now() - PATIENCE;
    if ([...this.#asked.values()].some((one) => one.sent && one.sent < since)) this.#socket.close(4000, "no answer");
  }

  #write(frame) {
    this.#socket.send(JSON.stringify(frame));
  }

  /** Says something that needs no answer; nothing comes of it while the line is broken. */
  tell(frame) {
    if (this.isOpen) this.#write(frame);
  }

  /** Asks for something, to be answered once it is done; a key names it however often it is sent. */
  ask(type, fields, key = crypto.randomUUID()) {
    return new Promise((done, failed) => {
      const one = { frame: { type, key, ...fields }, done, failed, sent: 0 };
      this.#asked.set(key, one);
      if (this.isOpen) this.#sendAsked(one);
    });
  }

  #sendAsked(one) {
    one.sent = performance.now();
    this.#write(one.frame);
  }

  #take(frame) {
    this.#pause = FIRST_PAUSE;
    const one = frame.key && this.#asked.get(frame.key);
    if (one && ["ack", "done", "problem"].includes(frame.type)) {
      if (frame.code === "too-fast") {
        one.sent = 0;
        setTimeout(() => this.isOpen && this.#asked.has(frame.key) && this.#sendAsked(one), 1000);
        return;
      }
      this.#asked.delete(frame.key);
      if (frame.type === "problem") one.failed(new Error(frame.message ?? word("side.failed")));
      else one.done(frame);
    }
    this.#heard(frame);
  }
}
