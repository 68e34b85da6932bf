import { inCartCard, invitationCard, proposalCard, pushCard, ratingCard, replyCard } from "./cards.js";
import { Shell } from "./shell.js";
import { cleaned } from "./talk.js";

/** What the shopper is asked, each question once in all his tabs: pages, changes of the cart, invitations, how it was, where to write to. */
const ANSWER = 8000;
const UNKNOWN = "unknown-frame";

export class Asks {
  #words;
  #shell;
  #line;
  #keep;
  #talk;
  #at;
  #data;
  #way;
  #put;
  #open;
  #others;
  #asked = new Set();
  #answers = new Map();
  #accepted = null;
  #rating = null;
  #reply = null;

  constructor({ words, shell, line, keep, talk, at, data, way, put, open, asked, failed }) {
    Object.assign(this, { asked, failed });
    this.#words = words;
    this.#shell = shell;
    this.#line = line;
    this.#keep = keep;
    this.#talk = talk;
    this.#at = at;
    this.#data = data;
    this.#way = way;
    this.#put = put;
    this.#open = open;
    this.#others = new BroadcastChannel("care." + data.store);
    this.#others.onmessage = (event) => this.gone(event.data.answered);
  }

  /** Whether the frame was a question, or the answer to something asked here. */
  hears(frame) {
    const answered = frame.key && this.#answers.get(frame.key);
    if (answered) answered(frame);
    else if (frame.type === "invitation") this.invited(frame);
    else if (frame.type === "invited") this.gone(frame.id);
    else if (frame.type === "push" && frame.conversation === this.#talk.id) this.#pushed(frame);
    else if (frame.type === "proposal" && frame.conversation === this.#talk.id) this.#proposed(frame);
    else if (frame.type === "pushed" || frame.type === "decided") this.#decided(frame);
    else return false;
    return true;
  }

  clear() {
    this.#at.cards.replaceChildren();
    this.#rating = this.#reply = null;
  }

  get #who() {
    return this.#talk.state.agent?.name ?? this.#data.name;
  }

  #answer(type, { id, conversation }, accepted) {
    this.#line.send({ type, id, conversation, accepted });
    this.gone(id);
    this.#others.postMessage({ answered: id });
  }

  /** Answered, here or in another tab. */
  gone(id) {
    this.#asked.add(id);
    const chosen = `.card[data-id="${CSS.escape(id)}"]`;
    this.#at.panel.querySelector(chosen)?.remove();
    if (this.#at.bubble.querySelector(chosen)) this.#shell.bubble();
  }

  #ask({ id }, card, show) {
    if (this.#asked.has(id)) return;
    this.#asked.add(id);
    card.dataset.id = id;
    show(card);
    this.#shell.announce(card.querySelector("p").textContent);
  }

  #pushed(frame) {
    const page = this.#way.shown(frame.url);
    if (!page) return this.#answer("pushed", frame, false);
    const card = pushCard(this.#words, { ...frame, url: page.pathname }, this.#who, (accepted) => {
      this.#answer("pushed", frame, accepted);
      if (accepted) this.#go(page);
    });
    this.#ask(frame, card, (it) => this.#lay(it));
  }

  #lay(card) {
    this.#at.cards.append(card);
    this.asked();
  }

  /** Another page; a form that is being filled stays, and the page opens beside it. */
  async #go(page) {
    if (isFilling()) {
      window.open(page, "_blank", "noopener");
      return;
    }
    await this.#line.emptied();
    if (Shell.isNarrow) this.#keep.tabbed({ open: false });
    location.assign(page);
  }

  #proposed(frame) {
    const card = proposalCard(this.#words, frame, this.#who, this.#data.lang, (accepted) => this.#answer("decide", frame, accepted));
    this.#ask(frame, card, (it) => this.#lay(it));
  }

  /** It is done, whichever tab it was answered in. */
  #decided({ type, id, accepted, conversation }) {
    this.gone(id);
    if (type !== "decided" || !accepted || conversation !== this.#talk.id) return;
    const cart = `/${this.#data.store}/cart`;
    if (location.pathname === cart) return location.reload();
    this.#at.cards.querySelector("[data-testid=care-in-cart]")?.remove();
    this.#lay(inCartCard(this.#words, cart));
    refreshBasket(cart);
  }

  /** An agent asks whether one would like to talk; where the panel has no line yet, `refuse` says no and `accept` that it gets one. */
  invited(frame, { refuse = () => this.#line.send({ type: "invited", id: frame.id, accepted: false }), accept = () => {} } = {}) {
    if (this.#talk.id) return;
    const card = invitationCard(this.#words, frame, (accepted) => {
      this.gone(frame.id);
      this.#others.postMessage({ answered: frame.id });
      if (!accepted) return refuse();
      accept();
      this.#accepted = frame.id;
      this.#open();
      this.accept();
    });
    this.#ask(frame, card, (it) => (this.#shell.isOpen ? this.#at.banner.after(it) : this.#shell.bubble(it)));
  }

  /** Says yes as soon as there is a line to say it over, until it is heard. */
  async accept() {
    const id = this.#accepted;
    if (!id || !this.#line.isOpen) return;
    const { type, message } = await this.#request({ type: "invited", id, accepted: true });
    if (type !== "problem" || this.#talk.id) this.#accepted = null;
    else if (this.#accepted === id && message !== this.#words.say("lost")) {
      this.#accepted = null;
      this.failed(message);
    }
  }

  /** How it was, asked once at the end where somebody answered; a server that takes no ratings is not thanked for one. */
  rate(isAnswered) {
    const { id } = this.#talk;
    if (!isAnswered || this.#rating || this.#keep.tab.rated === id) return;
    this.#rating = ratingCard(this.#words, this.#talk.state.agent?.name, async (stars, text) => {
      const { type, code, message } = await this.#request({ type: "rate", conversation: id, stars, text: cleaned(text) || undefined });
      if (code === UNKNOWN) this.#rating.remove();
      if (type === "problem") return message;
      this.#keep.tabbed({ rated: id });
      return "";
    });
    this.#at.cards.append(this.#rating);
  }

  /** Where a guest wants the answer to a message he left; a user is written to at his own address. */
  reply(isLeft) {
    const { id } = this.#talk;
    if (!isLeft) {
      this.#reply?.remove();
      this.#reply = null;
    } else if (!this.#reply && this.#keep.tab.mailed !== id) {
      this.#reply = replyCard(this.#words, async (email) => {
        const wrong = await this.#put(`conversations/${id}/reply-to`, { email });
        if (!wrong) this.#keep.tabbed({ mailed: id });
        return wrong;
      });
      this.#at.cards.append(this.#reply);
    }
  }

  /** Sends what is answered by `done` or `problem`, and gives that answer. */
  #request(frame) {
    const key = Date.now().toString(36) + Math.random().toString(36).slice(2);
    const lost = { type: "problem", message: this.#words.say("lost") };
    return new Promise((answered) => {
      const end = (answer) => {
        clearTimeout(patience);
        this.#answers.delete(key);
        answered(answer);
      };
      const patience = setTimeout(() => end(lost), ANSWER);
      this.#answers.set(key, end);
      if (!this.#line.send({ ...frame, key }, true)) end(lost);
    });
  }
}

/** The count of the page's basket as it is now. */
const refreshBasket = async (cart) => {
  const answer = await fetch(cart).catch(() => null);
  const fresh = answer?.ok && new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("basket");
  if (fresh) document.getElementById("basket")?.replaceWith(document.importNode(fresh, true));
};

const isChanged = (field) => {
  if (field.type === "hidden") return false;
  if (field.localName === "select") return [...field.options].some((it) => it.selected && !it.defaultSelected && it.index > 0);
  return field.type === "checkbox" || field.type === "radio" ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
};

/** Whether something was typed or chosen on the page that its next page would lose. */
const isFilling = () => [...document.querySelectorAll("main input, main textarea, main select")].some(isChanged);
