/** Forms drawn from records: rows that are added and removed, kinds that show their own fields, names suggested while one types. */
const show = (group) => {
  const chosen = group.querySelector("select").value;
  for (const part of group.querySelectorAll(":scope > [data-variant]")) {
    part.hidden = part.dataset.variant !== chosen;
    for (const field of part.querySelectorAll("input, select, textarea")) field.disabled = part.hidden;
  }
};

const showAll = (root) => root.querySelectorAll("[data-variants]").forEach(show);

document.addEventListener("change", ({ target }) => {
  const group = target.closest("[data-variants]");
  if (group && target.name?.endsWith(".kind")) show(group);
});

/** The next index is one more than any that was ever used, so that removing never joins two rows. */
const add = (rows) => {
  const next = Math.max(Number(rows.dataset.next ?? 0), rows.querySelectorAll(":scope > [data-list] > [data-row]").length);
  rows.dataset.next = String(next + 1);
  const template = rows.querySelector(":scope > template");
  const holder = document.createElement("div");
  holder.innerHTML = numbered(template.innerHTML, next);
  const row = holder.firstElementChild;
  rows.querySelector(":scope > [data-list]").append(row);
  showAll(row);
  row.querySelector("input:not([type=hidden]), select, textarea")?.focus();
};

/** In each name the first index that is still open is this row's. */
const numbered = (html, index) =>
  html.replace(/(name|id|for|list|aria-describedby|data-testid)="([^"]*?)__next__/g, (_, attribute, before) => `${attribute}="${before}${index}`);

document.addEventListener("click", (event) => {
  const adder = event.target.closest("[data-add]");
  if (adder) add(adder.closest("[data-rows]"));
  const upwards = event.target.closest("[data-up]");
  if (upwards) {
    const row = upwards.closest("[data-row]");
    row.previousElementSibling?.before(row);
    upwards.focus();
    upwards.dispatchEvent(new Event("change", { bubbles: true }));
  }
  const remover = event.target.closest("[data-remove]");
  if (remover) {
    const rows = remover.closest("[data-rows]");
    remover.closest("[data-row]").remove();
    rows.querySelector(":scope > [data-add]").focus();
    rows.dispatchEvent(new Event("change", { bubbles: true }));
  }
});

/* Names are asked for a moment after the last key. */
let waiting;
document.addEventListener("input", ({ target }) => {
  if (!target.dataset?.pick) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => suggest(target), 150);
});
document.addEventListener("focusin", ({ target }) => {
  if (target.dataset?.pick && target.list?.children.length === 0) suggest(target);
});

const suggest = async (field) => {
  const root = document.querySelector("[data-root]").dataset.root;
  const address = new URL(`${root}/names`, location.href);
  address.searchParams.set("what", field.dataset.pick);
  address.searchParams.set("q", field.value);
  const answer = await fetch(address);
  if (!answer.ok || !field.list) return;
  const names = await answer.json();
  if (address.searchParams.get("q") !== field.value) return;
  field.list.replaceChildren(
    ...names.map(({ value, label }) => Object.assign(document.createElement("option"), { value, label })),
  );
};

/* What was typed is not lost by leaving. */
let changed = false;
const keeps = (target) => target.closest?.("form[data-keeps]");
document.addEventListener("input", ({ target }) => (changed ||= Boolean(keeps(target))));
document.addEventListener("change", ({ target }) => (changed ||= Boolean(keeps(target))));
document.addEventListener("submit", ({ target }) => {
  if (keeps(target)) changed = false;
});
addEventListener("beforeunload", (event) => {
  if (changed) event.preventDefault();
});

document.addEventListener("submit", (event) => {
  const question = event.submitter?.dataset.confirm;
  if (question && !window.confirm(question)) event.preventDefault();
});

showAll(document);
