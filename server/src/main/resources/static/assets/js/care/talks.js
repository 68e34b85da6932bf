/** What the console knows, and what each frame of the server makes of it: nothing is asked twice, nothing is guessed. */
import { now, serverSays } from "./parts.js";

const blank = (id) => ({
  id, state: "waiting", you: "none", shopper: {}, seq: 0, noteSeq: 0, messages: [], notes: [], sending: [],
  page: null, typing: null, shown: new Map(), seen: 0, behind: false, listening: false,
});

export class Talks {
  me = null;
  all = new Map();
  floor = { waiting: [], agents: [], queues: [] };

  of(id) {
    if (!this.all.has(id)) this.all.set(id, blank(id));
    return this.all.get(id);
  }

  get(id) {
    return this.all.get(id);
  }

  /** Where one is in each stream, to be told what came since. */
  places() {
    const conversations = {};
    const notes = {};
    for (const one of this.all.values()) {
      if (one.you === "none" || one.state === "ended") continue;
      conversations[one.id] = last(one.messages);
      notes[one.id] = last(one.notes);
    }
    return { conversations, notes };
  }

  /** Takes a frame; says what of the console it concerns: a conversation, `all`, or nothing. */
  take(frame) {
    switch (frame.type) {
      case "welcome": return this.#welcome(frame);
      case "state": return this.#state(frame);
      case "message": return this.#said(frame, "messages");
      case "note": return this.#said(frame, "notes");
      case "typing": return this.#typing(frame);
      case "seen": return this.#seen(frame);
      case "page": return this.#page(frame);
      case "presence": return this.#presence(frame);
      case "resync": return this.#behind(frame);
      case "push": case "proposal": case "pushed": case "decided": return this.#shown(frame);
      case "standing": return this.#standing(frame);
      case "floor": return this.#floor(frame);
      default: return null;
    }
  }

  #welcome(frame) {
    serverSays(frame.at);
    this.me = { name: frame.name, ...(frame.agent ?? {}) };
    const mine = new Set((frame.conversations ?? []).map((one) => one.conversation ?? one));
    for (const one of this.all.values()) {
      if (!mine.has(one.id) && !one.listening) one.you = "none";
    }
    return "all";
  }

  /** The state is whole each time. */
  #state(frame) {
    const one = this.of(frame.conversation);
    if (one.version > frame.version && one.you === frame.you) return null;
    for (const name of ["offer", "transfer", "owner", "queue", "queueTitle", "endedAt", "endReason", "why"]) delete one[name];
    const { type, conversation, seq, noteSeq, shopper, ...rest } = frame;
    Object.assign(one, rest, { known: true });
    if (shopper) {
      one.shopper = { ...one.shopper, ...shopper };
      if (shopper.page) one.page = { url: shopper.page, title: shopper.title, since: shopper.since };
    }
    one.seq = Math.max(one.seq, seq ?? 0);
    return one.id;
  }

  #said(frame, stream) {
    const one = this.of(frame.conversation);
    const known = one[stream];
    if (frame.seq <= last(known)) return null;
    if (frame.seq > last(known) + 1 && last(known) > 0) return this.#behind(frame);
    known.push({ seq: frame.seq, from: frame.from, text: frame.text, at: frame.at, stream });
    if (stream === "messages") {
      one.seq = Math.max(one.seq, frame.seq);
      if (frame.from.role === "shopper") one.typing = null;
    }
    one.sending = one.sending.filter((it) => !(it.stream === stream && it.seq === frame.seq));
    return one.id;
  }

  /** What was read over REST when too much was missed. */
  reread(id, messages, notes) {
    const one = this.of(id);
    one.messages = messages.map((it) => ({ ...it, stream: "messages" }));
    one.notes = notes.map((it) => ({ ...it, stream: "notes" }));
    one.behind = false;
    return id;
  }

  #behind(frame) {
    const one = this.of(frame.conversation);
    one.behind = true;
    return one.id;
  }

  #typing(frame) {
    const one = this.all.get(frame.conversation);
    if (!one) return null;
    one.typing = { name: frame.from?.name, role: frame.from?.role, at: performance.now() };
    return one.id;
  }

  #seen(frame) {
    const one = this.all.get(frame.conversation);
    if (!one || frame.from?.role !== "shopper") return null;
    one.seen = Math.max(one.seen, frame.seq);
    return one.id;
  }

  #page(frame) {
    const one = this.of(frame.conversation);
    one.page = { url: frame.url, title: frame.title, since: frame.since ?? new Date().toISOString() };
    return one.id;
  }

  #presence(frame) {
    const one = this.all.get(frame.conversation);
    if (!one) return null;
    one.shopper = { ...one.shopper, there: frame.there };
    return one.id;
  }

  /** A page or a proposal that was shown, and what the shopper made of it. */
  #shown(frame) {
    const one = this.of(frame.conversation);
    const page = frame.type === "push" || frame.type === "pushed";
    const known = one.shown.get(frame.id) ?? { id: frame.id, at: new Date(now()).toISOString(), page };
    one.shown.set(frame.id, { ...known, ...frame, state: frame.accepted === undefined ? "open" : frame.accepted ? "accepted" : "refused" });
    return one.id;
  }

  #standing(frame) {
    if (this.me) this.me.standing = frame.standing;
    return "all";
  }

  #floor(frame) {
    const { type, ...rest } = frame;
    this.floor = { ...this.floor, ...rest };
    return "floor";
  }

  /** The title of a conversation's queue, whoever named it. */
  queueOf(one) {
    return one.queueTitle ?? this.queue(one.queue);
  }

  queue(id) {
    if (!id) return "";
    if (typeof id === "object") return id.title ?? id.identifier ?? "";
    const known = [...this.floor.queues, ...(this.me?.queues ?? [])].find((it) => (it.id ?? it) === id);
    return known?.title ?? "";
  }

  /** In which group of the list a conversation stands; in none where it is nobody's business here. */
  group(one) {
    if (!one.known || one.state === "ended") return null;
    if (one.you === "asked" || one.you === "handed") return "asked";
    if (one.you === "owner") return one.state === "wrap-up" ? "wrap" : "mine";
    if (one.you === "consulted" || (one.you === "supervisor" && one.listening)) return "other";
    return null;
  }

  groups() {
    const groups = { asked: [], mine: [], wrap: [], other: [] };
    for (const one of this.all.values()) {
      const group = this.group(one);
      if (group) groups[group].push(one);
    }
    for (const some of Object.values(groups)) some.sort((a, b) => (a.arrivedAt ?? "").localeCompare(b.arrivedAt ?? "") || a.id.localeCompare(b.id));
    const asked = new Set(groups.asked.map((it) => it.id));
    const waiting = this.floor.waiting.filter((it) => !asked.has(it.conversation));
    return { ...groups, waiting };
  }

  /** Since when the shopper waits for an answer, if he does. */
  unanswered(one) {
    let since = null;
    for (let at = one.messages.length - 1; at >= 0 && one.messages[at].from.role === "shopper"; at--) since = one.messages[at].at;
    return since;
  }

  unread(one) {
    const read = Number(readTo.get(one.id) ?? 0);
    return one.messages.filter((it) => it.seq > read && it.from.role === "shopper").length;
  }

  read(one) {
    const seq = last(one.messages);
    if (seq <= Number(readTo.get(one.id) ?? 0)) return false;
    readTo.set(one.id, seq);
    return true;
  }
}

const last = (messages) => messages.at(-1)?.seq ?? 0;

/** How far one has read, kept in this browser. */
const readTo = {
  get: (id) => localStorage.getItem(`care-read-${id}`),
  set: (id, seq) => localStorage.setItem(`care-read-${id}`, String(seq)),
};
