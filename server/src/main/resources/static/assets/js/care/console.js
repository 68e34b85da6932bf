/** The console of customer service: joins the line, what is known, and what is shown. */
import { alertOf } from "./alerts.js";
import { Topics, page, transfer, wrapUp, renewTargets } from "./dialogs.js";
import { keys } from "./keys.js";
import { Line } from "./line.js";
import { List, shopperName } from "./list.js";
import { soon, toast, word } from "./parts.js";
import { Proposal } from "./proposal.js";
import { Shoppers } from "./shoppers.js";
import { Side } from "./side.js";
import { Talk } from "./talk.js";
import { Talks } from "./talks.js";

const $ = (id) => document.getElementById(id);
const place = $("console");
const { store, beside } = place.dataset;
const supervisor = place.dataset.supervisor === "true";
const care = `/api/v1/stores/${store}/care`;
const api = `${care}/conversations`;
const title = document.title;
const token = place.dataset.token ? { "X-CSRF-TOKEN": place.dataset.token } : {};
const talks = new Talks();
const prepared = new Map();
let selected = sessionStorage.getItem("care-selected");
let known = false;

const line = new Line(store, {
  hello: () => ({ type: "hello", ...talks.places() }),
  heard: (frame) => heard(frame),
  told: (state) => lineIs(state),
});

const lineIs = (state) => {
  $("console-line").dataset.state = state;
  $("console-line").textContent = word(`line.${state}`);
  $("console-standing").disabled = state !== "open";
  if (state === "open") line.tell({ type: "watch", floor: true });
  if (state === "open" && shoppers.isOpen) shoppers.ask();
};

const heard = (frame) => {
  const before = frame.conversation && talks.group(talks.of(frame.conversation));
  const what = talks.take(frame);
  if (frame.type === "welcome") {
    known = true;
    standing();
    listen();
  }
  if (frame.type === "standing") standing();
  shoppers.hears(frame);
  if (frame.type === "invited" && frame.conversation) choose(frame.conversation, true);
  if (frame.type === "floor") renewTargets(talks);
  if (frame.type === "resync") reread(frame.conversation);
  if (frame.type === "problem" && !frame.key && frame.code !== "unknown-frame") toast(frame.message, "danger");
  if (what) told(frame, what, before);
  if (what) draw();
};

/** What somebody should hear of. */
const told = (frame, what, before) => {
  const one = talks.get(what);
  if (!one) return;
  const group = talks.group(one);
  if (group === "asked" && before !== "asked") alertOf(word("notice.offer"), `${shopperName(one)} · ${one.topic ?? ""}`, true, () => choose(one.id));
  if (frame.type === "message" && frame.from.role === "shopper" && group === "mine") alertOf(shopperName(one), frame.text, false, () => choose(one.id));
};

/** Too much came since: read over REST, never left out. */
const reread = async (id) => {
  const streams = await Promise.all(["messages", "notes"].map((stream) => whole(`${api}/${id}/${stream}`)));
  if (streams.includes(null)) {
    talks.all.delete(id);
  } else {
    talks.reread(id, ...streams);
    line.tell({ type: "hello", conversations: { [id]: streams[0].at(-1)?.seq ?? 0 }, notes: { [id]: streams[1].at(-1)?.seq ?? 0 } });
  }
  draw();
};

const whole = async (address) => {
  const all = [];
  for (;;) {
    const answer = await fetch(`${address}?limit=500&after=${all.at(-1)?.seq ?? 0}`);
    if (answer.status === 404 || answer.status === 403) return null;
    const some = await answer.json();
    all.push(...some);
    if (some.length < 500) return all;
  }
};

const standing = () => {
  const me = talks.me?.standing ?? "away";
  const button = $("console-standing");
  button.dataset.standing = me;
  button.setAttribute("aria-pressed", String(me === "available"));
  button.lastElementChild.textContent = word(`standing.${me}`);
  button.hidden = talks.me?.registered === false;
};

$("console-standing").addEventListener("click", () => {
  const next = talks.me?.standing === "available" ? "away" : "available";
  line.tell({ type: "standing", standing: next });
  if (talks.me) talks.me.standing = next;
  standing();
});

const list = new List(talks, { choose: (id) => choose(id, true), pick: (id) => act("pick", talks.of(id)) });
/** Posts to the store's customer care; says why not where that cannot be. */
const post = async (path, body) => {
  const answer = await fetch(`${care}/${path}`, { method: "POST", headers: { "Content-Type": "application/json", Accept: "application/json", ...token }, body: JSON.stringify(body) }).catch(() => null);
  if (answer?.ok) return answer.json();
  const problem = await answer?.json().catch(() => null);
  toast(problem?.detail ?? word("side.failed"), "danger");
  return null;
};
const send = (one, what, body) => post(`conversations/${one.id}/${what}`, body);
const proposal = new Proposal(send);
const offered = async (shopper) => {
  const answer = await fetch(`${care}/shoppers/${shopper}/prepared`, { headers: { Accept: "application/json" } }).catch(() => null);
  if (answer?.ok) return answer.json();
  toast((await answer?.json().catch(() => null))?.detail ?? word("side.failed"), "danger");
  return null;
};
const shoppers = new Shoppers({ line, place, send: post, prepared: offered });
const side = new Side((partNumber, name) => proposal.add(partNumber, name));
const topics = new Topics();

const act = async (name, one) => {
  if (!one) return;
  let fields = { conversation: one.id };
  let command = name;
  if (name === "transfer") {
    const answer = await transfer(talks);
    if (!answer) return;
    command = answer.by;
    fields = command === "consult" ? { ...fields, agent: answer.to.agent, text: answer.text } : { ...fields, to: answer.to, text: answer.text };
    if (command === "consult" && !fields.agent) return toast(word("do.consult"), "danger");
  }
  if (name === "end" || name === "wrap-up") {
    const answer = await wrapUp(await preparedFor(one));
    if (!answer) return;
    if (one.state !== "wrap-up" && !(await done("end", { conversation: one.id }))) return;
    command = "wrap-up";
    fields = { ...fields, reason: answer.reason, text: answer.text };
  }
  const went = await done(command, fields);
  if (!went) return;
  if (name === "listen") one.listening = true;
  if (name === "unlisten") one.listening = false;
  if (["accept", "pick", "take-over"].includes(name)) choose(one.id, true);
  if (["transfer", "consult", "requeue", "end", "wrap-up"].includes(command)) toast(word(`done.${command}`));
  draw();
};

/** Done, or said why not. */
const done = async (command, fields) => {
  try {
    return await line.ask(command, fields);
  } catch (refused) {
    toast(refused.message, "danger");
    return null;
  }
};

/** A supervisor comes from the board to listen to a conversation. */
const listen = async () => {
  const id = new URLSearchParams(location.search).get("listen");
  if (!id || !supervisor) return;
  history.replaceState(history.state, "", location.pathname);
  talks.of(id).listening = true;
  choose(id);
  if (!(await done("listen", { conversation: id }))) talks.all.delete(id);
  draw();
};

const talk = new Talk(talks, line, supervisor, act);

/** Prepared words in the language of a conversation; read once for each. */
const preparedFor = async (one) => {
  if (!prepared.has(one.id)) {
    const answer = await fetch(`${beside}/${one.id}/prepared`, { headers: { Accept: "application/json" } });
    if (!answer.ok) return null;
    prepared.set(one.id, await answer.json());
  }
  return prepared.get(one.id);
};

const openPages = async () => {
  const one = talk.selected;
  if (one?.you !== "owner" || one.state !== "chatting") return;
  const chosen = await page(await preparedFor(one), one.page?.url);
  if (chosen && (await send(one, "push", { key: crypto.randomUUID(), ...chosen }))) toast(word("pages.sent"));
};
$("talk-pages").addEventListener("click", openPages);

const openTopics = async () => {
  const one = talk.selected;
  if (one && talk.writes) topics.open(await preparedFor(one), (topic) => talk.put(topic.text));
};
$("talk-topics").addEventListener("click", openTopics);
$("talk-text").addEventListener("keydown", (event) => {
  if (event.key !== "/" || $("talk-text").value) return;
  event.preventDefault();
  openTopics();
});

const choose = (id, focus) => {
  if (id) shoppers.toggle(false);
  selected = id;
  sessionStorage.setItem("care-selected", id ?? "");
  place.classList.toggle("console-chosen", Boolean(id));
  place.classList.remove("console-looking");
  draw.now();
  if (focus && talk.writes) $("talk-text").focus();
};

/** The next conversation of the list, or the one of a number. */
const step = (by) => {
  const all = ordered();
  if (all.length === 0) return;
  const here = all.findIndex((one) => one.id === selected);
  choose(all[here < 0 ? 0 : (here + by + all.length) % all.length].id, true);
};

const ordered = () => {
  const groups = talks.groups();
  return [...groups.asked, ...groups.mine, ...groups.wrap, ...groups.other];
};

const READS = ["owner", "asked", "handed", "consulted", "supervisor"];

const drawn = () => {
  const groups = talks.groups();
  const one = selected ? talks.get(selected) : null;
  const shown = one?.known ? one : null;
  if (shown && !document.hidden && document.hasFocus() && talks.read(shown)) line.tell({ type: "seen", conversation: shown.id, seq: shown.messages.at(-1).seq });
  list.draw(selected);
  talk.show(shown);
  proposal.show(shown);
  side.show(shown, Boolean(shown && READS.includes(shown.you) && shown.state !== "ended"));
  const busy = groups.mine.length + groups.wrap.length;
  $("console-room").textContent = talks.me?.capacity ? word("room", busy, talks.me.capacity) : "";
  const unread = groups.asked.length + groups.mine.reduce((sum, it) => sum + talks.unread(it), 0);
  document.title = unread ? `(${unread}) ${title}` : title;
  if (known && selected && !one) place.classList.remove("console-chosen");
};
const draw = soon(drawn);
draw.now = drawn;

addEventListener("focus", draw);
document.addEventListener("visibilitychange", () => document.hidden || draw());
$("talk-back").addEventListener("click", () => choose(null));
$("talk-side").addEventListener("click", () => place.classList.add("console-looking"));
$("side-back").addEventListener("click", () => place.classList.remove("console-looking"));
$("console-keys").addEventListener("click", () => $("care-keys").showModal());

keys({
  step,
  number: (at) => ordered()[at] && choose(ordered()[at].id, true),
  next: () => {
    const waits = ordered().find((one) => one.id !== selected && talks.unread(one) > 0) ?? ordered().find((one) => one.you === "asked");
    if (waits) choose(waits.id, true);
  },
  take: () => {
    const groups = talks.groups();
    const chosen = talks.get(selected);
    const asked = chosen && ["asked", "handed"].includes(chosen.you) ? chosen : groups.asked[0];
    if (asked) act("accept", asked);
    else if (groups.waiting[0]) act("pick", talks.of(groups.waiting[0].conversation));
  },
  refuse: () => {
    const chosen = talks.get(selected);
    const asked = chosen && ["asked", "handed"].includes(chosen.you) ? chosen : talks.groups().asked[0];
    if (asked) act("refuse", asked);
  },
  transfer: () => talk.selected?.you === "owner" && talk.selected.state === "chatting" && act("transfer", talk.selected),
  end: () => talk.selected?.you === "owner" && ["chatting", "wrap-up"].includes(talk.selected.state) && act("end", talk.selected),
  pages: () => openPages(),
  shoppers: () => shoppers.toggle(),
  note: () => talk.writes && talk.kind(talk.isNote ? "say" : "note"),
  side: () => {
    place.classList.add("console-looking");
    side.focus();
  },
});

if (selected) place.classList.add("console-chosen");
line.open();
