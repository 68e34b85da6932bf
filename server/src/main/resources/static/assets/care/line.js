/**
 * The connection of one tab to customer care. It comes back by itself: at once when the network does, else after ever longer
 * pauses. `owner` says what to greet with (`hello()`), hears each frame and learns how the line stands (`stands("open" | "lost" | "refused")`).
 */
const FIRST_PAUSE = 400;
const LONGEST_PAUSE = 15000;
const PATIENCE = 8000;
const QUIET = 40000;

export class Line {
  #way;
  #opening = false;
  #owner;
  #socket = null;
  #wanted = false;
  #pause = FIRST_PAUSE;
  #again = 0;
  #deadline = 0;
  #quiet = 0;

  constructor(way, owner) {
    this.#way = way;
    this.#owner = owner;
    addEventListener("online", () => this.#now());
    addEventListener("offline", () => this.#lose(false));
    addEventListener("pageshow", (event) => event.persisted && this.#now());
    addEventListener("pagehide", () => this.#lose(false));
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.#now());
  }

  get isOpen() {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  start() {
    this.#wanted = true;
    if (!this.#socket) this.#connect();
  }

  stop() {
    this.#wanted = false;
    this.#lose(false);
  }

  /** Sends a frame; false where nobody hears it now. One that is answered must be answered soon, or the line is dead. */
  send(frame, answered = false) {
    if (!this.isOpen) return false;
    this.#socket.send(JSON.stringify(frame));
    if (answered && !this.#deadline) this.#expect();
    return true;
  }

  /** Resolves once what was sent has left this computer. */
  async emptied() {
    for (let round = 0; round < 20 && this.isOpen && this.#socket.bufferedAmount > 0; round++) {
      await new Promise((done) => setTimeout(done, 25));
    }
  }

  async #connect() {
    clearTimeout(this.#again);
    if (navigator.onLine === false) return this.#lose(false);
    if (this.#opening) return;
    this.#opening = true;
    const socket = await this.#way.socket().catch(() => null);
    this.#opening = false;
    if (!socket) return this.#lose(false);
    if (!this.#wanted) return socket.close();
    let opened = false;
    this.#socket = socket;
    this.#expect();
    socket.onopen = () => {
      opened = true;
      this.send(this.#owner.hello(), true);
      this.#owner.stands("open");
    };
    socket.onmessage = ({ data }) => {
      const frame = JSON.parse(data);
      this.#heard();
      if (frame.type === "welcome") this.#pause = FIRST_PAUSE;
      this.#owner.hears(frame);
    };
    socket.onclose = () => this.#lose(!opened);
  }

  #expect() {
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => this.#lose(false), PATIENCE);
  }

  #heard() {
    clearTimeout(this.#deadline);
    clearTimeout(this.#quiet);
    this.#deadline = 0;
    this.#quiet = setTimeout(() => this.send(this.#owner.hello(), true), QUIET);
  }

  #lose(refused) {
    const socket = this.#socket;
    clearTimeout(this.#again);
    clearTimeout(this.#deadline);
    clearTimeout(this.#quiet);
    this.#deadline = 0;
    this.#socket = null;
    if (socket) {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
    }
    if (!this.#wanted) return;
    this.#owner.stands(refused ? "refused" : "lost");
    this.#again = setTimeout(() => this.#wanted && !this.#socket && this.#connect(), this.#pause * (0.75 + Math.random() / 2));
    this.#pause = Math.min(LONGEST_PAUSE, this.#pause * 2);
  }

  /** Somebody is back: asks at once whether the line still stands. */
  #now() {
    if (!this.#wanted) return;
    if (this.isOpen) {
      this.send(this.#owner.hello(), true);
    } else if (!this.#socket) {
      this.#pause = FIRST_PAUSE;
      this.#connect();
    }
  }
}
