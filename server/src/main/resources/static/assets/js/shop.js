/* What the shop's pages do beyond plain HTML; each works without it. */
import "./stepper.js";
import "./menu.js";
import "./theme.js";
import "./dialog.js";
import "./toast.js";
import "./keep.js";
import "./partial.js";
import "./quote.js";
import "./reveal.js";
import "./help.js";

document.documentElement.classList.add("scripted");
