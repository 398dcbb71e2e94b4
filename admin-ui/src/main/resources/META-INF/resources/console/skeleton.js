/*
 * What is asked for and not answered within 300 ms is drawn as its skeleton: bars where the page, or the item beside the
 * agenda, will stand, over what stands there still, until the answer comes or the connection is lost. What is under it keeps
 * the focus, says that it is busy, and is there again if nothing comes.
 */
window.plenarySkeleton ??= (() => {
  const PATIENCE = 300;
  const LOOK = 50;

  /** How many bars each part is made of. */
  const BARS = { head: 3, tabs: 5, tools: 3, rows: 12, cards: 3, lines: 7, tree: 8, item: 9, days: 4 };
  const SIDES = { agenda: ['tree', 'item'], timetable: ['days'], checks: ['lines'], overview: ['lines'], history: ['lines'] };
  const PLAIN = ['checks', 'import', 'settings'];
  const UNFRAMED = ['sign-in', 'password'];

  /** What the page at that path below the console's is made of. */
  const partsAt = (path) => {
    const [kind, thing, side = 'agenda'] = path.split('/').filter(Boolean);
    if (!kind) return ['head', 'cards', 'lines'];
    if (UNFRAMED.includes(kind)) return [];
    if (kind === 'meetings' && thing) return ['head', 'tabs', ...(SIDES[side] ?? [])];
    return thing || PLAIN.includes(kind) ? ['head', 'lines'] : ['head', 'tools', 'rows'];
  };
  const base = new URL('..', document.currentScript.src).pathname + 'admin';
  const below = (address) => (address.pathname + '/').startsWith(base + '/') && address.pathname.slice(base.length);

  const draw = (parts) => {
    const skeleton = document.createElement('div');
    skeleton.className = 'skeleton';
    skeleton.setAttribute('aria-hidden', 'true');
    for (const part of parts) {
      const bars = document.createElement('div');
      bars.className = 'skeleton-' + part;
      for (let bar = 0; bar < BARS[part]; bar++) bars.append(document.createElement('i'));
      skeleton.append(bars);
    }
    return skeleton;
  };

  let wait = null;
  const end = () => {
    clearInterval(wait.looking);
    wait.skeleton?.remove();
    wait.place.removeAttribute('aria-busy');
    wait = null;
  };
  const fit = () => {
    const { place, skeleton } = wait;
    const box = place.getBoundingClientRect();
    const bar = document.querySelector('vaadin-app-layout')?.shadowRoot.querySelector('[part~=navbar]');
    const top = Math.max(box.top, bar?.getBoundingClientRect().bottom ?? 0);
    const bottom = place.matches('html, main') ? innerHeight : Math.min(box.bottom, innerHeight);
    const sizes = { left: box.left, top, width: box.width, height: Math.max(0, bottom - top) };
    for (const [name, size] of Object.entries(sizes)) skeleton.style[name] = size + 'px';
  };
  const isLost = () => ['reconnecting', 'connection-lost'].includes(window.Vaadin?.connectionState?.state);
  const look = () => {
    if (!wait.parts.length || !wait.waits() || !wait.place.isConnected || isLost()) return end();
    if (performance.now() - wait.since < PATIENCE || !document.body) return;
    if (!wait.skeleton) {
      wait.skeleton = draw(wait.parts);
      wait.place.setAttribute('aria-busy', 'true');
      document.body.append(wait.skeleton);
    }
    fit();
  };

  /** Those parts are on their way to that place, as long as they are waited for. */
  const over = (place, parts, waits) => {
    const since = wait?.place === place ? wait.since : performance.now();
    if (wait) end();
    wait = { place, parts, waits, since, looking: setInterval(look, LOOK) };
    look();
  };

  const page = () => document.querySelector('vaadin-app-layout > main');
  const isBusy = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.());

  /** Of a meeting that is open already, only the side changes. */
  const goTo = (path, from) => {
    const [to, at] = [path, from].map((each) => /^\/meetings\/[^/]+/.exec(each)?.[0]);
    const side = to && to === at ? page()?.querySelector(':scope > .page-body') : null;
    const place = side ?? page();
    if (!place) return;
    // The answer is there as soon as other things stand in the place, though they may ask for more at once.
    const before = [...place.children];
    const until = performance.now() + PATIENCE;
    let asked = false;
    over(place, side ? partsAt(path).slice(2) : partsAt(path), () => {
      asked ||= isBusy();
      const answered = before.length !== place.children.length || before.some((each, at) => each !== place.children[at]);
      return !answered && (isBusy() || (!asked && performance.now() < until));
    });
  };

  const here = () => below(location) || '';
  window.addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((each) => each.localName === 'a' && each.href);
      if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      if (link.target || link.hasAttribute('router-ignore') || link.origin !== location.origin) return;
      const path = below(link);
      if (path !== false && path !== here()) goTo(path, here());
    },
    { capture: true },
  );
  // The address is another one already, and what is shown still that of the page before.
  window.addEventListener('popstate', () => goTo(here(), ''));
  // A row that leads to its thing.
  document.addEventListener(
    'cell-activate',
    (event) => {
      if (event.target.classList.contains('clickable')) goTo(`${here()}/thing`, here());
    },
    { capture: true },
  );

  // The first page, until the console is there at all.
  over(document.documentElement, partsAt(here()), () => !document.querySelector('vaadin-app-layout, .doorway'));

  return { over };
})();
