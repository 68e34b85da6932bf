/** Lists: choosing rows, hiding columns and density, which this browser remembers; a kept view brings its own columns. */
const list = () => document.getElementById("browse");
const store = (kind) => `list.${list().dataset.list}.${kind}`;
const read = (kind, otherwise) => JSON.parse(localStorage.getItem(store(kind)) ?? JSON.stringify(otherwise));
const write = (kind, value) => localStorage.setItem(store(kind), JSON.stringify(value));

const chosen = () => [...document.querySelectorAll('#browse input[name="id"]:checked')];

const count = () => {
  const bar = document.querySelector("[data-bulk-bar]");
  if (!bar) return;
  const words = bar.querySelector("[data-chosen]");
  bar.classList.toggle("bulk-on", chosen().length > 0);
  words.textContent = words.dataset.words.replace("#", String(chosen().length));
  const all = document.querySelector("#browse [data-all]");
  const boxes = document.querySelectorAll('#browse input[name="id"]');
  all.checked = boxes.length > 0 && chosen().length === boxes.length;
  all.indeterminate = chosen().length > 0 && !all.checked;
};

const hiding = () => list().dataset.hidden?.split(",") ?? read("hidden", []);

const look = () => {
  if (!list()?.dataset.list) return;
  const hidden = hiding();
  for (const cell of document.querySelectorAll("#browse [data-key]")) cell.hidden = hidden.includes(cell.dataset.key);
  for (const box of document.querySelectorAll("#browse [data-column]")) box.checked = !hidden.includes(box.value);
  const dense = read("dense", false);
  list().classList.toggle("list-dense", dense);
  const box = list().querySelector("[data-dense]");
  if (box) box.checked = dense;
  count();
};

document.addEventListener("change", ({ target }) => {
  if (!target.closest("#browse")) return;
  if (target.matches("[data-all]")) {
    for (const box of document.querySelectorAll('#browse input[name="id"]')) box.checked = target.checked;
  }
  if (target.matches("[data-column]")) {
    const boxes = [...document.querySelectorAll("#browse [data-column]")];
    write("hidden", boxes.filter((box) => !box.checked).map((box) => box.value));
    list().removeAttribute("data-hidden");
    look();
  }
  if (target.matches("[data-dense]")) {
    write("dense", target.checked);
    look();
  }
  count();
});

document.addEventListener("click", (event) => {
  const file = event.target.closest("a[data-file]");
  if (file && list()) file.search = location.search;
});

document.addEventListener("submit", (event) => {
  const keep = event.target.closest("[data-keep-view]");
  if (keep) keep.elements.hidden.value = hiding().join(",");
  const bulk = event.target.closest("[data-bulk]");
  if (bulk) confirmBulk(bulk, event);
});

/** A command over several rows: one that needs a reason shows its field first, one with a question asks it. */
const confirmBulk = (form, event) => {
  const button = event.submitter;
  if (!button || button.name !== "command") return;
  const field = form.querySelector("[data-reason]");
  const needs = button.dataset.because;
  if (needs && (field.hidden || field.querySelector("input").value.trim() === "")) {
    event.preventDefault();
    field.hidden = false;
    field.querySelector("span").textContent = needs;
    field.dataset.reason = button.value;
    field.querySelector("input").focus();
  } else if (button.dataset.ask && !window.confirm(button.dataset.ask.replace("#", String(chosen().length)))) {
    event.preventDefault();
  }
};

/* Enter in the field means the command that asked for it. */
document.addEventListener("keydown", (event) => {
  const field = event.target.closest("[data-reason]");
  if (event.key !== "Enter" || !field) return;
  event.preventDefault();
  field.closest("form").querySelector(`button[value="${field.dataset.reason}"]`).click();
});

document.addEventListener("htmx:afterSettle", look);
look();
