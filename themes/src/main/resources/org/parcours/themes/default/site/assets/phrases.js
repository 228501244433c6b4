// The filter of the phrase book: it answers as one types. Every word must stand in the pair; accents do not count.
(function () {
  "use strict";
  var field = document.getElementById("_filter");
  var found = document.getElementById("_found");
  var plain = function (words) {
    return words.toLowerCase().replace(/œ/g, "oe").normalize("NFD").replace(/\p{M}+/gu, "").replace(/[’']/g, " ");
  };
  var pairs = Array.prototype.map.call(document.querySelectorAll(".situation .pair"), function (pair) {
    return {element: pair, words: plain(pair.textContent)};
  });

  var say = function (number) {
    return number === 0 ? found.dataset.none
      : number === 1 ? found.dataset.one
      : found.dataset.many.replace("{0}", number);
  };

  var filter = function () {
    var wanted = plain(field.value).split(/\s+/).filter(Boolean);
    var number = 0;
    pairs.forEach(function (pair) {
      var match = wanted.every(function (word) { return pair.words.indexOf(word) >= 0; });
      pair.element.hidden = !match;
      number += match ? 1 : 0;
    });
    Array.prototype.forEach.call(document.querySelectorAll(".situation"), function (situation) {
      situation.hidden = !situation.querySelector(".pair:not([hidden])");
    });
    Array.prototype.forEach.call(document.querySelectorAll(".alphabet, .jumps"), function (index) {
      index.hidden = wanted.length > 0;
    });
    found.textContent = wanted.length > 0 ? say(number) : "";
  };

  field.addEventListener("input", filter);
  filter();
})();
