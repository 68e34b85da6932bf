/** The panel of a Comptoir store on a page of another site: a button, behind which the panel is fetched once it is wanted or a conversation is held. */
(() => {
  const script = document.currentScript;
  const { store, visitor = "", language = document.documentElement.lang || navigator.language, label } = script?.dataset ?? {};
  if (!store || document.querySelector("comptoir-help, comptoir-care")) return;
  const base = new URL(script.src).origin;
  const lang = language.toLowerCase().startsWith("fr") ? "fr" : "en";
  const button = document.createElement("button");
  const host = document.createElement("comptoir-help");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial !important; position: fixed !important; z-index: 2147483000 !important; inset-block-end: 16px !important; inset-inline-end: 16px !important; }
    button { font: 600 15px/1.5 system-ui, sans-serif; padding: 10px 20px; border: 0; border-radius: 24px; color: #fff; background: #1f5f53; box-shadow: 0 8px 24px -6px rgb(30 25 15 / .4); cursor: pointer; }
    button:focus-visible { outline: 2px solid #1f5f53; outline-offset: 3px; }`);
  Object.assign(button, { type: "button", textContent: label || (lang === "fr" ? "Aide" : "Help") });
  button.dataset.testid = "care-embed";
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet];
  root.append(button);

  const panel = async (does) => {
    const { panelOf } = await import(base + "/assets/care/panel.js");
    const care = panelOf({ dataset: { help: store, who: "", lang, name: "", base, visitor } });
    await does(care);
    host.remove();
  };
  const open = () => panel((care) => care.open()).catch((failed) => console.warn("Customer care cannot be reached.", failed));
  const isHeld = () => {
    try {
      return localStorage.getItem("care." + store) !== null;
    } catch {
      return false;
    }
  };
  button.addEventListener("click", open);
  document.addEventListener("click", (event) => {
    if (!event.target.closest?.("[data-comptoir-help]")) return;
    event.preventDefault();
    open();
  });
  document.body.append(host);
  if (isHeld()) panel((care) => care.resume()).catch(() => {});
})();
