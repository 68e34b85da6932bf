/** The supervisor's board: the floor as it is now; what runs is read anew while somebody looks. */
import { Line } from "./line.js";
import { clock, icon, make, running, serverSays, sync, tickNow, toast, word } from "./parts.js";

const $ = (id) => document.getElementById(id);
const place = $("board");
const READ_AGAIN = 5000;
let queues = new Map();

const line = new Line(place.dataset.store, {
  hello: () => ({ type: "hello", conversations: {}, notes: {} }),
  heard: (frame) => {
    if (frame.type === "welcome") serverSays(frame.at);
    if (frame.type === "floor") draw(frame);
  },
  told: (state) => {
    $("console-line").dataset.state = state;
    $("console-line").textContent = word(`line.${state}`);
    if (state === "open") line.tell({ type: "watch", floor: true });
  },
});

const draw = ({ waiting = [], agents = [], queues: all = [] }) => {
  queues = new Map(all.map((it) => [it.id, it.title]));
  const live = waiting.filter((it) => it.state !== "message");
  const longest = live.reduce((first, it) => (it.since < first ? it.since : first), "9");
  const there = agents.filter((it) => it.standing === "available");
  const sum = (some, field) => some.reduce((all, it) => all + (it[field] ?? 0), 0);
  $("board-waiting").textContent = live.length;
  $("board-longest").replaceChildren(live.length ? running(longest, word("waits")) : "–");
  $("board-agents").textContent = `${there.length} / ${agents.length}`;
  $("board-places").textContent = `${sum(agents, "load")} / ${sum(there, "capacity")}`;
  rows("board-queues", all, (it) => it.id, queueCells);
  rows("board-people", agents, (it) => it.id, agentCells);
  rows("board-line-rows", waiting, (it) => it.conversation, waitingCells);
  $("board-line").hidden = waiting.length === 0;
  $("board-nobody").hidden = waiting.length > 0;
  tickNow();
};

const rows = (id, items, key, cells) =>
  sync($(id), items, key, () => make("tr"), (row, it) => {
    const face = JSON.stringify(it);
    if (row.dataset.face === face) return;
    row.dataset.face = face;
    const columns = $(id).closest("table").tHead.rows[0].cells;
    row.replaceChildren(...cells(it));
    for (const cell of row.querySelectorAll("td")) cell.dataset.label = columns[cell.cellIndex].querySelector(".visually-hidden") ? "" : columns[cell.cellIndex].textContent;
  });

const queueCells = (it) => [
  make("th", { scope: "row" }, it.title),
  make("td", {}, word(`queue.${it.state}`)),
  make("td", { class: "number" }, String(it.waiting ?? 0)),
  make("td", { class: "number" }, it.longest ? clock(Number(it.longest) * 1000) : "–"),
];

const agentCells = (it) => {
  const share = it.capacity ? Math.round((100 * it.load) / it.capacity) : 0;
  return [
    make("th", { scope: "row" }, make("span", { "data-standing": it.standing }, make("span", { class: "console-lamp" }), ` ${it.name}`)),
    make("td", {}, word(`standing.${it.standing}`)),
    make("td", {}, make("span", { class: `cell-bar tone-${share >= 100 ? "warning" : "info"}` }, make("progress", { max: 100, value: share, "aria-hidden": "true" }), `${it.load} / ${it.capacity}`)),
  ];
};

const waitingCells = (it) => {
  const take = make("button", { type: "button", class: "btn btn-plain btn-sm", "data-testid": "take-over" }, icon("hand"), word("do.take-over"));
  take.addEventListener("click", () => takeOver(it.conversation));
  const since = running(it.since, word("waits"));
  if (it.state === "message") since.dataset.late = 1e6;
  return [
    make("th", { scope: "row" }, it.name && it.name !== "guest" ? it.name : word("guest")),
    make("td", {}, it.topic || word("no-topic")),
    make("td", {}, queues.get(it.queue) ?? it.queue?.title ?? "–"),
    make("td", {}, word(`state.${it.state}`)),
    make("td", { class: "number" }, since),
    make("td", {}, take),
  ];
};

/** Taken over, it is led on in the console. */
const takeOver = async (conversation) => {
  try {
    await line.ask("take-over", { conversation });
    sessionStorage.setItem("care-selected", conversation);
    location.assign(place.dataset.running.replace(/\/board$/, ""));
  } catch (refused) {
    toast(refused.message, "danger");
  }
};

const readRunning = async () => {
  if (document.hidden || $("board-running").contains(document.activeElement)) return;
  const answer = await fetch(place.dataset.running, { headers: { "HX-Request": "true" } }).catch(() => null);
  if (!answer?.ok) return;
  $("board-running").outerHTML = await answer.text();
  const { level, asked } = $("board-running").dataset;
  if (Number(asked) > 0) $("board-level").textContent = new Intl.NumberFormat(document.documentElement.lang, { style: "percent" }).format(level / 100);
  tickNow();
};
setInterval(readRunning, READ_AGAIN);

line.open();
