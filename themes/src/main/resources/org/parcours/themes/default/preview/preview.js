// Follows the course while somebody writes it: asks the preview for news, and puts the new page in the place of the old one,
// with the same lines before the reader's eyes.
(function () {
  "use strict";
  var all = function (root, selector) {
    return Array.prototype.slice.call(root.querySelectorAll(selector));
  };
  var narrow = window.matchMedia("(max-width: 63.99rem)");
  var stored = {
    read: function (key) {
      try {
        return sessionStorage.getItem("parcours-preview:" + key);
      } catch (refused) {
        return null;
      }
    },
    write: function (key, value) {
      try {
        sessionStorage.setItem("parcours-preview:" + key, value);
      } catch (refused) {
        // A browser may refuse its store: the panel then opens anew on each page.
      }
    }
  };

  var state = function (page) {
    var holder = page.querySelector("[data-preview]");
    return holder ? holder.dataset.preview : "";
  };

  // The panel ---------------------------------------------------------------------------------------------------------

  var dress = function () {
    all(document, ".preview-problem a").forEach(function (link) {
      var place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (place) {
        place.classList.add("has-note", "has-" + link.dataset.severity);
        link.addEventListener("click", function () { reveal(place); });
      }
    });
    var fold = document.querySelector(".preview-fold");
    if (fold) {
      var kept = stored.read("fold");
      fold.open = kept ? kept === "open" : !narrow.matches;
      all(document, "a[href='#_findings']").forEach(function (link) {
        link.addEventListener("click", function () { fold.open = true; });
      });
      fold.querySelector("summary").addEventListener("click", function () {
        stored.write("fold", fold.open ? "closed" : "open");
      });
    }
    say("live");
  };

  // What stands in a closed fold cannot be led to.
  var reveal = function (place) {
    for (var fold = place.closest("details"); fold; fold = fold.parentElement.closest("details")) {
      fold.open = true;
    }
    if (narrow.matches) {
      document.querySelector(".preview-fold").open = false;
    }
  };

  var say = function (name) {
    var line = document.querySelector(".preview-state");
    if (line && line.textContent !== line.dataset[name]) {
      line.textContent = line.dataset[name];
      line.classList.toggle("is-lost", name === "lost");
    }
  };

  // The place of the page ---------------------------------------------------------------------------------------------

  var words = function (element) {
    return element.tagName + " " + element.textContent.replace(/\s+/g, " ");
  };

  // The first block that can be seen, and how far it is from the top.
  var eyes = function () {
    var seen = all(document, "main [id]").filter(function (block) {
      return !block.querySelector("[id]") && block.getBoundingClientRect().bottom > 0 && block.getClientRects().length > 0;
    })[0];
    return {y: window.scrollY, words: seen ? words(seen) : "", top: seen ? seen.getBoundingClientRect().top : 0};
  };

  var look = function (place) {
    var same = place.y > 0 && all(document, "main [id]").filter(function (block) { return words(block) === place.words; });
    var y = same && same.length === 1 ? window.scrollY + same[0].getBoundingClientRect().top - place.top : place.y;
    window.scrollTo({top: y, behavior: "instant"});
  };

  // Where the keyboard is, in words that find it again.
  var keyboard = function () {
    var at = document.activeElement;
    if (!at || at === document.body) {
      return null;
    }
    var name = at.dataset.keep ? "[data-keep='" + CSS.escape(at.dataset.keep) + "']"
      : at.id ? "#" + CSS.escape(at.id)
      : at.getAttribute("href") ? "a[href='" + CSS.escape(at.getAttribute("href")) + "']"
      : at.matches(".preview summary") ? ".preview summary" : null;
    return name && {name: name, start: at.selectionStart, end: at.selectionEnd};
  };

  var type = function (at) {
    var field = at && document.querySelector(at.name);
    if (field) {
      field.focus({preventScroll: true});
      if (typeof at.start === "number" && field.setSelectionRange && field.type !== "checkbox" && field.type !== "radio") {
        field.setSelectionRange(at.start, at.end);
      }
    }
  };

  // The new page ------------------------------------------------------------------------------------------------------

  var parts = function (page) {
    return all(page, "head link[rel=stylesheet], head script[src]").map(function (part) {
      return part.getAttribute("href") || part.getAttribute("src");
    }).join(" ");
  };

  // The scripts of the page find its new matter only when they run again; what is set once for a page is not theirs.
  var runAgain = function (then) {
    var scripts = all(document, "head script[src]").filter(function (script) {
      return !/\/(first|preview)\.js$/.test(script.getAttribute("src"));
    });
    var run = function () {
      var old = scripts.shift();
      if (!old) {
        then();
        return;
      }
      var script = document.createElement("script");
      script.src = old.getAttribute("src");
      script.onload = script.onerror = run;
      old.replaceWith(script);
    };
    run();
  };

  var swap = function (next) {
    var place = eyes();
    var at = keyboard();
    var panel = document.querySelector(".preview");
    var panelTop = [panel ? panel.scrollTop : 0, panel ? panel.querySelector(".preview-matter").scrollTop : 0];
    var before = new Set(all(document, "main [id]").map(words));
    var folds = all(document, "main details").map(function (fold) { return fold.open; });
    document.title = next.title;
    document.documentElement.lang = next.documentElement.lang;
    document.body.className = next.body.className;
    document.body.replaceChildren.apply(document.body, Array.prototype.slice.call(next.body.childNodes));
    dress();
    look(place);
    runAgain(function () {
      var now = all(document, "main details");
      if (now.length === folds.length) {
        now.forEach(function (fold, index) { fold.open = folds[index]; });
      }
      all(document, "main [id]").forEach(function (block) {
        if (/^_line-/.test(block.id) && !block.querySelector("[id^='_line-']") && !before.has(words(block))) {
          block.classList.add("just-changed");
        }
      });
      type(at);
      look(place);
      var matter = document.querySelector(".preview");
      if (matter) {
        matter.scrollTop = panelTop[0];
        matter.querySelector(".preview-matter").scrollTop = panelTop[1];
      }
      document.documentElement.dataset.shown = state(document);
    });
  };

  var bare = function (html) {
    return html.replace(/ data-preview="[^"]*"/g, "");
  };

  var shown = "";
  var asking = false;
  var again = false;
  var refresh = function (whole) {
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    fetch(location.pathname, {cache: "no-store"}).then(function (answer) {
      return answer.text().then(function (html) {
        var next = new DOMParser().parseFromString(html, "text/html");
        if (answer.redirected) {
          location.replace(answer.url);
        } else if (whole || parts(next) !== parts(document)) {
          location.reload();
        } else if (bare(html) !== shown) {
          shown = bare(html);
          swap(next);
        } else {
          document.querySelector("[data-preview]").dataset.preview = state(next);
          document.documentElement.dataset.shown = state(next);
        }
      });
    }).catch(function () { say("lost"); }).finally(function () {
      asking = false;
      if (again) {
        again = false;
        refresh(false);
      }
    });
  };

  // The news ----------------------------------------------------------------------------------------------------------

  // A browser opens few connections to one place: pages that nobody sees give theirs back.
  var news = null;
  var listen = function () {
    if (document.visibilityState === "hidden") {
      if (news) {
        news.close();
      }
      news = null;
    } else if (!news) {
      news = new EventSource("/_preview/news?state=" + encodeURIComponent(state(document)));
      news.onopen = function () { say("live"); };
      news.onerror = function () { say("lost"); };
      news.addEventListener("change", function (event) {
        var told = JSON.parse(event.data);
        if (told.state !== state(document)) {
          refresh(told.whole);
        }
      });
    }
  };

  dress();
  listen();
  document.addEventListener("visibilitychange", listen);
  document.documentElement.dataset.shown = state(document);
})();
