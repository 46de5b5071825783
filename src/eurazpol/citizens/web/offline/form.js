"use strict";
// The saved form works alone: it keeps nothing but the file that the consul saves.
(function () {
  const form = document.getElementById("record");
  const about = JSON.parse(document.getElementById("identity").textContent);
  const faults = document.getElementById("faults");
  const live = document.getElementById("live");
  let entry = drawn();

  function drawn() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }

  function values() {
    const found = {};
    for (const [name, text] of new FormData(form)) {
      if (typeof text === "string" && text.trim()) found[name] = text.trim();
    }
    return found;
  }

  function wrong() {
    const found = values();
    const list = [];
    for (const holder of form.querySelectorAll("[data-field]")) {
      const text = found[holder.dataset.field] || "";
      let rule = "";
      if (!text && holder.dataset.required) rule = about.words.missing;
      else if (text && holder.dataset.kind === "day" && !day(text, 3)) rule = about.words.day;
      else if (text && holder.dataset.kind === "partial" && !day(text, 1)) rule = about.words.partial;
      else if (text && holder.dataset.kind === "number" && !/^\d{1,4}$/.test(text)) rule = about.words.number;
      mark(holder, rule);
      if (rule) list.push([holder, rule]);
    }
    return list;
  }

  function day(text, least) {
    const parts = text.includes("-") ? text.split("-") : text.split(/[./]/).reverse();
    if (parts.length < least || parts.length > 3 || !/^\d{4}$/.test(parts[0])) return false;
    if (!parts.slice(1).every((part) => /^\d{1,2}$/.test(part))) return false;
    const [year, month, date] = [Number(parts[0]), Number(parts[1] || 1), Number(parts[2] || 1)];
    const made = new Date(Date.UTC(year, month - 1, date));
    return made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
  }

  function mark(holder, rule) {
    const control = holder.querySelector("input, select, textarea");
    const place = holder.querySelector(".fault");
    place.textContent = rule;
    if (rule) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
  }

  function tell(list) {
    faults.hidden = list.length === 0;
    const items = faults.querySelector("ul");
    items.textContent = "";
    for (const [holder, rule] of list) {
      const link = document.createElement("a");
      const control = holder.querySelector("input, select, textarea");
      link.href = "#" + control.id;
      link.textContent = holder.dataset.label + ": " + rule;
      link.addEventListener("click", (event) => { event.preventDefault(); control.focus(); });
      const item = document.createElement("li");
      item.append(link);
      items.append(item);
    }
    if (list.length) faults.focus();
  }

  function save() {
    const saved = {
      format: about.format, form: about.form, mark: about.mark, entry: entry,
      saved: new Date().toISOString(), values: values(),
    };
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(saved, null, 1)], { type: "application/json" }));
    link.download = "eurazpol-" + entry.slice(0, 8) + ".json";
    document.body.append(link);
    link.click();
    link.remove();
    live.textContent = about.words.saved + " " + link.download;
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const list = wrong();
    tell(list);
    if (!list.length) save();
  });
  document.getElementById("keep").addEventListener("click", save);
  document.getElementById("another").addEventListener("click", () => {
    if (!confirm(about.words["another-sure"])) return;
    form.reset();
    entry = drawn();
    tell([]);
  });
  document.getElementById("open").addEventListener("change", async (event) => {
    const file = event.target.files[0];
    if (!file) return;
    try {
      const saved = JSON.parse(await file.text());
      if (saved.format !== about.format || saved.form !== about.form) throw new Error("other");
      form.reset();
      for (const [name, text] of Object.entries(saved.values)) {
        const control = form.elements.namedItem(name);
        if (control) control.value = text;
      }
      entry = saved.entry;
      live.textContent = about.words.opened;
    } catch {
      live.textContent = about.words.unreadable;
    }
    event.target.value = "";
  });
})();
