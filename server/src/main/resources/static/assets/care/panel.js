import { Asks } from "./asks.js";
import { Form, span, tooLong } from "./form.js";
import { frame } from "./frame.js";
import { Keep } from "./keep.js";
import { Line } from "./line.js";
import { Log } from "./log.js";
import { Shell } from "./shell.js";
import { Talk, cleaned } from "./talk.js";
import { Words } from "./view.js";
import { Way } from "./way.js";

/** The panel of customer care beside a page: `<comptoir-care>`, made by the help link or where a conversation is held. */
const TYPING_EVERY = 2500;
const TYPING_SHOWN = 6000;
const ROTATION = 12000;
const SHOWN = 60;
const QUIET = new Set(["too-fast", "unknown-frame", "page-not-of-store"]);
const OVER = new Set(["wrap-up", "ended"]);

/** Whatever size another site's page gives its letters, the panel keeps its own. */
const inPixels = (css) => css.replace(/(\d*\.?\d+)rem/g, (_, number) => Number(number) * 16 + "px");

const below = (path) => (path.startsWith("?") ? path : "/" + path);

class Care extends HTMLElement {
  #ready = null;
  #words;
  #keep;
  #way;
  #line;
  #talk;
  #log;
  #form;
  #at;
  #shell;
  #facts = {};
  #queue;
  #who;
  #isFollowing = false;
  #isLost = false;
  #refusals = 0;
  #unread = 0;
  #typedAt = 0;
  #asks;
  #timers = {};
  #last = "";

  /** Fetches its style and words once, then stands ready. */
  furnish() {
    return (this.#ready ??= this.#furnish().catch((failed) => {
      this.#ready = null;
      throw failed;
    }));
  }

  async #furnish() {
    const { store, lang: language } = this.dataset;
    this.#keep = new Keep(store);
    this.#way = new Way(this.dataset);
    await this.#way.enter(Boolean(this.#keep.held.conversation));
    const { isElsewhere } = this.#way;
    const who = isElsewhere ? (this.#way.isKnown ? "user" : "guest") : this.dataset.who;
    const name = (this.dataset.name ||= this.#way.title);
    const past = isElsewhere ? null : `/${store}/help`;
    const [css, words] = await Promise.all([
      fetch(new URL("panel.css", import.meta.url)).then((answer) => answer.text()),
      fetch(`${this.#way.base}/assets/care/words-${language}.json`).then((answer) => answer.json()),
    ]);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(isElsewhere ? inPixels(css) : css);
    this.toggleAttribute("elsewhere", isElsewhere);
    this.#who = who;
    this.#words = new Words(words);
    this.#line = new Line(this.#way, this);
    this.#log = new Log(this.#words, language, (entry) => this.#talk.retry(entry));
    this.#form = new Form(this.#words, {
      isGuest: who !== "user",
      past,
      typed: (typed) => this.#keep.tabbed({ typed }),
      begin: (text, about) => this.#begin(text, about),
    });
    this.#at = frame(this.#words, { title: name, list: this.#log.region, form: this.#form.element, past, on: this.#does() });
    this.#shell = new Shell(this, this.#at, this.#words);
    this.#talk = new Talk(this.#line, this.#keep, this);
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.append(this.#at.panel, this.#at.bubble, this.#at.launcher, this.#at.live);
    root.addEventListener("keydown", (event) => event.key === "Escape" && this.#escape());
    this.#log.stays((isAtEnd) => (this.#at.jump.hidden = isAtEnd));
    this.#asks = new Asks({
      words: this.#words,
      shell: this.#shell,
      line: this.#line,
      keep: this.#keep,
      talk: this.#talk,
      at: this.#at,
      data: this.dataset,
      way: this.#way,
      put: (path, body) => this.#put(path, body),
      open: () => this.open(),
      asked: () => this.#attend(),
      failed: (text) => this.#form.refused(text),
    });
    this.#keep.watched(() => this.#elsewhere());
    document.addEventListener("visibilitychange", () => this.#read());
    this.#form.fill(this.#keep.tab.typed);
    this.#at.input.value = this.#keep.tab.draft ?? "";
    this.#talk.restore();
    this.stands();
  }

  #does() {
    return {
      close: () => this.shut(),
      open: () => this.open(),
      leave: () => this.#sure(true),
      stay: () => this.#sure(false),
      sure: () => this.#leave(),
      anew: () => this.#anew(),
      earlier: () => this.#earlier(),
      jump: () => this.#log.toEnd(),
      transcript: (event) => this.#way.isElsewhere && this.#save(event),
      peek: (event) => !event.target.closest(".card") && this.open(),
      send: (event) => {
        event.preventDefault();
        this.#say();
      },
      input: { input: () => this.#writes(), keydown: (event) => this.#entered(event) },
    };
  }

  /** Takes up what this browser holds. The panel stands open as it was left, but for the help page, and a phone, where it would hide the page. */
  async resume() {
    await this.furnish();
    if (!this.#isTalking) return;
    const isHelp = (location.pathname + "/").startsWith(`/${this.dataset.store}/help/`);
    if (this.#keep.tab.open && !Shell.isNarrow && !isHelp) this.#show();
    this.#enter();
  }

  /** Opens for whoever asked for it; `queue` and `topic` say by which link. */
  async open({ queue, topic } = {}) {
    await this.furnish();
    this.#queue = queue ?? this.#queue;
    this.#show();
    this.#learn();
    this.#enter();
    if (topic) this.#form.about(topic);
    this.#focus();
  }

  /** An invitation that came while there was no panel. */
  async invited(frame, how) {
    await this.furnish();
    this.#asks.invited(frame, how);
  }

  async answered(id) {
    await this.furnish();
    this.#asks.gone(id);
  }

  #focus() {
    if (Shell.isTouched || (this.#isTalking && this.#at.composer.hidden)) this.#at.title.focus();
    else if (this.#isTalking) this.#at.input.focus();
    else this.#form.focus();
  }

  shut() {
    const wasInside = this.#shell.shut();
    this.#keep.tabbed({ open: false });
    if (this.#talk.isOver) this.#talk.forget();
    this.stands();
    if (wasInside) this.#shell.release();
  }

  #show() {
    this.#shell.open();
    this.#keep.tabbed({ open: true });
    this.stands();
    this.#log.toEnd();
    this.#read();
  }

  get #isTalking() {
    return Boolean(this.#talk.id) || this.#talk.unsent.some((it) => it.opening && !it.failed);
  }

  #escape() {
    if (this.#at.menu.open) {
      this.#at.menu.open = false;
      this.#at.menu.firstElementChild.focus();
    } else {
      this.shut();
    }
  }

  /** A guest is known by his cookie before he connects. */
  async #enter() {
    clearTimeout(this.#timers.enter);
    if (this.#who) return this.#line.start();
    try {
      const answer = await this.#way.fetch("/visitor", { method: "PUT", body: { visit: this.#visit } });
      if (answer.ok) {
        this.#who = "guest";
        return this.#line.start();
      }
    } catch {
      this.stands("lost");
    }
    this.#timers.enter = setTimeout(() => this.#enter(), 3000);
  }

  /** The transcript as a file: a link could show no pass. */
  async #save(event) {
    event.preventDefault();
    const answer = await this.#way.fetch(`/conversations/${this.#talk.id}/transcript`, { accept: "text/plain" }).catch(() => null);
    if (!answer?.ok) return this.#hint(this.#words.say("lost"));
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(await answer.blob()), download: "transcript.txt" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  async #get(path) {
    try {
      const answer = await this.#way.fetch(below(path));
      return answer.ok ? await answer.json() : { missing: answer.status === 404 };
    } catch {
      return {};
    }
  }

  /** Changes something; gives what is wrong, or nothing. */
  async #put(path, body) {
    try {
      const answer = await this.#way.fetch(below(path), { method: "PUT", body });
      return answer.ok ? "" : ((await answer.json()).detail ?? this.#words.say("lost"));
    } catch {
      return this.#words.say("lost");
    }
  }

  /** What the store says of itself now. */
  async #learn() {
    const asked = new URLSearchParams({ language: this.dataset.lang, ...(this.#queue && { queue: this.#queue }) });
    this.#facts = await this.#get("?" + asked);
    const moment = new Intl.DateTimeFormat(this.dataset.lang, { weekday: "long", hour: "2-digit", minute: "2-digit" });
    this.#form.facts(this.#facts, (at) => moment.format(new Date(at)));
    this.stands();
  }

  /** What tells this visit from others, if it is known already. */
  get #visit() {
    try {
      return sessionStorage.getItem("care.visit." + this.dataset.store) ?? undefined;
    } catch {
      return undefined;
    }
  }

  /* What the line tells. */

  hello() {
    const visit = this.#visit;
    return { type: "hello", ...(visit && { visit }), conversations: this.#isFollowing ? { [this.#talk.id]: this.#talk.last } : {} };
  }

  hears(frame) {
    const isOurs = frame.conversation === undefined || frame.conversation === this.#talk.id;
    if (frame.type === "welcome") return this.#isFollowing ? undefined : this.#arrive(frame.conversations);
    if (this.#asks.hears(frame)) return;
    if (frame.type === "state" && frame.you !== "shopper") return isOurs ? this.#talk.forget() : undefined;
    if (frame.type === "state" && !isOurs) return this.#begun(frame);
    if (frame.type !== "ack" && frame.type !== "problem" && !isOurs) return;
    switch (frame.type) {
      case "resync":
        this.#talk.reset();
        return this.#follow(this.#talk.id);
      case "typing":
        return frame.from.role === "agent" && this.#typing(frame.from.name);
      case "presence":
        return this.#came(frame);
      case "problem":
        if (frame.code === "no-such-conversation" && isOurs && !frame.key) return this.#talk.forget();
        if (!frame.key && !QUIET.has(frame.code)) return this.#hint(frame.message);
      // falls through
      default:
        this.#talk.hears(frame);
        if (frame.type === "ack" && !this.#isFollowing && this.#talk.id) this.#opened();
    }
  }

  /** Follows what this browser holds, else the latest of one's own that is open. */
  #arrive(own) {
    this.#refusals = 0;
    this.#page();
    this.#asks.accept();
    if (this.#talk.unsent.some((it) => it.opening && !it.failed)) return this.#talk.resume();
    const id = this.#talk.id ?? own[0]?.conversation;
    if (!id) return;
    this.#take(id, own.find((it) => it.conversation === id)?.seq);
  }

  #take(id, seq) {
    if (this.#keep.held.conversation !== id) this.#keep.held = { conversation: id, seen: 0 };
    this.#talk.id = id;
    this.stands();
    this.#follow(id, seq);
  }

  async #follow(id, seq) {
    const isNew = this.#talk.last === 0;
    if (seq === undefined) {
      const found = await this.#get("conversations/" + id);
      if (found.missing) return this.#talk.forget();
      seq = found.seq ?? 0;
    }
    if (isNew) this.#log.quiet = true;
    this.#isFollowing = true;
    this.#talk.follow(seq);
    this.#page();
    if (isNew && seq === 0) this.#log.quiet = false;
  }

  /** It is begun; the server goes on to tell of it. */
  #opened() {
    this.#isFollowing = true;
    this.#page();
    this.#read();
  }

  #page() {
    this.#line.send({ type: "page", url: this.#way.page, title: Shell.title.slice(0, 300) });
  }

  /** A conversation of one's own that was begun elsewhere: after an invitation, in another tab. */
  #begun(frame) {
    if (OVER.has(frame.state) || (this.#isTalking && !this.#talk.isOver)) return;
    this.#talk.forget();
    this.#take(frame.conversation, frame.seq);
  }

  /* What the talk tells. */

  said(message, key) {
    const wasAtEnd = this.#log.isAtEnd;
    this.#log.said(message, key);
    if (message.seq >= (this.#talk.state.seq ?? 0)) this.#log.quiet = false;
    if (wasAtEnd || key) this.#log.toEnd();
    else this.#at.jump.hidden = false;
    if (message.from.role !== "shopper") {
      this.#typing("");
      this.#heard(message);
    }
    this.#read();
    this.stands();
  }

  #heard({ seq, from, text }) {
    if (seq <= (this.#keep.held.seen ?? 0) || (this.#shell.isOpen && document.visibilityState === "visible")) return;
    this.#unread++;
    if (this.#shell.isOpen) return;
    const who = from.name || this.dataset.name;
    this.#shell.announce(this.#words.say("new.from", who, text));
    this.#shell.bubble(Object.assign(document.createElement("b"), { textContent: who, dir: "auto" }), Object.assign(document.createElement("p"), { textContent: text, dir: "auto" }));
  }

  waits(entry) {
    this.#log.waits(entry);
    this.#log.toEnd();
    this.stands();
  }

  settled(key) {
    this.#log.settled(key);
  }

  /** An opening that was refused goes back into the form with the reason. */
  failed(entry, text) {
    if (!entry.opening) return this.#log.failed(entry, text);
    this.#talk.drop(entry);
    this.#log.settled(entry.key);
    this.#form.fill({ text: entry.text });
    this.#form.refused(text);
    this.stands();
    this.#form.focus();
  }

  cleared() {
    this.#log.clear();
    this.#asks.clear();
    this.#unread = 0;
    this.#shell.bubble();
    this.#isFollowing = false;
    this.stands();
  }

  /** Shows how everything stands; `line` says how the connection does. */
  stands(line) {
    if (line) {
      this.#isLost = line !== "open";
      if (this.#isLost) this.#isFollowing = false;
      if (line === "refused") this.#refused();
    }
    const { state, id, unsent } = this.#talk;
    const { isOver } = this.#talk;
    const isTalking = this.#isTalking;
    const agent = state.agent?.name;
    const at = this.#at;
    this.#form.element.hidden = isTalking;
    at.talk.hidden = !isTalking;
    at.title.textContent = agent ?? this.dataset.name;
    at.subtitle.textContent = agent ? this.#words.say("with", this.dataset.name) : this.#words.say("care");
    at.menu.hidden = !id;
    at.transcript.href = `/${this.dataset.store}/help/${id}`;
    at.leave.hidden = isOver;
    at.composer.hidden = isOver || !at.sure.hidden;
    at.anew.hidden = !isOver;
    at.earlier.hidden = this.#talk.first <= 1;
    at.receipt.textContent = this.#receipt();
    this.#stand();
    this.#asks.rate(isOver && this.#facts.ratings !== false && this.#log.isAnswered);
    this.#asks.reply(state.state === "message" && (this.#way.isElsewhere ? !this.#way.hasMail : this.#who !== "user"));
    this.#shell.banner(this.#isLost && isTalking ? this.#words.say(navigator.onLine && unsent.length === 0 ? "lost" : "lost.kept") : "");
    this.#shell.launcher(agent ?? this.#words.say(this.#brief()), this.#unread, this.#way.isElsewhere || (isTalking && !(isOver && this.#unread === 0)));
  }

  #brief() {
    const { state } = this.#talk.state;
    if (!this.#isTalking) return "help";
    return state === "waiting" || state === "offered" ? "brief.waiting" : state === "message" ? "brief.message" : "brief";
  }

  /** Where the conversation stands, in a sentence that is told when it changes. */
  #stand() {
    const { state = "opening", place, minutes, agent } = this.#talk.state;
    const words = this.#words;
    const waiting = [!place ? words.say("waiting") : place === 1 ? words.say("waiting.next") : words.say("waiting.place", place), span(words, minutes ?? this.#facts.waiting?.minutes)];
    const said = {
      opening: "",
      waiting: waiting.filter(Boolean).join(" "),
      offered: waiting.filter(Boolean).join(" "),
      chatting: !agent ? words.say("chatting") : agent.there === false ? words.say("away", agent.name) : "",
      transferring: words.say("transferring"),
      message: words.say("message.kept"),
      "wrap-up": words.say("ended"),
      ended: words.say("ended"),
    }[state];
    const told = !said && agent ? words.say("joined", agent.name) : said;
    this.#at.standing.dataset.state = state;
    this.#at.said.textContent = said;
    this.#at.standing.hidden = !said;
    if (this.#isTalking && told && told !== this.#last) this.#shell.announce(told);
    this.#last = told;
    this.#turn(state === "waiting" || state === "offered" ? (this.#facts.waitingMessages ?? []) : []);
  }

  /** The store's waiting messages, one after the other. */
  #turn(messages) {
    const { meanwhile } = this.#at;
    if (messages.length === 0) {
      clearInterval(this.#timers.turn);
      this.#timers.turn = 0;
      meanwhile.textContent = "";
    } else if (!this.#timers.turn) {
      let next = 0;
      const show = () => (meanwhile.textContent = messages[next++ % messages.length]);
      show();
      this.#timers.turn = setInterval(show, ROTATION);
    }
  }

  #receipt() {
    if (this.#talk.unsent.some((it) => !it.failed)) return this.#words.say("sending");
    const mine = this.#log.lastMine;
    return mine ? `${mine.at} · ${this.#words.say(mine.seq <= this.#talk.seenByThem ? "seen" : "sent")}` : "";
  }

  /** Whoever cannot connect is asked for anew; a user whose sign-in has ended is told. */
  #refused() {
    this.#refusals++;
    if (this.#refusals < 3 || !navigator.onLine) return;
    this.#refusals = 0;
    if (this.#way.isElsewhere) {
      this.#way.drop();
    } else if (this.#who === "guest") {
      this.#line.stop();
      this.#who = "";
      this.#enter();
    }
  }

  /* What the shopper does. */

  #begin(text, about) {
    this.#talk.open(text, { ...about, queue: this.#queue, page: this.#way.page });
    this.#form.clear();
    this.#keep.tabbed({ typed: {} });
    this.#learn();
    this.#enter();
    this.#focus();
  }

  #writes() {
    const { value } = this.#at.input;
    this.#keep.tabbed({ draft: value });
    this.#hint(tooLong(value) ? this.#words.say("too-long") : "");
    if (value && this.#talk.state.agent && Date.now() - this.#typedAt > TYPING_EVERY) {
      this.#typedAt = Date.now();
      this.#line.send({ type: "typing", conversation: this.#talk.id });
    }
  }

  #entered(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229 || Shell.isTouched) return;
    event.preventDefault();
    this.#say();
  }

  #say() {
    const { value } = this.#at.input;
    if (!value.trim() || tooLong(value)) return;
    this.#at.input.value = "";
    this.#keep.tabbed({ draft: "" });
    this.#typedAt = 0;
    this.#hint(cleaned(value) === value.replace(/\r\n?/g, "\n") ? "" : this.#words.say("redacted"));
    this.#talk.say(value.trim());
    this.#at.input.focus();
  }

  #hint(text) {
    this.#at.hint.textContent = text;
  }

  #sure(is) {
    this.#at.menu.open = false;
    this.#at.sure.hidden = !is;
    this.stands();
    if (is) this.#at.stay.focus();
    else this.#focus();
  }

  #leave() {
    this.#at.sure.hidden = true;
    if (!this.#line.send({ type: "leave", conversation: this.#talk.id }, true)) this.#hint(this.#words.say("lost"));
    this.stands();
    this.#at.title.focus();
  }

  #anew() {
    this.#talk.forget();
    this.#learn();
    this.#focus();
  }

  async #earlier() {
    const { first, id } = this.#talk;
    const after = Math.max(0, first - 1 - SHOWN);
    const found = await this.#get(`conversations/${id}/messages?after=${after}&limit=${first - 1 - after}`);
    if (!Array.isArray(found) || first !== this.#talk.first) return;
    const { region } = this.#log;
    const below = region.scrollHeight - region.scrollTop;
    this.#log.quiet = true;
    found.forEach((message) => this.#log.said(message, null));
    this.#log.quiet = false;
    region.scrollTop = region.scrollHeight - below;
    this.#talk.first = after + 1;
    this.stands();
    if (this.#at.earlier.hidden) region.focus();
  }

  /** What is shown to somebody who looks counts as read, in every tab. */
  #read() {
    if (!this.#shell.isOpen || document.visibilityState !== "visible" || !this.#talk.id) return;
    const { last } = this.#talk;
    this.#unread = 0;
    const held = this.#keep.held;
    if (held.conversation === this.#talk.id && last > (held.seen ?? 0)) {
      this.#keep.held = { ...held, seen: last };
      this.#line.send({ type: "seen", conversation: this.#talk.id, seq: last });
    }
    this.stands();
  }

  /** Another tab read on, began a conversation or ended one. */
  #elsewhere() {
    const { conversation, seen } = this.#keep.held;
    if (conversation === this.#talk.id) {
      if (seen >= this.#talk.last) {
        this.#unread = 0;
        this.#shell.bubble();
      }
      this.stands();
    } else if (conversation && !this.#isTalking) {
      this.#take(conversation);
      this.#enter();
    } else if (!conversation && !this.#shell.isOpen && this.#talk.isOver) {
      this.#talk.forget();
    }
  }

  #typing(name) {
    clearTimeout(this.#timers.typing);
    this.#at.typing.textContent = name ? this.#words.say("typing", name) : "";
    if (name) this.#timers.typing = setTimeout(() => this.#typing(""), TYPING_SHOWN);
  }

  #came({ there }) {
    const { agent } = this.#talk.state;
    if (agent) agent.there = there;
    this.stands();
  }

  /** A question has come: whoever does not look is told. */
  #attend() {
    if (!this.#shell.isOpen) this.#unread++;
    this.stands();
  }
}

customElements.define("comptoir-care", Care);

let panel = null;

/** The one panel of a page, made by what the help link says. */
export const panelOf = (link) => {
  if (!panel) {
    panel = document.createElement("comptoir-care");
    const { help, who, lang, name, base = "", visitor = "" } = link.dataset;
    Object.assign(panel.dataset, { store: help, who, lang, name, base, visitor, testid: "care" });
    document.body.append(panel);
  }
  return panel;
};
