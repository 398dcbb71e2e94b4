/*
 * Keeps in this tab what is typed into a form until the form is saved or left, so that neither a reload nor a session that
 * ends takes it. Nothing here is sent anywhere: the server asks for it when the same person opens the same form again.
 */
window.plenaryForms ??= (() => {
  const MOST = 200_000;
  const kept = (key) => sessionStorage.getItem(key) ?? '{}';
  const drop = (key) => sessionStorage.removeItem(key);

  // A browser that keeps nothing (full, or forbidden) must not keep anybody from typing.
  const write = (key, texts) => {
    const all = JSON.stringify(texts);
    if (all.length > MOST) return;
    try {
      sessionStorage.setItem(key, all);
    } catch (full) {
      console.warn('What is typed cannot be kept in this browser', full);
    }
  };

  const typed = (field) => {
    const { key, name, base } = field.plenaryForm;
    const texts = JSON.parse(kept(key));
    const from = texts[name]?.base ?? base;
    const text = field.value ?? '';
    if (text === base && from === base) delete texts[name];
    else texts[name] = { base: from, text };
    if (Object.keys(texts).length) write(key, texts);
    else drop(key);
  };

  /** Keeps what is typed into the field from now on; the base is the text that it grows from. */
  const watch = (field, key, name, base) => {
    const known = !!field.plenaryForm;
    field.plenaryForm = { key, name, base };
    if (known) return;
    for (const event of ['input', 'change']) field.addEventListener(event, () => typed(field));
  };

  return { watch, kept, drop };
})();
