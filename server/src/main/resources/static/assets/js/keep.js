/**
 * An answer that replaces part of a page takes nothing from whoever works there: what was typed since it was asked for stays and
 * is sent in its turn, and whoever stood in the part stands there still. The catalogue tree of a draft does this in its own way.
 */
const asked = new WeakMap();
const fields = (root) => [...root.querySelectorAll("input:not([type=hidden], [type=checkbox], [type=radio], [type=file]), textarea")].filter((field) => field.id);

/** What somebody stands on, in words that find it in the part that comes. */
const standing = (root) => {
  const here = document.activeElement;
  if (!root.contains(here)) return null;
  const key = ["id", "data-testid", "name"].find((name) => here.getAttribute(name));
  const alike = key ? `[${key}="${CSS.escape(here.getAttribute(key))}"]` : here.localName;
  return { alike, at: [...root.querySelectorAll(alike)].indexOf(here) };
};

const stand = (root, { alike, at }) => {
  const all = [...root.querySelectorAll(alike)];
  (all[at] ?? all.at(-1))?.focus({ preventScroll: true });
};

/** Tells the new field's form, at once or when it is left, unless it is told by more typing. */
const tell = (field) => {
  const change = () => field.dispatchEvent(new Event("change", { bubbles: true }));
  if (field !== document.activeElement) return change();
  const leave = () => field.isConnected && change();
  field.addEventListener("blur", leave, { once: true });
  field.addEventListener("change", () => field.removeEventListener("blur", leave), { once: true });
};

let comeBack = () => {};
let owed = [];

document.addEventListener("htmx:beforeSend", ({ detail }) => {
  asked.set(detail.xhr, new Map(fields(detail.elt).map(({ id, value }) => [id, value])));
});

document.addEventListener("htmx:beforeSwap", ({ detail: { target, xhr } }) => {
  if (target.closest("#bench")) return;
  const typed = fields(target).filter((field) => field.value !== field.defaultValue && asked.get(xhr)?.get(field.id) !== field.value);
  const kept = typed.map(({ id, value }) => [id, value]);
  const place = standing(target);
  comeBack = () => {
    comeBack = () => {};
    const root = document.getElementById(target.id);
    for (const [id, value] of kept) {
      const field = document.getElementById(id);
      if (!field || field.value === value) continue;
      field.value = value;
      owed.push(field);
    }
    if (root && place && document.activeElement === document.body) stand(root, place);
  };
});

document.addEventListener("htmx:afterSwap", () => comeBack());

document.addEventListener("htmx:afterSettle", () => {
  const fieldsToTell = owed;
  owed = [];
  fieldsToTell.filter((field) => field.isConnected).forEach(tell);
});
