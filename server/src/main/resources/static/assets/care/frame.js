import { el, icon } from "./view.js";

/** The parts of the panel, empty; `on` says what its buttons do. */
export const frame = (words, { title, list, form, past, on }) => {
  const menuItem = (shape, text, does, testid) =>
    el("button", { type: "button", className: "item", on: { click: does }, data: { testid } }, icon(shape), text);
  const parts = {};
  parts.title = el("h2", { id: "title", tabIndex: -1, textContent: title, dir: "auto", data: { testid: "care-title" } });
  parts.subtitle = el("p", { className: "subtitle", data: { testid: "care-subtitle" } });
  parts.transcript = el("a", { className: "item", target: "_blank", rel: "noopener", on: { click: on.transcript }, data: { testid: "care-transcript" } }, icon("text"), words.say("transcript"));
  parts.leave = menuItem("leave", words.say("leave"), on.leave, "care-leave");
  parts.menu = el(
    "details",
    { className: "menu" },
    el("summary", { "aria-label": words.say("menu"), title: words.say("menu"), data: { testid: "care-menu" } }, icon("more")),
    el("div", { className: "items" }, parts.transcript, past && el("a", { className: "item", href: past, data: { testid: "care-all" } }, icon("list"), words.say("past")), parts.leave),
  );
  const close = el("button", { type: "button", className: "tool", "aria-label": words.say("close"), title: words.say("close"), on: { click: on.close }, data: { testid: "care-close" } }, icon("down"));
  parts.banner = el("p", { className: "banner", role: "status", data: { testid: "care-banner" } });
  parts.said = el("p", { className: "said" });
  parts.meanwhile = el("p", { className: "meanwhile", dir: "auto", data: { testid: "care-meanwhile" } });
  parts.standing = el("div", { className: "standing", data: { testid: "care-standing" } }, parts.said, parts.meanwhile);
  parts.jump = el("button", { type: "button", className: "jump", hidden: true, "aria-label": words.say("jump"), title: words.say("jump"), on: { click: on.jump }, data: { testid: "care-jump" } }, icon("down"));
  parts.earlier = el("button", { type: "button", className: "earlier", textContent: words.say("earlier"), hidden: true, on: { click: on.earlier }, data: { testid: "care-earlier" } });
  parts.cards = el("div", { className: "cards", "aria-live": "polite" });
  parts.typing = el("p", { className: "typing", "aria-hidden": "true", data: { testid: "care-typing" } });
  parts.receipt = el("p", { className: "receipt", data: { testid: "care-receipt" } });
  parts.input = el("textarea", { rows: 1, dir: "auto", "aria-label": words.say("write"), placeholder: words.say("write"), "aria-describedby": "care-hint", on: on.input, data: { testid: "care-input" } });
  parts.hint = el("p", { className: "hint", id: "care-hint", role: "status", data: { testid: "care-hint" } });
  parts.composer = el(
    "form",
    { className: "composer", on: { submit: on.send } },
    el("div", { className: "write" }, parts.input, el("button", { className: "send", "aria-label": words.say("send"), title: words.say("send"), data: { testid: "care-send" } }, icon("send"))),
    parts.hint,
  );
  parts.stay = el("button", { type: "button", className: "plain", textContent: words.say("stay"), on: { click: on.stay }, data: { testid: "care-stay" } });
  parts.sure = el(
    "div",
    { className: "sure", hidden: true, role: "group", "aria-label": words.say("leave") },
    el("p", { textContent: words.say("leave.sure") }),
    el("div", { className: "answers" }, el("button", { type: "button", className: "danger", textContent: words.say("leave.yes"), on: { click: on.sure }, data: { testid: "care-leave-sure" } }), parts.stay),
  );
  parts.anew = el("div", { className: "anew", hidden: true }, el("button", { type: "button", className: "primary", textContent: words.say("anew"), on: { click: on.anew }, data: { testid: "care-anew" } }));
  parts.talk = el("div", { className: "talk" }, parts.standing, parts.earlier, el("div", { className: "scroll" }, list, parts.jump), el("div", { className: "below" }, parts.typing, parts.receipt), parts.cards, parts.anew, parts.sure, parts.composer);
  parts.panel = el(
    "section",
    { className: "panel", "aria-labelledby": "title", hidden: true, data: { testid: "care-panel" } },
    el("header", {}, el("span", { className: "sign", "aria-hidden": "true" }, icon("chat")), el("div", { className: "names" }, parts.title, parts.subtitle), parts.menu, close),
    parts.banner,
    form,
    parts.talk,
  );
  parts.label = el("span", { className: "label" });
  parts.count = el("span", { className: "count", hidden: true, data: { testid: "care-unread" } });
  parts.launcher = el("button", { type: "button", className: "launcher", hidden: true, on: { click: on.open }, data: { testid: "care-launcher" } }, icon("chat"), parts.label, parts.count);
  parts.bubble = el("div", { className: "bubble", hidden: true, on: { click: on.peek }, data: { testid: "care-bubble" } });
  parts.live = el("p", { className: "hidden", role: "status", data: { testid: "care-live" } });
  return parts;
};
