/*
 * Keeps in this tab what is typed and chosen in a form until the form is saved or left, so that neither a reload nor a
 * session that ends takes it. Nothing here is sent anywhere: the server asks for it when the same person is at the same
 * address again.
 */
window.plenaryForms ??= (() => {
  const MOST = 200_000;
  const keys = {};
  const start = (who) => ['plenary.form', who, location.pathname, ''].join('/');

  // A browser that keeps nothing (full, or forbidden) must not keep anybody from typing.
  const write = (key, values) => {
    const all = JSON.stringify(values);
    if (all.length > MOST) return;
    try {
      sessionStorage.setItem(key, all);
    } catch (full) {
      console.warn('What is typed cannot be kept in this browser', full);
    }
  };

  const read = (form) => sessionStorage.getItem(keys[form]) ?? '{}';

  const drop = (form) => sessionStorage.removeItem(keys[form]);

  /** What is kept of the form at this address; where it is kept from now on, wherever the page goes meanwhile. */
  const begin = (who, form) => {
    keys[form] = start(who) + form;
    return read(form);
  };

  /** Keeps what a field holds, and what it held when that was begun. */
  const keep = (form, name, base, text) => {
    const values = JSON.parse(read(form));
    const from = values[name]?.base ?? base;
    if (text === base && from === base) delete values[name];
    else values[name] = { base: from, text };
    if (Object.keys(values).length) write(keys[form], values);
    else drop(form);
  };

  const value = (field) => {
    if (field.localName === 'vaadin-checkbox') return field.checked ? 'true' : '';
    return field.value ?? '';
  };

  /** Keeps what is typed into the field from now on, or whether it is ticked; the base is what that grows from. */
  const watch = (field, form, name, base) => {
    const known = !!field.plenaryForm;
    field.plenaryForm = { form, name, base };
    if (known) return;
    const changed = () => {
      const now = field.plenaryForm;
      keep(now.form, now.name, now.base, value(field));
    };
    for (const event of ['input', 'change']) field.addEventListener(event, changed);
  };

  /** Puts back what was typed into the field, where the server has set it to something else meanwhile. */
  const mine = (field) => {
    const { form, name } = field.plenaryForm ?? {};
    const kept = form && JSON.parse(read(form))[name];
    if (!kept || kept.text === value(field)) return;
    field.value = kept.text;
    field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  };

  /** Tells the frame of the page which forms were neither saved nor left here, if there are any. */
  const tell = (frame, who) => {
    const here = start(who);
    const forms = Object.keys(sessionStorage)
      .filter((key) => key.startsWith(here))
      .map((key) => key.slice(here.length));
    if (forms.length) frame.dispatchEvent(new CustomEvent('forms-kept', { detail: forms }));
  };

  return { begin, drop, keep, watch, mine, tell };
})();
