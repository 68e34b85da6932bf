/** What this browser keeps of a conversation between pages: across tabs which one is held and how far it is read, in this tab what is not sent yet. */
const read = (storage, key) => {
  try {
    return JSON.parse(storage.getItem(key)) ?? {};
  } catch {
    return {};
  }
};

const write = (storage, key, value) => {
  try {
    if (value === null) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(value));
  } catch {
    /* A browser that keeps nothing still talks. */
  }
};

export class Keep {
  #key;

  constructor(store) {
    this.#key = "care." + store;
  }

  /** `{conversation, seen}` while a conversation is held. */
  get held() {
    return read(localStorage, this.#key);
  }

  set held(value) {
    write(localStorage, this.#key, value);
  }

  /** `{open, draft, unsent}` of this tab. */
  get tab() {
    return read(sessionStorage, this.#key);
  }

  tabbed(changes) {
    write(sessionStorage, this.#key, { ...this.tab, ...changes });
  }

  /** Tells when another tab begins or ends a conversation. */
  watched(told) {
    addEventListener("storage", (event) => event.key === this.#key && told());
  }
}
