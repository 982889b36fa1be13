
"use strict";
(function () {
  const list = document.getElementById("list");
  const controls = document.getElementById("controls");
  if (!list) return;
  const search = document.getElementById("search");
  const sort = document.getElementById("sort");
  const shown = document.getElementById("shown");
  const boxes = Array.from(controls.querySelectorAll("input[type=checkbox]"));
  const articles = Array.from(list.children);
  const text = (node, selector) => node.querySelector(selector).textContent;
  const place = new Map(articles.map((article, i) => [article, i]));
  const words = new Map();
  let timer = 0;

  function wordsOf(article) {
    if (!words.has(article)) words.set(article, article.textContent.toLowerCase());
    return words.get(article);
  }

  function filter() {
    const verdicts = new Set(boxes.filter(box => box.checked).map(box => box.value));
    const sought = search.value.trim().toLowerCase();
    let count = 0;
    for (const article of articles) {
      const fits = verdicts.has(article.className) && (!sought || wordsOf(article).includes(sought));
      article.hidden = !fits;
      if (fits) count++;
    }
    shown.textContent = count.toLocaleString("en") + " of " + articles.length.toLocaleString("en");
  }

  const size = article => Math.abs(parseFloat(article.dataset.d)) || 0;
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const orders = {
    worst: () => 0,
    difference: (a, b) => size(b) - size(a),
    subject: (a, b) => compare(text(a, "h3").toLowerCase(), text(b, "h3").toLowerCase()),
    document: (a, b) => compare(text(a, ".doc"), text(b, ".doc"))
  };

  function reorder() {
    const order = orders[sort.value];
    list.append(...articles.slice().sort((a, b) => order(a, b) || place.get(a) - place.get(b)));
  }

  boxes.forEach(box => box.addEventListener("change", filter));
  sort.addEventListener("change", reorder);
  search.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(filter, 120);
  });
  window.addEventListener("beforeprint", () => {
    document.querySelectorAll("details").forEach(group => { group.open = true; });
  });
  controls.hidden = false;
  filter();
})();
