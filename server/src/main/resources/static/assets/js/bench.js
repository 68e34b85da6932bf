/**
 * The catalogue tree of a draft: keys as in any tree, children fetched when a node is opened, each mark shown at once, and beside
 * it what the buyer would see. Without this script the same form asks for the page anew.
 */
const bench = () => document.getElementById("bench");
const tree = () => document.getElementById("bench-tree");

/** One after the other: each answer holds what the next question goes on from. */
let last = Promise.resolve();
const queued = (task) => (last = last.then(task, task));
const post = (target, values) => htmx.ajax("POST", bench().action, { source: bench(), target, swap: "outerHTML", values });
const say = (part) => (document.getElementById("announce").textContent = document.getElementById(part)?.dataset.said ?? "");

const fields = (part) => [...document.querySelectorAll(`#${part} :is(input:not([type=hidden], [type=checkbox]), select)`)];
/** What a question takes with it: one that changes no mark takes the words that are looked for, and leaves the percentage. */
const taken = (part, values) => fields(part).filter(({ name }) => name !== "percent" || values.do !== undefined || values.choose !== undefined);
let leave = () => {};
let comeBack = () => {};

/** Where somebody stands in the part: at which node or field, and what of its text he has selected. */
const standing = (part) => {
  const here = document.activeElement?.closest?.(`#${part}`) && document.activeElement;
  return here && { node: here.closest("[data-node]")?.dataset.node, testid: here.dataset.testid, id: here.id, start: here.selectionStart, end: here.selectionEnd };
};

const stand = (part, { node, testid, id, start, end }) => {
  const root = document.getElementById(part);
  const again = (node !== undefined && item(node)) || (id && document.getElementById(id)) || (testid && root.querySelector(`[data-testid="${testid}"]`));
  const one = again || root.querySelector('[aria-selected="true"]');
  one?.focus();
  if (again?.value !== undefined && Number.isInteger(start)) again.setSelectionRange(start, end);
};

/** The part is fetched anew; whoever stood in it stands where he stood before his next key, and what he typed meanwhile stays. */
const reload = async (part, values) => {
  const sent = new Map(taken(part, values).map(({ name, value }) => [name, value]));
  leave = () => {
    const place = standing(part);
    const meanwhile = new Map(fields(part).filter((field) => sent.get(field.name) !== field.value).map(({ name, value }) => [name, value]));
    comeBack = () => {
      comeBack = () => {};
      for (const field of fields(part)) if (meanwhile.has(field.name)) field.value = meanwhile.get(field.name);
      if (place) stand(part, place);
    };
  };
  await post(`#${part}`, values);
  leave = () => {};
  say(part);
};

const items = () => [...tree().querySelectorAll("[data-node]")].filter((one) => !one.parentElement.closest("[hidden]"));
const item = (key) => items().find((one) => one.dataset.node === key);

const steps = () => tree().querySelector("[name=steps]").value;
const effect = (values = {}) => queued(() => reload("bench-effect", values));
const change = (values) =>
  queued(async () => {
    const before = steps();
    await reload("bench-tree", values);
    if (steps() !== before) effect();
  });
const adjust = () => change({ do: "adjust", node: tree().querySelector("[name=node]").value, percent: document.getElementById("percent").value });

const focus = (one) => {
  if (!one) return;
  for (const other of items()) other.tabIndex = -1;
  one.tabIndex = 0;
  one.focus();
  one.querySelector(".node").scrollIntoView({ block: "nearest" });
};

const isOpen = (one) => one.getAttribute("aria-expanded") === "true";

const fold = async (one) => {
  const key = one.dataset.node;
  const group = one.querySelector(":scope > [role=group]");
  const opener = one.querySelector(":scope > [name=open]");
  if (group) {
    group.hidden = isOpen(one);
    opener.disabled = group.hidden;
    one.setAttribute("aria-expanded", String(!group.hidden));
  } else {
    await queued(async () => {
      const focused = one.contains(document.activeElement);
      await post(one, { branch: key, level: one.dataset.level, toggle: key });
      if (focused) focus(item(key));
    });
  }
};

const act = (one, name) => change({ do: name, node: one.dataset.node });

const keys = {
  ArrowDown: (one, all) => focus(all[all.indexOf(one) + 1]),
  ArrowUp: (one, all) => focus(all[all.indexOf(one) - 1]),
  Home: (_, all) => focus(all[0]),
  End: (_, all) => focus(all.at(-1)),
  ArrowRight: (one, all) => {
    if (one.hasAttribute("aria-expanded") && !isOpen(one)) fold(one);
    else if (isOpen(one)) focus(all[all.indexOf(one) + 1]);
  },
  ArrowLeft: (one) => (isOpen(one) ? fold(one) : focus(one.parentElement.closest("[data-node]"))),
  Enter: (one) => change({ choose: one.dataset.node }),
  " ": (one) => change({ choose: one.dataset.node }),
  i: (one) => act(one, "include"),
  e: (one) => act(one, "exclude"),
  Delete: (one) => act(one, "clear"),
  "%": async (one) => {
    await change({ choose: one.dataset.node });
    document.getElementById("percent").select();
  },
};

document.addEventListener(
  "keydown",
  (event) => {
    if (!event.target.closest?.("#bench") || event.ctrlKey || event.metaKey || event.altKey || !window.htmx) return;
    const one = event.target.matches("[data-node]") ? event.target : null;
    if (one && keys[event.key]) {
      event.preventDefault();
      event.stopPropagation();
      keys[event.key](one, items());
    } else if (event.key === "Enter" && event.target.name === "percent") {
      event.preventDefault();
      adjust();
    } else if (event.key === "Enter" && event.target.name === "q") {
      event.preventDefault();
      clearTimeout(waiting);
      change({});
    } else if (event.key === "Enter" && event.target.matches("#buyer, #at")) {
      event.preventDefault();
      effect();
    }
  },
  true,
);

let waiting;
let saving = false;
document.addEventListener("submit", (event) => {
  if (event.target.id !== "bench") return;
  const button = event.submitter;
  saving = button?.dataset.save !== undefined || !window.htmx;
  if (saving) return;
  event.preventDefault();
  if (button?.name === "toggle") return fold(button.closest("[data-node]"));
  if (button?.value === "adjust") return adjust();
  const values = button?.name ? { [button.name]: button.value } : {};
  return button?.dataset.look === undefined ? change(values) : effect(values);
});

/* What is looked for is found a moment after the last key; the day, the currency and the order count at once. */
document.addEventListener("input", ({ target }) => {
  if (!target.closest("#bench") || target.name !== "q" || !window.htmx) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => change({}), 300);
});
document.addEventListener("change", ({ target }) => {
  if (!target.closest("#bench") || !window.htmx) return;
  if (target.name === "marked") change({});
  else if (["buyer", "at", "currency", "sort"].includes(target.name)) effect();
});

/* A step that is refused, and a buyer whom one may not see, are told where they were asked for. */
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (!detail.target.closest("#bench")) return;
  if (detail.xhr.status === 422) {
    detail.shouldSwap = true;
    detail.isError = false;
  }
  leave();
});
document.addEventListener("htmx:afterSwap", () => comeBack());

addEventListener("beforeunload", (event) => {
  if (!saving && Number(tree()?.dataset.steps ?? 0) > 0) event.preventDefault();
});
