/** Where the panel's server is, and as whom one asks there: on pages of the store as whoever its cookies say, on pages of another site by a pass. */
const EARLY = 60000;
const PATIENCE = 400;

const kept = (key) => {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch {
    return null;
  }
};

const keep = (key, value) => {
  try {
    if (value) sessionStorage.setItem(key, JSON.stringify(value));
    else sessionStorage.removeItem(key);
  } catch {
    /* A browser that keeps nothing asks anew on each page. */
  }
};

/** Whom a token names, to be compared with whom the pass was given to; the server alone knows whether it is true. */
const subjectOf = (token) => {
  try {
    return String(JSON.parse(atob(token.split(".")[1].replace(/-/g, "+").replace(/_/g, "/"))).sub);
  } catch {
    return "";
  }
};

export class Way {
  base;
  title = "";
  #store;
  #language;
  #token;
  #key;
  #pass = null;
  #asking = null;
  #others = null;

  constructor({ store, lang, base = "", visitor = "" }) {
    this.base = base;
    this.#store = encodeURIComponent(store);
    this.#language = lang;
    this.#token = visitor;
    this.#key = "care.pass." + store;
    if (base) this.#remember();
  }

  /** Whether this is a page of another site. */
  get isElsewhere() {
    return this.base !== "";
  }

  /** The pass of this tab, unless it is somebody else's by now; a guest's is handed to his other tabs. */
  #remember() {
    const known = kept(this.#key);
    if (known?.subject === subjectOf(this.#token)) this.#pass = known;
    else if (known && !known.subject) this.#pass = { ...known, until: 0 };
    else keep(this.#key, null);
    this.#others = new BroadcastChannel(this.#key);
    this.#others.addEventListener("message", ({ data }) => data.wanted && this.#pass && !this.#pass.subject && this.#others.postMessage({ pass: this.#pass }));
  }

  #handed() {
    return new Promise((done) => {
      const told = ({ data }) => data.pass && end(data.pass);
      const end = (pass) => {
        this.#others.removeEventListener("message", told);
        clearTimeout(patience);
        done(pass);
      };
      const patience = setTimeout(() => end(null), PATIENCE);
      this.#others.addEventListener("message", told);
      this.#others.postMessage({ wanted: true });
    });
  }

  /** Lets the page in, where it needs to be; `isHeld` says that other tabs may have a pass. */
  async enter(isHeld = false) {
    if (!this.isElsewhere) return;
    if (!this.#pass && !this.#token && isHeld) this.#pass = await this.#handed();
    await this.#fresh();
    this.title = this.#pass.title;
  }

  get isKnown() {
    return Boolean(this.#pass?.subject);
  }

  get hasMail() {
    return Boolean(this.#pass?.mail);
  }

  /** What is shown is good no longer. */
  drop() {
    this.#pass = null;
    keep(this.#key, null);
  }

  async #fresh() {
    if (!this.#pass || this.#pass.until - Date.now() < EARLY) await (this.#asking ??= this.#ask().finally(() => (this.#asking = null)));
    return this.#pass.pass;
  }

  async #ask() {
    const before = this.#pass?.pass;
    const isSame = before && this.#pass.subject === subjectOf(this.#token);
    let answer = await this.#admitted({ pass: before, visitor: isSame ? undefined : this.#token || undefined });
    if (answer.ok && isSame && this.#token && !answer.said.visitor.verified) answer = await this.#admitted({ visitor: this.#token });
    if (answer.status === 401) {
      console.warn("Customer care: " + answer.said.detail);
      this.#token = "";
      answer = await this.#admitted({});
    }
    if (!answer.ok) throw new Error(answer.said.detail);
    const { pass, seconds, visitor, title, origins } = answer.said;
    this.#pass = { pass, title, origins, until: Date.now() + seconds * 1000, subject: visitor.verified ? subjectOf(this.#token) : "", mail: visitor.email };
    keep(this.#key, this.#pass);
  }

  async #admitted(shown) {
    const answer = await fetch(this.#rest("/embed"), { method: "POST", credentials: "omit", headers: this.#headers("application/json"), body: JSON.stringify({ ...shown, language: this.#language }) });
    return { ok: answer.ok, status: answer.status, said: await answer.json() };
  }

  #headers(type) {
    return { "Accept-Language": this.#language, ...(type && { "Content-Type": type }) };
  }

  #rest(path) {
    return `${this.base}/api/v1/stores/${this.#store}/care${path}`;
  }

  /** Asks the server; `path` is below the store's customer care. */
  async fetch(path, { method = "GET", accept = "application/json", body } = {}) {
    const headers = { ...this.#headers(body && "application/json"), Accept: accept };
    if (this.isElsewhere) headers.Authorization = "Bearer " + (await this.#fresh());
    return fetch(this.#rest(path), { method, headers, credentials: this.isElsewhere ? "omit" : "same-origin", body: body && JSON.stringify(body) });
  }

  async socket() {
    const address = (this.base || location.origin).replace(/^http/, "ws") + "/ws/care?store=" + this.#store;
    return this.isElsewhere ? new WebSocket(address, ["comptoir-care", "pass." + (await this.#fresh())]) : new WebSocket(address);
  }

  /** This page as it is told to who serves one: on another site without what may say more than where one is. */
  get page() {
    return this.isElsewhere ? location.origin + location.pathname : location.pathname + location.search;
  }

  /** A page that one may be led to, or nothing. */
  shown(url) {
    const page = URL.canParse(url, location.href) ? new URL(url, location.href) : null;
    const isOurs = this.isElsewhere ? this.#pass?.origins.includes(page?.origin) : page?.origin === location.origin && (page.pathname + "/").startsWith(`/${this.#store}/`);
    return isOurs ? page : null;
  }
}
