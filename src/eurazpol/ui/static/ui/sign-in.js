// Passkeys, a password that can be read, and the warning before a session ends. All of it is an
// addition: an authenticator app, a typed password and the button at the foot need no script.
"use strict";
(() => {
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

  const asked = (key) => {
    key.challenge = bytes(key.challenge);
    if (key.user) { key.user.id = bytes(key.user.id); }
    for (const list of [key.allowCredentials, key.excludeCredentials]) {
      for (const one of list || []) { one.id = bytes(one.id); }
    }
    return key;
  };
  const answered = (made) => {
    const response = {};
    for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
      if (made.response[name]) { response[name] = text(made.response[name]); }
    }
    return JSON.stringify({
      id: made.id, rawId: text(made.rawId), type: made.type, response,
      authenticatorAttachment: made.authenticatorAttachment, clientExtensionResults: {},
    });
  };

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    if (!window.PublicKeyCredential) { continue; }
    form.hidden = false;
    const said = form.querySelector("[data-said]");
    form.addEventListener("submit", async (event) => {
      if (form.elements.answer.value) { return; }
      event.preventDefault();
      said.hidden = true;
      try {
        const body = new URLSearchParams({ csrfmiddlewaretoken: form.elements.csrfmiddlewaretoken.value });
        const begun = await fetch(form.dataset.begin, { method: "POST", body });
        const options = await begun.json();
        if (!begun.ok) { throw new Error(options.detail); }
        const publicKey = asked(options.publicKey);
        const made = await navigator.credentials[form.dataset.passkey]({ publicKey });
        form.elements.answer.value = answered(made);
        form.submit();
      } catch (error) {
        said.textContent = error instanceof DOMException ? form.dataset.failed : error.message || form.dataset.failed;
        said.hidden = false;
      }
    }, true);
  }

  for (const button of document.querySelectorAll("button[data-show]")) {
    const field = document.getElementById(button.dataset.show);
    const words = [button.textContent, button.dataset.hide];
    button.hidden = false;
    button.addEventListener("click", () => {
      const shown = field.type === "password";
      field.type = shown ? "text" : "password";
      button.textContent = words[Number(shown)];
      button.setAttribute("aria-pressed", String(shown));
    });
    field.form?.addEventListener("submit", () => { field.type = "password"; });
  }

  // Five minutes before the end the reader is told; one key moves the end on. Pages in other
  // windows move it on too: they all keep the end in one place.
  const session = document.querySelector("form.session");
  if (!session) { localStorage.removeItem("session-ends"); return; }
  const WARNED = 300;
  const live = document.getElementById("live");
  const until = (left) => { localStorage.setItem("session-ends", String(Date.now() + left * 1000)); };
  const left = () => (Number(localStorage.getItem("session-ends")) - Date.now()) / 1000;
  until(Number(session.dataset.left));
  let told = "";
  const box = document.createElement("div");
  box.className = "alarm is-warn no-print";
  box.setAttribute("role", "alert");
  const stay = async () => {
    const answer = await fetch(session.action, {
      method: "POST", headers: { Accept: "application/json" }, body: new URLSearchParams(new FormData(session)),
    });
    if (!answer.ok || answer.redirected) { return; }
    until((await answer.json()).left);
    box.remove();
    told = "";
    if (live) { live.textContent = session.dataset.stays; }
  };
  const tell = (words) => {
    if (told === words) { return; }
    told = words;
    box.textContent = words;
    document.querySelector(".top").after(box);
    box.classList.add("session-alarm");
    if (words === session.dataset.warning) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = session.querySelector("button").textContent;
      button.addEventListener("click", stay);
      box.append(" ", button);
    }
  };
  setInterval(() => {
    const seconds = left();
    if (seconds <= 0) { tell(session.dataset.over); }
    else if (seconds <= WARNED) { tell(session.dataset.warning); }
    else if (told) { box.remove(); told = ""; }
  }, 1000);
  document.addEventListener("keydown", (event) => {
    if (event.code === "F2" && told === session.dataset.warning) { event.preventDefault(); stay(); }
  });
})();
