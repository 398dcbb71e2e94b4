/*
 * Grids have each row in its place on the screen, whatever the paper's width. What is printed is a table of the rows that
 * were read so far, which breaks over pages and loses no column.
 */
(() => {
  const content = (cell) => cell.querySelector('slot')?.assignedElements()[0];
  const rows = (grid, part) =>
    [...grid.shadowRoot.querySelectorAll(`#${part} tr:not([hidden])`)]
      .map((row) => ({ at: Number(row.getAttribute('aria-rowindex')), cells: [...row.children].map(content) }))
      .sort((one, other) => one.at - other.at);
  // Boxes and buttons are for the hand.
  const isRead = (cell) => !!cell?.textContent.trim() && !cell.querySelector('vaadin-checkbox');
  const line = (kind, cells) => {
    const row = document.createElement('tr');
    for (const cell of cells) {
      const printed = document.createElement(kind);
      printed.append(...[...(cell?.childNodes ?? [])].map((node) => node.cloneNode(true)));
      row.append(printed);
    }
    return row;
  };
  const table = (grid) => {
    const [heading] = rows(grid, 'header');
    const items = rows(grid, 'items');
    if (!heading || !items.length) return;
    const kept = heading.cells.map((cell, at) => isRead(cell) && !items.some((row) => row.cells[at]?.querySelector('vaadin-button')));
    const printed = document.createElement('table');
    printed.className = 'printed';
    if (grid.size > items.length) printed.createCaption().textContent = `1–${items.length} / ${grid.size}`;
    printed.createTHead().append(line('th', heading.cells.filter((cell, at) => kept[at])));
    printed.createTBody().append(...items.map((row) => line('td', row.cells.filter((cell, at) => kept[at]))));
    grid.after(printed);
  };
  const clear = () => document.querySelectorAll('table.printed').forEach((each) => each.remove());
  window.addEventListener('beforeprint', () => {
    clear();
    document.querySelectorAll('vaadin-grid').forEach(table);
  });
  window.addEventListener('afterprint', clear);
})();
