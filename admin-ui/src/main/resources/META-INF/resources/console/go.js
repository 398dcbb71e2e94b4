/* Arrow keys and Enter in the field that leads everywhere: the focus stays in the field, the chosen way is marked. */
window.plenaryGo = (found, field) => {
  if (field.goes) return;
  field.goes = true;
  const ways = () => [...found.querySelectorAll('.hit')];
  const chosen = () => found.querySelector('.hit.chosen') ?? ways()[0];
  const choose = (way) => {
    ways().forEach((one) => one.classList.toggle('chosen', one === way));
    way?.scrollIntoView({ block: 'nearest' });
  };
  field.addEventListener('keydown', (event) => {
    const all = ways();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const at = all.indexOf(found.querySelector('.hit.chosen'));
      choose(all[(at + (event.key === 'ArrowDown' ? 1 : -1) + all.length) % all.length]);
      event.preventDefault();
    } else if (event.key === 'Enter') {
      // What is typed may not have been looked for yet.
      const follow = (patience) => {
        if (found.dataset.typed === field.value) chosen()?.click();
        else if (patience) setTimeout(() => follow(patience - 1), 50);
      };
      follow(60);
      event.preventDefault();
    }
  });
};
