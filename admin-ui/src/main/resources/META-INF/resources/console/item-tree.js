/*
 * Keys, folding and dragging of the agenda's tree. It only says what a person wants ("tree-action"); the server decides
 * and puts the rows in their places. Choosing and folding are answered here at once, however slow the network.
 */
window.plenaryItemTree = (tree) => {
  if (tree.revealChosen) return;

  const edits = () => tree.dataset.edits === 'true';
  const all = () => [...tree.querySelectorAll('[role=treeitem]')];
  const id = (row) => row?.dataset.item ?? null;
  const row = (item) => tree.querySelector(`[data-item="${item}"]`);
  const chosen = () => tree.querySelector('[aria-selected=true]');
  const parent = (item) => (item.dataset.parent ? row(item.dataset.parent) : null);
  const expanded = (item) => item.getAttribute('aria-expanded');
  const say = (kind, item = chosen(), target = null) =>
    tree.dispatchEvent(new CustomEvent('tree-action', { detail: { kind, item: id(item), target: id(target) } }));

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
  const choose = (item) => {
    if (!item || item === chosen()) return;
    chosen()?.setAttribute('aria-selected', 'false');
    item.setAttribute('aria-selected', 'true');
    tree.setAttribute('aria-activedescendant', item.id);
    item.scrollIntoView({ block: 'nearest' });
    say('choose', item);
  };

  tree.revealChosen = () => {
    fold();
    for (let above = chosen() && parent(chosen()); above; above = parent(above)) {
      if (expanded(above) === 'false') setExpanded(above, true);
    }
    chosen()?.scrollIntoView({ block: 'nearest' });
  };

  // After Escape, the tab key leaves the tree as it leaves everything else.
  let released = false;
  tree.addEventListener('focus', () => (released = false));

  const step = (by) => {
    const rows = shown();
    const at = rows.indexOf(chosen());
    choose(rows[Math.max(0, Math.min(rows.length - 1, at + by))]);
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

  const command = (event) => {
    const key = event.key;
    const control = event.ctrlKey || event.metaKey;
    if (control && key.toLowerCase() === 'z') return () => say(event.shiftKey ? 'redo' : 'undo');
    if (control && key.toLowerCase() === 'y') return () => say('redo');
    if (control) return null;
    if (event.altKey && edits()) {
      if (key === 'ArrowUp') return () => say('up');
      if (key === 'ArrowDown') return () => say('down');
      if (key === 'ArrowLeft' || key === 'ArrowRight') return () => say(key === start() ? 'outdent' : 'indent');
    }
    if (event.altKey) return null;
    if (key === 'Tab' && edits() && !released) return () => say(event.shiftKey ? 'outdent' : 'indent');
    if (key === 'Escape') return () => (released = true);
    if (key === 'ArrowDown') return () => step(1);
    if (key === 'ArrowUp') return () => step(-1);
    if (key === 'ArrowLeft' || key === 'ArrowRight') return key === start() ? outwards : inwards;
    if (key === 'Home') return () => choose(shown()[0]);
    if (key === 'End') return () => choose(shown().at(-1));
    if (key === 'Enter' || key === 'F2') return () => say('edit');
    if (key === 'Insert' && edits()) return () => say('add');
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
    choose(item);
    say('open', item);
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
  const within = (item) => {
    for (let at = item; at; at = parent(at)) if (at === dragged) return true;
    return false;
  };
  tree.addEventListener('dragstart', (event) => {
    dragged = event.target.closest('[role=treeitem]');
    if (!dragged) return;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', dragged.innerText);
    dragged.classList.add('dragged');
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
    say(zone(event, over), dragged, over);
  });
  tree.addEventListener('dragend', () => {
    dragged?.classList.remove('dragged');
    dragged = null;
    clear();
  });

  tree.revealChosen();
};
