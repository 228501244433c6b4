// What every page may do more with a script than without: keep what one writes, and show where one stands.
(function () {
  "use strict";
  var all = function (selector) {
    return Array.prototype.slice.call(document.querySelectorAll(selector));
  };

  all("[data-with-script]").forEach(function (element) {
    element.hidden = false;
  });

  // Colours and typeface.
  all("input[data-look]").forEach(function (input) {
    var name = input.dataset.look;
    input.checked = input.value === (parcours.read("look-" + name) || (name === "font" ? "course" : "auto"));
    input.addEventListener("change", function () {
      parcours.write("look-" + name, input.value);
      parcours.look(name, input.value);
    });
  });
  all("details.looks").forEach(function (looks) {
    document.addEventListener("click", function (event) {
      if (!looks.contains(event.target)) {
        looks.open = false;
      }
    });
    looks.addEventListener("keydown", function (event) {
      if (event.key === "Escape") {
        looks.open = false;
        looks.querySelector("summary").focus();
      }
    });
  });

  // Text boxes, boxes to tick and choices that are kept under their key.
  all("[data-keep]").forEach(function (field) {
    var key = field.dataset.keep;
    var kept = parcours.read(key);
    if (field.type === "checkbox") {
      field.checked = kept === true;
    } else if (field.type === "radio") {
      field.checked = kept === field.value;
    } else if (kept !== null) {
      field.value = kept;
    }
    field.addEventListener(field.type === "checkbox" || field.type === "radio" ? "change" : "input", function () {
      parcours.write(key, field.type === "checkbox" ? field.checked : field.value);
      document.dispatchEvent(new CustomEvent("parcours-kept"));
    });
  });

  // A model answer that a learner may see after an attempt waits for one.
  var showModelAnswers = function () {
    all("details.model-answer[data-after]:not([open])").forEach(function (answer) {
      var boxes = Array.prototype.slice.call(answer.parentElement.querySelectorAll(".space textarea"));
      answer.hidden = boxes.length > 0 && !boxes.some(function (box) {
        return box.value.trim() !== "";
      });
    });
  };
  showModelAnswers();
  document.addEventListener("parcours-kept", showModelAnswers);

  // Where one stands: lessons that are done, and the first that is not.
  all(".path, .unit-lessons, .way").forEach(function (path) {
    var here = false;
    Array.prototype.forEach.call(path.querySelectorAll("[data-lesson]"), function (lesson) {
      var done = parcours.read("done-" + lesson.dataset.lesson) === true;
      lesson.classList.toggle("is-done", done);
      lesson.querySelector("[data-place=done]").hidden = !done;
      var next = !done && !here;
      here = here || next;
      lesson.classList.toggle("is-here", next);
      lesson.querySelector("[data-place=here]").hidden = !next;
    });
  });

  // On wide pages a trainer's matter stands in the margin; on a phone it starts folded.
  if (window.matchMedia("(max-width: 60rem)").matches) {
    all("details.trainer-matter").forEach(function (note) {
      note.open = false;
    });
  }

  // Folded matter is printed too, and folded again afterwards.
  window.addEventListener("beforeprint", function () {
    all("details.trainer-matter:not([open])").forEach(function (note) {
      note.open = true;
    });
  });
})();
