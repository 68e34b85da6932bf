/**
 * Lets those who serve in the store see that somebody looks at it: the page and its title, nothing that was typed. What tells one
 * visit from another is forgotten with the tab. Only a tab that is seen has a line; `does` is told of invitations.
 */
const HIDDEN = 25_000;
const PAUSES = [5_000, 30_000, 120_000];
const REFUSED = 1008;
const ANSWER = 150;

export class Visit {
  #store;
  #does;
  #key;
  #tabs;
  #secret = null;
  #socket = null;
  #tried = 0;
  #timer = 0;
  #over = false;

  constructor(store, does) {
    this.#store = store;
    this.#does = does;
    this.#key = "care.visit." + store;
    this.#tabs = new BroadcastChannel(this.#key);
    this.#tabs.onmessage = ({ data }) => {
      if (data.ask && this.secret) this.#tabs.postMessage({ visit: this.secret });
      else if (data.visit && !this.secret) this.secret = data.visit;
    };
    document.addEventListener("visibilitychange", () => this.#looks());
    addEventListener("pagehide", () => this.#close());
    addEventListener("pageshow", (event) => event.persisted && this.#looks());
    this.#begin();
  }

  /** Another tab of the same visit says what it is called. */
  async #begin() {
    if (!this.secret) {
      this.#tabs.postMessage({ ask: true });
      await new Promise((done) => setTimeout(done, ANSWER));
    }
    this.#looks();
  }

  get secret() {
    try {
      return sessionStorage.getItem(this.#key) ?? this.#secret;
    } catch {
      return this.#secret;
    }
  }

  set secret(value) {
    this.#secret = value;
    try {
      sessionStorage.setItem(this.#key, value);
    } catch {
      /* A browser that keeps nothing is a new visitor on each page. */
    }
  }

  stop() {
    this.#over = true;
    this.#close();
  }

  #looks() {
    clearTimeout(this.#timer);
    if (this.#over) return;
    if (document.visibilityState !== "visible") this.#timer = setTimeout(() => this.#close(), HIDDEN);
    else if (!this.#socket) this.#connect();
  }

  #connect() {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${scheme}://${location.host}/ws/care?store=${encodeURIComponent(this.#store)}&as=visitor`);
    this.#socket = socket;
    socket.onopen = () => {
      this.#send({ type: "hello", ...(this.secret && { visit: this.secret }) });
      const isSearch = location.pathname.endsWith("/search");
      this.#send({ type: "page", url: location.pathname, title: isSearch ? "" : document.title.slice(0, 300) });
    };
    socket.onmessage = ({ data }) => this.#hears(JSON.parse(data));
    socket.onclose = ({ code }) => {
      this.#socket = null;
      const pause = code === REFUSED ? undefined : PAUSES[this.#tried++];
      if (pause && !this.#over) this.#timer = setTimeout(() => this.#looks(), pause * (0.75 + Math.random() / 2));
    };
  }

  #hears(frame) {
    if (frame.type === "welcome") {
      this.#tried = 0;
      if (frame.visit) this.secret = frame.visit;
    } else if (frame.type === "invitation") {
      this.#does.invited(frame, () => this.#send({ type: "invited", id: frame.id, accepted: false }));
    } else if (frame.type === "invited") {
      this.#does.over(frame.id);
    }
  }

  #send(frame) {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(frame));
  }

  #close() {
    clearTimeout(this.#timer);
    const socket = this.#socket;
    this.#socket = null;
    if (!socket) return;
    socket.onopen = socket.onclose = socket.onmessage = null;
    if (socket.readyState === WebSocket.CONNECTING) socket.onopen = () => socket.close();
    else socket.close();
  }
}
