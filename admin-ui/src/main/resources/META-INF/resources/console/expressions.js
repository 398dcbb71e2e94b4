/*
 * The framework makes functions of the expressions that the server sends, by `new Function(names…, body)`. The page's
 * policy forbids that, so they are made by scripts that bear its nonce instead: one for each expression, once. What a
 * text on the page holds has no nonce, and is run by nobody. Loaded before everything else.
 */
(() => {
  const { nonce } = document.currentScript;
  const Native = window.Function;
  const made = new Map();

  const make = (names, body) => {
    const script = document.createElement('script');
    script.nonce = nonce;
    script.textContent = `document.currentScript.made = function anonymous(${names}\n) {\n${body}\n};`;
    document.head.append(script);
    script.remove();
    if (!script.made) throw new SyntaxError(`This is no expression: ${body}`);
    return script.made;
  };

  function Expression(...args) {
    const key = JSON.stringify(args);
    if (!made.has(key)) made.set(key, make(args.slice(0, -1).join(','), args.at(-1) ?? ''));
    return made.get(key);
  }

  // What asks whether something is a function asks as before.
  Expression.prototype = Native.prototype;
  window.Function = Expression;
})();
