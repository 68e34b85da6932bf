/** Lists: choosing rows, hiding columns, density and kept views, which this browser remembers. */
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

const look = () => {
  if (!list()?.dataset.list) return;
  const hidden = read("hidden", []);
  for (const cell of document.querySelectorAll("#browse [data-key]")) cell.hidden = hidden.includes(cell.dataset.key);
  for (const box of document.querySelectorAll("#browse [data-column]")) box.checked = !hidden.includes(box.value);
  const dense = read("dense", false);
  list().classList.toggle("list-dense", dense);
  const box = list().querySelector("[data-dense]");
  if (box) box.checked = dense;
  views();
  count();
};

const views = () => {
  const place = list().querySelector("[data-kept-views]");
  if (!place) return;
  place.replaceChildren(
    ...read("views", []).map(({ name, address }) => {
      const item = document.createElement("li");
      const link = Object.assign(document.createElement("a"), { href: address, textContent: name });
      link.dataset.partial = "";
      const forget = Object.assign(document.createElement("button"), { type: "button", textContent: "×" });
      forget.setAttribute("aria-label", `${place.dataset.forget} ${name}`);
      forget.dataset.forget = name;
      item.append(link, forget);
      return item;
    }),
  );
};

document.addEventListener("change", ({ target }) => {
  if (!target.closest("#browse")) return;
  if (target.matches("[data-all]")) {
    for (const box of document.querySelectorAll('#browse input[name="id"]')) box.checked = target.checked;
  }
  if (target.matches("[data-column]")) {
    const boxes = [...document.querySelectorAll("#browse [data-column]")];
    write("hidden", boxes.filter((box) => !box.checked).map((box) => box.value));
    look();
  }
  if (target.matches("[data-dense]")) {
    write("dense", target.checked);
    look();
  }
  count();
});

document.addEventListener("click", (event) => {
  const forget = event.target.closest("button[data-forget]");
  if (forget) {
    write("views", read("views", []).filter((view) => view.name !== forget.dataset.forget));
    views();
  }
  const file = event.target.closest("a[data-file]");
  if (file && list()) file.search = location.search;
});

document.addEventListener("submit", (event) => {
  const keep = event.target.closest("[data-keep-view]");
  if (keep) {
    event.preventDefault();
    const name = keep.querySelector("input").value.trim();
    const others = read("views", []).filter((view) => view.name !== name);
    write("views", [...others, { name, address: location.pathname + location.search }].slice(-20));
    keep.reset();
    views();
    return;
  }
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
    field.querySelector("input").focus();
  } else if (button.dataset.ask && !window.confirm(button.dataset.ask)) {
    event.preventDefault();
  }
};

document.addEventListener("htmx:afterSettle", look);
look();
