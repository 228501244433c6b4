// Runs before anything is painted: the reader's colours and typeface, and the store that the other scripts share.
(function () {
  "use strict";
  var page = document.documentElement;
  var prefix = "parcours:" + page.dataset.course + ":";

  // A browser may refuse its store (private windows, some file:// pages): then nothing is kept and everything works.
  window.parcours = {
    read: function (key) {
      try {
        return JSON.parse(localStorage.getItem(prefix + key));
      } catch (refused) {
        return null;
      }
    },
    write: function (key, value) {
      try {
        localStorage.setItem(prefix + key, JSON.stringify(value));
      } catch (refused) {
        // See above: the page goes on without its memory.
      }
    },
    look: function (name, value) {
      if (value) {
        page.setAttribute("data-" + name, value);
      }
    }
  };

  ["colour", "font"].forEach(function (name) {
    parcours.look(name, parcours.read("look-" + name));
  });
})();
