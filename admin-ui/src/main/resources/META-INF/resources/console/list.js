/* The boxes by which rows are chosen: the grid makes them as one scrolls, and names them in English. */
window.plenaryList = (grid, all, row) => {
  if (grid.namesBoxes) return;
  grid.namesBoxes = true;
  const name = () =>
    grid.querySelectorAll('vaadin-checkbox').forEach((box) => {
      box.accessibleName = box.id === 'selectAllCheckbox' ? all : row;
    });
  new MutationObserver(name).observe(grid, { childList: true, subtree: true });
  name();
};
