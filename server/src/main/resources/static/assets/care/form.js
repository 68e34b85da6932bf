import { el } from "./view.js";

/** What is asked before a conversation begins: a guest's name, what it is about, the first message. Keeps what was typed. */
const LONGEST = 4000;

export const tooLong = (text) => [...text].length > LONGEST;

export class Form {
  element;
  #words;
  #fields = {};
  #begin;

  constructor(words, { isGuest, begin, typed, past }) {
    this.#words = words;
    this.#begin = begin;
    const field = (name, control, label, optional) => {
      this.#fields[name] = control;
      Object.assign(control, { id: "care-" + name, name });
      control.dataset.testid = "care-" + name;
      control.setAttribute("aria-describedby", "care-" + name + "-error");
      control.addEventListener("input", () => {
        this.#wrong(name, "");
        typed(this.typed);
      });
      return el(
        "div",
        { className: "field" },
        el("label", { for: control.id }, label, optional && el("span", { className: "faint", textContent: " " + words.say("optional") })),
        control,
        el("p", { className: "wrong", id: "care-" + name + "-error", hidden: true, data: { testid: "care-" + name + "-error" } }),
      );
    };
    this.intro = el("p", { className: "intro", data: { testid: "care-intro" } });
    this.topics = field("topic", el("select", {}), words.say("topic"));
    this.topics.hidden = true;
    this.submit = el("button", { className: "primary", textContent: words.say("begin"), data: { testid: "care-begin" } });
    this.notice = el("p", { className: "wrong", role: "alert", hidden: true, data: { testid: "care-refused" } });
    this.element = el(
      "form",
      { className: "form", noValidate: true, on: { submit: (event) => this.#submit(event) }, data: { testid: "care-form" } },
      this.intro,
      isGuest && field("name", el("input", { autocomplete: "name", maxLength: 200, dir: "auto" }), words.say("name"), true),
      this.topics,
      field("text", el("textarea", { rows: 4, dir: "auto", required: true }), words.say("message")),
      this.notice,
      this.submit,
      past && el("a", { className: "past", href: past, textContent: words.say("past"), data: { testid: "care-past" } }),
    );
  }

  get typed() {
    return Object.fromEntries(Object.entries(this.#fields).map(([name, control]) => [name, control.value]));
  }

  fill(values = {}) {
    for (const [name, value] of Object.entries(values)) if (this.#fields[name] && value) this.#fields[name].value = value;
  }

  /** What he asks about, as the link that led here says it. */
  about(topic) {
    const { topic: chosen } = this.#fields;
    if (![...chosen.options].some(({ value }) => value === topic)) chosen.append(el("option", { value: topic, textContent: topic }));
    chosen.value = topic;
    this.topics.hidden = false;
  }

  /** What the store says of itself: whether somebody is there, how long one waits, what may be asked about. */
  facts(facts, moment) {
    const { open, opensAt, waiting, topics = [] } = facts;
    const chosen = this.#fields.topic.value;
    this.#fields.topic.replaceChildren(
      el("option", { value: "", textContent: this.#words.say("topic.any") }),
      ...topics.map(({ identifier, title }) => el("option", { value: identifier, textContent: title })),
    );
    this.topics.hidden = topics.length === 0;
    if (chosen) this.about(chosen);
    this.submit.textContent = this.#words.say(open === false ? "begin.message" : "begin");
    this.intro.textContent =
      open === false
        ? opensAt
          ? this.#words.say("closed.until", moment(opensAt))
          : this.#words.say("closed")
        : [this.#words.say(open ? "open" : "hello"), open && waiting ? span(this.#words, waiting.minutes) : ""].filter(Boolean).join(" ");
  }

  refused(text) {
    this.notice.hidden = !text;
    this.notice.textContent = text;
  }

  focus() {
    (this.#fields.name && !this.#fields.name.value ? this.#fields.name : this.#fields.text).focus();
  }

  clear() {
    this.#fields.text.value = "";
    this.refused("");
  }

  #submit(event) {
    event.preventDefault();
    const { text, topic, name } = this.typed;
    if (!text.trim()) return this.#wrong("text", this.#words.say("empty"));
    if (tooLong(text)) return this.#wrong("text", this.#words.say("too-long"));
    this.refused("");
    this.#begin(text, { topic: topic || undefined, name: name?.trim() || undefined });
  }

  #wrong(name, text) {
    const control = this.#fields[name];
    const words = control.parentElement.querySelector(".wrong");
    words.textContent = text;
    words.hidden = !text;
    if (text) {
      control.setAttribute("aria-invalid", "true");
      control.focus();
    } else {
      control.removeAttribute("aria-invalid");
    }
  }
}

/** A wait as an honest range. */
export const span = (words, minutes) => {
  if (!minutes) return "";
  const { from, to } = minutes;
  if (to <= 1) return words.say("wait.soon");
  return from === to ? words.say("wait.about", to) : words.say("wait.between", Math.max(1, from), to);
};
