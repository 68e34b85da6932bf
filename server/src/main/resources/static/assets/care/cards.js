import { el, icon } from "./view.js";

/** Questions of who serves one, each answered once: a page to look at, a change of the cart, an invitation, and at the end how it was. */
const money = (value, language) =>
  value && typeof value === "object"
    ? new Intl.NumberFormat(language, { style: "currency", currency: value.currency }).format(value.amount)
    : (value ?? "");

const question = (testid, body, answers) => {
  const card = el("div", { className: "card", role: "group", data: { testid } }, ...body);
  const close = (answer) => {
    card.querySelectorAll("button").forEach((button) => (button.disabled = true));
    answer();
  };
  card.append(
    el(
      "div",
      { className: "answers" },
      ...answers.map(({ text, strong, does, id }) =>
        el("button", { type: "button", className: strong ? "primary" : "plain", textContent: text, on: { click: () => close(does) }, data: { testid: id } }),
      ),
    ),
  );
  return card;
};

const yesAndNo = (words, name, answer) => [
  { text: words.say(name + ".yes"), strong: true, does: () => answer(true), id: "care-" + name + "-yes" },
  { text: words.say(name + ".no"), does: () => answer(false), id: "care-" + name + "-no" },
];

export const pushCard = (words, { title, url }, agent, answer) =>
  question(
    "care-push",
    [el("p", { dir: "auto" }, words.say("push", agent), el("br"), el("b", { textContent: title || url, dir: "auto" }))],
    yesAndNo(words, "push", answer),
  );

export const proposalCard = (words, { lines = [], total, difference }, agent, language, answer) =>
  question(
    "care-proposal",
    [
      el("p", { dir: "auto", textContent: words.say("proposal", agent) }),
      el(
        "ul",
        { className: "lines" },
        ...lines.map((line) =>
          el(
            "li",
            {},
            el("span", { className: "quantity", textContent: (line.quantity ?? 1) + " ×" }),
            el("span", { dir: "auto", textContent: line.name ?? line.partNumber }),
            el("span", { className: "price", textContent: money(line.amount ?? line.total ?? line.price, language) }),
          ),
        ),
      ),
      el(
        "p",
        { className: "sum" },
        el("span", { textContent: words.say("proposal.total") }),
        el("b", { textContent: money(total, language) }),
        difference && el("span", { className: "faint", textContent: words.say("proposal.difference", money(difference, language)) }),
      ),
    ],
    yesAndNo(words, "proposal", answer),
  );

/** What became of it. */
export const inCartCard = (words, cart) =>
  el("div", { className: "card", role: "status", data: { testid: "care-in-cart" } }, el("p", {}, words.say("proposal.done"), " ", el("a", { href: cart, textContent: words.say("proposal.cart") })));

export const invitationCard = (words, { text, agent }, answer) =>
  question("care-invitation", [el("p", { dir: "auto" }, agent && el("b", { textContent: agent }), agent && el("br"), text || words.say("invitation"))], yesAndNo(words, "invitation", answer));

/** One to five stars, and words if one likes. */
export const ratingCard = (words, agent, rate) => {
  const send = el("button", { className: "primary", textContent: words.say("rate.send"), disabled: true, data: { testid: "care-rate" } });
  const text = el("textarea", { rows: 2, dir: "auto", maxLength: 1000, "aria-label": words.say("rate.text"), placeholder: words.say("rate.text"), hidden: true, data: { testid: "care-rate-text" } });
  const notice = el("p", { className: "wrong", role: "alert", hidden: true });
  let chosen = 0;
  const star = (stars) =>
    el(
      "label",
      { title: words.say("rate." + stars), data: { testid: "care-star-" + stars } },
      el("input", {
        type: "radio",
        name: "stars",
        value: String(stars),
        className: "hidden",
        on: {
          change: () => {
            chosen = stars;
            text.hidden = false;
            send.disabled = false;
            form.dataset.stars = String(stars);
          },
        },
      }),
      icon("star"),
      el("span", { className: "hidden", textContent: words.say("rate." + stars) }),
    );
  const form = el(
    "form",
    {
      className: "card rating",
      data: { testid: "care-rating" },
      on: {
        submit: async (event) => {
          event.preventDefault();
          send.disabled = true;
          const wrong = await rate(chosen, text.value.trim());
          if (!wrong) form.replaceChildren(el("p", { role: "status", textContent: words.say("rate.done"), data: { testid: "care-rated" } }));
          else Object.assign(notice, { hidden: false, textContent: wrong });
          send.disabled = false;
        },
      },
    },
    el("fieldset", {}, el("legend", { textContent: agent ? words.say("rate.agent", agent) : words.say("rate") }), el("div", { className: "stars" }, ...[1, 2, 3, 4, 5].map(star))),
    text,
    notice,
    send,
  );
  return form;
};

/** An e-mail address for the answer. */
export const replyCard = (words, send) => {
  const input = el("input", { type: "email", autocomplete: "email", "aria-label": words.say("mail"), placeholder: words.say("mail"), data: { testid: "care-mail" } });
  const notice = el("p", { className: "wrong", role: "alert", hidden: true });
  const form = el(
    "form",
    {
      className: "card mail",
      noValidate: true,
      data: { testid: "care-reply" },
      on: {
        submit: async (event) => {
          event.preventDefault();
          const email = input.value.trim();
          if (!email) return input.focus();
          const wrong = await send(email);
          notice.hidden = !wrong;
          notice.textContent = wrong;
          if (!wrong) form.replaceChildren(el("p", { role: "status", dir: "auto", textContent: words.say("mail.done", email), data: { testid: "care-mailed" } }));
        },
      },
    },
    el("p", { textContent: words.say("mail.ask") }),
    el("div", { className: "row" }, input, el("button", { className: "plain", textContent: words.say("mail.send"), data: { testid: "care-mail-send" } })),
    notice,
  );
  return form;
};
