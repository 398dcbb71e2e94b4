/*
 * Keys, folding and dragging of the agenda's tree. It only says what a person wants ("tree-action"); the server decides
 * and puts the rows in their places. Choosing and folding are answered here at once, however slow the network.
 */
window.plenaryItemTree = (tree, first) => {
  if (tree.point) return;

  const edits = () => tree.dataset.edits === 'true';
  const all = () => [...tree.querySelectorAll('[role=treeitem]')];
  const id = (row) => row?.dataset.item ?? null;
  const row = (item) => tree.querySelector(`[data-item="${item}"]`);
  const chosen = () => row(tree.chosenItem);
  const parent = (item) => (item.dataset.parent ? row(item.dataset.parent) : null);
  const expanded = (item) => item.getAttribute('aria-expanded');
  const isSelected = (item) => item.getAttribute('aria-selected') === 'true';
  const selected = () => all().filter(isSelected);
  const say = (kind, more = {}) =>
    tree.dispatchEvent(
      new CustomEvent('tree-action', {
        detail: { kind, item: id(chosen()), items: selected().map(id), target: null, text: '', ...more },
      }),
    );

  const shown = () => all().filter((item) => !item.hidden);
  const fold = () => {
    for (const item of all()) {
      const above = parent(item);
      item.hidden = !!above && (above.hidden || expanded(above) === 'false');
    }
  };
  const setExpanded = (item, open) => {
    item.setAttribute('aria-expanded', String(open));
    fold();
  };
  // Where a range that is drawn with Shift begins.
  let anchor = null;
  const select = (rows) => {
    for (const item of all()) item.setAttribute('aria-selected', String(rows.includes(item)));
  };
  const point = (item) => {
    tree.chosenItem = id(item);
    tree.setAttribute('aria-activedescendant', item.id);
    for (const other of all()) other.classList.toggle('chosen', other === item);
    item.scrollIntoView({ block: 'nearest' });
  };
  const range = (from, to) => {
    const rows = shown();
    const [a, b] = [rows.indexOf(from), rows.indexOf(to)].sort((one, other) => one - other);
    return a < 0 ? [to] : rows.slice(a, b + 1);
  };
  // What is on the screen beside the tree until the server has shown another item belongs to the item before: no hand,
  // however quick, reaches it.
  const pane = () => tree.closest('.agenda-editor').querySelector(':scope > .detail');
  // Which item was asked for last; until that is answered, no earlier answer points elsewhere.
  let asked = null;
  tree.shown = (item) => {
    if (item !== asked) return;
    asked = null;
    pane().inert = false;
  };
  const choose = (item, how = 'one') => {
    if (!item || (how === 'one' && item === chosen() && selected().length === 1)) return;
    if (how === 'range') {
      select(range(row(anchor) ?? chosen() ?? item, item));
    } else if (how === 'toggle') {
      const rest = selected().filter((other) => other !== item);
      const left = isSelected(item) && rest.length ? rest : [...rest, item];
      select(left);
      anchor = id(item);
      item = left.includes(item) ? item : left.at(-1);
    } else {
      select([item]);
      anchor = id(item);
    }
    point(item);
    asked = id(item);
    pane().inert = true;
    window.plenarySkeleton?.over(pane(), ['item'], () => pane().inert);
    say('choose');
  };

  /** The server points at that item. Where it is among several that are selected, they stay so. */
  tree.point = (wanted) => {
    fold();
    const item = row(wanted);
    if (!item || (asked && wanted !== asked)) return;
    if (!isSelected(item)) {
      select([item]);
      anchor = wanted;
    }
    for (let above = parent(item); above; above = parent(above)) {
      if (expanded(above) === 'false') setExpanded(above, true);
    }
    point(item);
  };

  tree.editTitle = (item, text, language, key) => {
    const host = row(item);
    if (!host || host.querySelector('input')) return;
    const title = host.querySelector('.title');
    const input = document.createElement('input');
    input.className = 'title-input';
    input.value = text;
    input.lang = language;
    input.dir = language === 'ar' ? 'rtl' : 'ltr';
    input.setAttribute('aria-label', title.textContent);
    title.hidden = true;
    host.draggable = false;
    host.append(input);
    window.plenaryDrafts?.watch(input, key, text, title.textContent, item);
    let open = true;
    const leave = (save) => {
      if (!open) return;
      open = false;
      const typed = input.value.trim();
      const hadFocus = document.activeElement === input;
      input.remove();
      title.hidden = false;
      host.draggable = edits();
      if (hadFocus) tree.focus();
      if (save && typed && typed !== text) say('retitle', { item, text: typed });
      else window.plenaryDrafts?.drop(key);
    };
    input.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Enter' || event.key === 'Tab') leave(true);
      else if (event.key === 'Escape') leave(false);
      else return;
      event.preventDefault();
    });
    for (const kind of ['click', 'dblclick']) input.addEventListener(kind, (event) => event.stopPropagation());
    input.addEventListener('blur', () => leave(true));
    input.focus();
    input.select();
  };

  // After Escape, the tab key leaves the tree as it leaves everything else.
  let released = false;
  tree.addEventListener('focus', () => (released = false));

  const step = (by, how = 'one') => {
    const rows = shown();
    const at = rows.indexOf(chosen());
    choose(rows[Math.max(0, Math.min(rows.length - 1, at + by))], how);
  };
  const inwards = () => {
    const item = chosen();
    if (!item) return;
    if (expanded(item) === 'false') setExpanded(item, true);
    else if (expanded(item) === 'true') step(1);
  };
  const outwards = () => {
    const item = chosen();
    if (!item) return;
    if (expanded(item) === 'true') setExpanded(item, false);
    else choose(parent(item));
  };
  const rtl = () => getComputedStyle(tree).direction === 'rtl';
  const start = () => (rtl() ? 'ArrowRight' : 'ArrowLeft');
  const selectAll = () => {
    select(shown());
    say('choose');
  };
  const escape = () => {
    if (selected().length > 1) choose(chosen());
    else released = true;
  };

  const command = (event) => {
    const key = event.key;
    const how = event.shiftKey ? 'range' : 'one';
    if (event.ctrlKey || event.metaKey) {
      if (key.toLowerCase() === 'z') return () => say(event.shiftKey ? 'redo' : 'undo');
      if (key.toLowerCase() === 'y') return () => say('redo');
      if (key.toLowerCase() === 'a') return selectAll;
      return null;
    }
    if (event.altKey && edits()) {
      if (key === 'ArrowUp') return () => say('up');
      if (key === 'ArrowDown') return () => say('down');
      if (key === 'ArrowLeft' || key === 'ArrowRight') return () => say(key === start() ? 'outdent' : 'indent');
    }
    if (event.altKey) return null;
    if (key === 'Tab' && edits() && !released) return () => say(event.shiftKey ? 'outdent' : 'indent');
    if (key === 'Escape') return escape;
    if (key === 'ArrowDown') return () => step(1, how);
    if (key === 'ArrowUp') return () => step(-1, how);
    if (key === 'ArrowLeft' || key === 'ArrowRight') return key === start() ? outwards : inwards;
    if (key === 'Home') return () => choose(shown()[0], how);
    if (key === 'End') return () => choose(shown().at(-1), how);
    if (key.toLowerCase() === 'c') return () => say('clear');
    if (key === '?') return () => say('help');
    if (key === 'Enter' || key === 'F2') return () => say('edit');
    if ((key === 'Insert' || key === '+') && edits()) {
      return () => say(key === 'Insert' && event.shiftKey ? 'add_below' : 'add');
    }
    if (key === 'Delete' && edits()) return () => say('delete');
    return null;
  };
  tree.addEventListener('keydown', (event) => {
    const run = command(event);
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  });

  tree.addEventListener('click', (event) => {
    const item = event.target.closest('[role=treeitem]');
    if (!item) return;
    if (event.target.closest('.fold') && expanded(item)) {
      setExpanded(item, expanded(item) === 'false');
      return;
    }
    if (event.shiftKey || event.ctrlKey || event.metaKey) {
      choose(item, event.shiftKey ? 'range' : 'toggle');
      return;
    }
    choose(item);
    say(event.target.closest('.below') ? 'add_below' : 'open');
  });
  tree.addEventListener('dblclick', () => say('edit'));

  let dragged = null;
  const marks = ['drop-before', 'drop-onto', 'drop-after'];
  const clear = () => all().forEach((item) => item.classList.remove(...marks));
  const zone = (event, item) => {
    const box = item.getBoundingClientRect();
    const share = (event.clientY - box.top) / box.height;
    return share < 0.28 ? 'before' : share > 0.72 ? 'after' : 'onto';
  };
  // Whoever drags one of several that are selected drags them all.
  const moving = () => (isSelected(dragged) ? selected() : [dragged]);
  const within = (item) => {
    for (let at = item; at; at = parent(at)) if (moving().includes(at)) return true;
    return false;
  };
  tree.addEventListener('dragstart', (event) => {
    dragged = event.target.closest('[role=treeitem]');
    if (!dragged) return;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', dragged.innerText);
    moving().forEach((item) => item.classList.add('dragged'));
  });
  tree.addEventListener('dragover', (event) => {
    const over = event.target.closest('[role=treeitem]');
    clear();
    if (!dragged || !over || within(over)) return;
    event.preventDefault();
    over.classList.add('drop-' + zone(event, over));
  });
  tree.addEventListener('dragleave', (event) => {
    if (!tree.contains(event.relatedTarget)) clear();
  });
  tree.addEventListener('drop', (event) => {
    const over = event.target.closest('[role=treeitem]');
    clear();
    if (!dragged || !over || within(over)) return;
    event.preventDefault();
    say(zone(event, over), { item: id(dragged), items: moving().map(id), target: id(over) });
  });
  tree.addEventListener('dragend', () => {
    all().forEach((item) => item.classList.remove('dragged'));
    dragged = null;
    clear();
  });

  tree.point(first);
};
