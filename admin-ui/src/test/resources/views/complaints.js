/*
 * What is wrong with the page as it is shown now, one line each: what axe finds, a page that is wider than the window or a
 * part that is wider than its place, and text that is cut without three dots that say so. What others made and is shown
 * as it is, is left out. What does not depend on the theme, and what does, is looked at as it is asked for.
 */
async ({ others, form, colours }) => {
  const complaints = [];
  if (!form && !colours) return complaints;
  const ofColours = ['color-contrast', 'link-in-text-block'];
  const rules = form
    ? { rules: Object.fromEntries(ofColours.map((rule) => [rule, { enabled: colours }])) }
    : { runOnly: ofColours };
  const found = await axe.run({ exclude: others }, { resultTypes: ['violations'], preload: false, ...rules });
  for (const violation of found.violations) {
    if (violation.impact === 'minor') continue;
    for (const node of violation.nodes) {
      complaints.push(`${violation.impact} ${violation.id}: ${node.target.flat().join(' ')}: ${node.failureSummary.replace(/\s+/g, ' ')}`);
    }
  }
  if (!form) return complaints;
  const wide = document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth;
  if (wide > 0) complaints.push(`the page is ${wide} px wider than the window`);

  const everything = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? everything(one.shadowRoot) : [])]);
  const name = (one) => one.localName + [...one.classList].map((each) => '.' + each).join('');
  const path = (one) => (one ? `${path(one.parentElement ?? one.getRootNode().host)} ${name(one)}` : '');
  const hasText = (one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const holdsText = (one) => (one.localName === 'slot' ? one.assignedElements() : [one, ...one.children]).some(hasText);
  for (const one of everything(document.body)) {
    const style = getComputedStyle(one);
    const box = one.getBoundingClientRect();
    if (one.part?.contains('overlay') && box.width && (box.left < 0 || box.right > innerWidth)) {
      complaints.push(`stands out of the window: ${path(one)}`);
    }
    if (others.some((selector) => one.closest(selector))) continue;
    if (style.overflowX === 'visible' || box.width < 2 || !one.checkVisibility()) continue;
    // Grids, the days of a timetable, the row of sides and code may be wider than their place, and are scrolled there.
    if (['auto', 'scroll'].includes(style.overflowX)) {
      const scrolls = one.getRootNode().host?.localName === 'vaadin-grid' || one.matches('.days, .sides-nav, pre, textarea');
      const wide = one.scrollWidth - one.clientWidth;
      if (!scrolls && wide > 1) complaints.push(`a part is ${wide} px wider than its place: ${path(one)}`);
      continue;
    }
    // What ends after some lines breaks its words, so that only the dots that say so stand out, into the space beside them.
    if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') continue;
    if (['input', 'textarea'].includes(one.localName)) continue;
    if (one.scrollWidth > one.clientWidth + 1 && holdsText(one)) {
      complaints.push(`text is cut by ${one.scrollWidth - one.clientWidth} px: ${path(one)}`);
    }
  }
  return complaints;
}
