/*
 * Keeps in this browser what is typed, key by key, until the server has said that it is saved. Nothing here is sent
 * anywhere: the server asks for it when the same person opens the same agenda again.
 */
window.plenaryDrafts ??= (() => {
  const PAUSE = 1000;
  const PASSED = 8;
  const read = (key) => {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  };
  // A browser that keeps nothing (full, or forbidden) must not keep anybody from typing.
  const write = (key, draft) => {
    try {
      localStorage.setItem(key, JSON.stringify(draft));
    } catch (full) {
      console.warn('What is typed cannot be kept in this browser', full);
    }
  };
  const drop = (key) => localStorage.removeItem(key);

  // What the server was probably told on the way: after a pause, and whenever the field was left.
  const pass = (draft, text) => {
    if (draft.passed.at(-1) !== text) draft.passed = [...draft.passed, text].slice(-PASSED);
  };

  const typed = (field, text) => {
    const { key, base, what, item } = field.plenaryDraft;
    const now = Date.now();
    const draft = read(key) ?? { base, passed: [], text: base, at: now };
    if (now - draft.at >= PAUSE) pass(draft, draft.text);
    write(key, { ...draft, what, item, text, at: now });
  };

  const watched = new Set();

  // Once the server was gone or the session has ended, the page has to load itself anew, and what was typed comes back
  // by itself.
  let cutOff = false;

  // The framework loads the page anew as soon as it reads that the session has ended or cannot go on: whoever listens
  // while the answer goes down to it is earlier.
  const { send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.send = function (...content) {
    const listen = () => {
      if (this.readyState !== XMLHttpRequest.DONE || !['', 'text'].includes(this.responseType)) return;
      cutOff ||= /"sessionExpired":true|"appError":/.test(this.responseText.slice(0, 400));
    };
    this.addEventListener('readystatechange', listen, { capture: true });
    return send.apply(this, content);
  };

  // Whoever closes the page is asked only while something of theirs is on its way.
  window.addEventListener('beforeunload', (event) => {
    for (const field of watched) if (!field.isConnected) watched.delete(field);
    if (!cutOff && [...watched].some((field) => read(field.plenaryDraft.key))) event.preventDefault();
  });

  /** Keeps what is typed into the field from now on; the base is the text that it grows from. */
  const watch = (field, key, base, what, item) => {
    const known = !!field.plenaryDraft;
    field.plenaryDraft = { key, base, what, item };
    watched.add(field);
    if (known) return;
    field.addEventListener('input', (event) => typed(field, event.target.value));
    field.addEventListener('focusout', () => {
      const draft = read(field.plenaryDraft.key);
      if (draft) {
        pass(draft, draft.text);
        write(field.plenaryDraft.key, draft);
      }
    });
  };

  /** The text is saved: what was typed since grows from it. The field may be gone by now. */
  const saved = (field, key, text) => {
    cutOff = false;
    const before = field?.plenaryDraft?.key ?? key;
    const draft = read(before);
    if (before !== key && draft) drop(before);
    if (field?.plenaryDraft) field.plenaryDraft = { ...field.plenaryDraft, key, base: text };
    if (!draft) return;
    if (draft.text.trim() === text.trim()) drop(key);
    else write(key, { ...draft, base: text, passed: [] });
  };

  /** All that is kept below that beginning of a key. */
  const all = (start) =>
    JSON.stringify(
      Object.keys(localStorage)
        .filter((key) => key.startsWith(start))
        .map((key) => ({ key, ...read(key) }))
        .filter((draft) => typeof draft.text === 'string'),
    );

  /** Says in the editor that the server does not hear, and that what is typed stays. */
  const sayConnection = (editor) => {
    const show = () => {
      const lost = ['reconnecting', 'connection-lost'].includes(window.Vaadin?.connectionState?.state);
      cutOff ||= lost;
      editor.classList.toggle('offline', lost);
    };
    window.Vaadin?.connectionState?.addStateChangeListener(show);
    show();
  };

  const keep = (key, text) => {
    try {
      localStorage.setItem(key, text);
    } catch (full) {
      console.warn('What can be undone cannot be kept in this browser', full);
    }
  };
  const recall = (key) => localStorage.getItem(key);

  return { watch, saved, drop, all, keep, recall, sayConnection };
})();
