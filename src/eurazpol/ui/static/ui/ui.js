// Small conveniences; every page works without this file.
"use strict";
(() => {
  const live = document.getElementById("live");
  const say = (text) => { if (live) { live.textContent = text; } };

  // After a refused form the reader starts at the list of what is wrong.
  const faults = document.querySelector(".faults");
  if (faults) { faults.focus(); }

  // A form is sent once: a second press while it is on its way does nothing.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || form.dataset.many !== undefined || event.defaultPrevented) { return; }
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "1";
    window.addEventListener("pageshow", () => { delete form.dataset.sent; }, { once: true });
  });

  // Forms that name an address for drafts are kept on the server while they are written.
  for (const form of document.querySelectorAll("form[data-draft]")) {
    let dirty = false;
    form.addEventListener("input", () => { dirty = true; });
    form.addEventListener("submit", () => { dirty = false; });
    const keep = async () => {
      if (!dirty) { return; }
      dirty = false;
      const body = new FormData(form);
      for (const [key, value] of [...body]) { if (value instanceof File) { body.delete(key); } }
      try {
        const answer = await fetch(form.dataset.draft, { method: "POST", body: new URLSearchParams(body) });
        if (!answer.ok) { throw new Error(String(answer.status)); }
        say((await answer.json()).text);
      } catch {
        dirty = true;
        say(form.dataset.draftFailed || "");
      }
    };
    setInterval(keep, 20000);
    // A change of language loads the page anew: what is typed is kept first.
    const languages = document.querySelector('form[action="/language"]');
    languages?.addEventListener("submit", async (event) => {
      if (!dirty) { return; }
      event.preventDefault();
      await keep();
      languages.requestSubmit(event.submitter);
    }, { once: true });
    window.addEventListener("beforeunload", (event) => { if (dirty) { event.preventDefault(); } });
  }

  // A form that names an address for its check shows the answer anew when the writer pauses; only a
  // change in the counts is announced.
  for (const form of document.querySelectorAll("form[data-check]")) {
    let timer = 0;
    let counts = form.querySelector("#compliance")?.dataset.counts || "";
    const check = async () => {
      const body = new URLSearchParams(new FormData(form));
      const answer = await fetch(form.dataset.check, { method: "POST", body }).catch(() => null);
      if (!answer?.ok) { return; }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("compliance");
      if (!fresh) { return; }
      form.querySelector("#compliance")?.replaceWith(fresh);
      if (fresh.dataset.counts !== counts) { say(counts = fresh.dataset.counts); }
    };
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(check, 800);
    });
  }

  // A file that is larger than the bound is refused before it travels.
  for (const input of document.querySelectorAll("input[type=file][data-limit]")) {
    input.addEventListener("change", () => {
      const large = [...input.files].some((file) => file.size > Number(input.dataset.limit));
      input.setCustomValidity(large ? input.dataset.tooLarge : "");
      if (large) { input.reportValidity(); }
    });
  }

  // Letter keys are off until the reader turns them on (kept in this browser). Keys go by position,
  // so that they work in Kazakh and Russian layouts.
  const toggle = document.querySelector("[data-shortcuts]");
  const on = () => localStorage.getItem("shortcuts") === "on";
  if (toggle) {
    toggle.hidden = false;
    const show = () => { toggle.setAttribute("aria-pressed", String(on())); };
    toggle.addEventListener("click", () => {
      localStorage.setItem("shortcuts", on() ? "off" : "on");
      show();
    });
    show();
  }
  let prefix = "";
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey && event.code === "Enter") {
      event.target.closest("form")?.requestSubmit();
      return;
    }
    const typing = event.target.closest("input, textarea, select");
    if (!on() || typing || event.ctrlKey || event.altKey || event.metaKey) { return; }
    const links = [...document.querySelectorAll("tbody th a")];
    const here = links.indexOf(document.activeElement);
    const act = {
      Slash: () => document.querySelector(".search input")?.focus(),
      KeyJ: () => links[Math.min(here + 1, links.length - 1)]?.focus(),
      KeyK: () => links[Math.max(here - 1, 0)]?.focus(),
      KeyN: () => document.querySelector("[data-next]")?.focus(),
      KeyW: () => { if (prefix === "KeyG") { location.href = "/work"; } },
    }[event.code];
    prefix = event.code;
    if (act) { event.preventDefault(); act(); }
  });
})();
