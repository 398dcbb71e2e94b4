/*
 * Keys and dragging of the timetable. It only says what a person wants ("board-action") and shows, while something is
 * dragged, what would become of the sitting below it; the server decides.
 */
window.plenaryTimetable = (board, edits) => {
  if (board.focusRow || !edits) return;

  const rows = () => [...board.querySelectorAll('.slot-row')];
  const sittings = () => [...board.querySelectorAll('.sitting')];
  const sittingOf = (row) => row.closest('.sitting');
  const slotsOf = (sitting) => [...sitting.querySelectorAll('.slot-row')];
  const say = (kind, row, sitting = null, before = null) =>
    board.dispatchEvent(
      new CustomEvent('board-action', {
        detail: {
          kind,
          slot: row?.dataset.slot ?? null,
          item: row?.dataset.item ?? null,
          sitting: sitting?.dataset.sitting ?? null,
          before: before?.dataset.slot ?? null,
        },
      }),
    );

  let last = 0;
  board.focusRow = (id) => {
    const all = rows();
    const row = all.find((one) => one.dataset.slot === id || one.dataset.item === id);
    (row ?? all[Math.min(last, all.length - 1)])?.focus();
  };
  board.addEventListener('focusin', (event) => {
    const at = rows().indexOf(event.target.closest?.('.slot-row'));
    if (at >= 0) last = at;
  });

  const step = (row, by) => {
    const all = rows();
    all[Math.max(0, Math.min(all.length - 1, all.indexOf(row) + by))]?.focus();
  };
  // Within the sitting, and over its edge into the next one.
  const shift = (row, by) => {
    const sitting = sittingOf(row);
    if (!sitting) return say('place', row);
    const slots = slotsOf(sitting);
    const at = slots.indexOf(row);
    const to = at + by;
    if (to >= 0 && to < slots.length) return say('move', row, sitting, by < 0 ? slots[to] : (slots[to + 1] ?? null));
    const next = sittings()[sittings().indexOf(sitting) + by];
    if (next) say('move', row, next, by < 0 ? null : (slotsOf(next)[0] ?? null));
  };
  const leap = (row, by) => {
    const sitting = sittingOf(row);
    if (!sitting) return say('place', row);
    const next = sittings()[sittings().indexOf(sitting) + by];
    if (next) say('move', row, next);
  };
  const forward = (key) => (key === 'ArrowRight') === (getComputedStyle(board).direction !== 'rtl');

  const command = (event, row) => {
    const key = event.key;
    const control = event.ctrlKey || event.metaKey;
    if (control && key.toLowerCase() === 'z') return () => say(event.shiftKey ? 'redo' : 'undo');
    if (control && key.toLowerCase() === 'y') return () => say('redo');
    if (control) return null;
    if (event.altKey) {
      if (key === 'ArrowUp') return () => shift(row, -1);
      if (key === 'ArrowDown') return () => shift(row, 1);
      if (key === 'ArrowLeft' || key === 'ArrowRight') return () => leap(row, forward(key) ? 1 : -1);
      return null;
    }
    if (key === 'ArrowUp') return () => step(row, -1);
    if (key === 'ArrowDown') return () => step(row, 1);
    if (key === 'Enter') return () => (row.dataset.slot ? row.querySelector('.minutes')?.focus() : say('place', row));
    if (key.toLowerCase() === 's' && row.dataset.slot) return () => say('split', row);
    if (key === 'Delete' && row.dataset.slot) return () => say('remove', row);
    return null;
  };
  board.addEventListener('keydown', (event) => {
    const row = event.target.closest('.slot-row');
    if (event.key === 'Escape' && row && event.target !== row) {
      row.focus();
      return;
    }
    if (!row || event.target !== row) return;
    const run = command(event, row);
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  });

  let dragged = null;
  const clear = () => {
    board.querySelectorAll('.drop-into, .drop-before, .would-be-over').forEach((one) => {
      one.classList.remove('drop-into', 'drop-before', 'would-be-over');
    });
    board.querySelectorAll('.sitting .effect').forEach((one) => (one.textContent = ''));
  };
  const number = (element, name) => Number(element.dataset[name] ?? 0);
  const before = (event, sitting) =>
    slotsOf(sitting).find((row) => {
      const box = row.getBoundingClientRect();
      return row !== dragged && event.clientY < box.top + box.height / 2;
    }) ?? null;
  const target = (event) => event.target.closest?.('.sitting, .waiting');
  const showEffect = (sitting, split) => {
    const stays = sittingOf(dragged) === sitting;
    const minutes = number(dragged, 'minutes');
    if (stays || !minutes) return;
    const planned = number(sitting, 'planned') + (split ? Math.floor(minutes / 10) * 5 : minutes);
    sitting.querySelector('.effect').textContent = sitting.dataset.wouldBe
      .replace('#', planned)
      .replace('#', number(sitting, 'available'));
    sitting.classList.toggle('would-be-over', planned > number(sitting, 'available'));
  };
  board.addEventListener('dragstart', (event) => {
    dragged = event.target.closest?.('.slot-row') ?? null;
    if (!dragged) return;
    event.dataTransfer.effectAllowed = 'copyMove';
    event.dataTransfer.setData('text/plain', dragged.innerText);
    dragged.classList.add('dragged');
  });
  board.addEventListener('dragover', (event) => {
    const over = target(event);
    clear();
    if (!dragged || !over || (over.matches('.waiting') && !dragged.dataset.slot)) return;
    event.preventDefault();
    const split = event.ctrlKey && !!dragged.dataset.slot;
    event.dataTransfer.dropEffect = split ? 'copy' : 'move';
    over.classList.add('drop-into');
    if (over.matches('.sitting')) {
      before(event, over)?.classList.add('drop-before');
      showEffect(over, split);
    }
  });
  board.addEventListener('dragleave', (event) => {
    if (!board.contains(event.relatedTarget)) clear();
  });
  board.addEventListener('drop', (event) => {
    const over = target(event);
    const next = over?.matches('.sitting') ? before(event, over) : null;
    clear();
    if (!dragged || !over) return;
    event.preventDefault();
    if (over.matches('.waiting')) say('remove', dragged);
    else if (!dragged.dataset.slot) say('place', dragged, over, next);
    else if (event.ctrlKey && sittingOf(dragged) !== over) say('split', dragged, over);
    else say('move', dragged, over, next);
  });
  board.addEventListener('dragend', () => {
    dragged?.classList.remove('dragged');
    dragged = null;
    clear();
  });
};
