// Holds the test of a final assessment: shows one of the tests that the page can draw, marks it when asked, and draws
// another for the next attempt. Which tests there are is decided when the site is made; here one of them is picked.
(function () {
  "use strict";
  var root = document.querySelector("[data-assessment]");
  if (root.dataset.tests === "") {
    return;
  }
  var list = function (selector) {
    return Array.prototype.slice.call(root.querySelectorAll(selector));
  };
  var one = function (selector) { return root.querySelector(selector); };
  var name = "assessment-" + root.dataset.assessment;
  var pass = Number(root.dataset.pass);
  var tests = root.dataset.tests.split(";").map(function (test) { return test.split(" ").map(Number); });
  var asked = list("[data-asked]");
  var marks = list("[data-mark]");
  var warned = false;

  // What is kept: which test this is, which ones have not been met yet, whether it is marked, and what came out so far.
  var kept = parcours.read(name);
  if (!kept || kept.state !== root.dataset.state) {
    kept = {state: root.dataset.state, left: [], marked: false, attempts: 0, best: null};
    kept.test = draw(kept);
    forgetAnswers();
    parcours.write(name, kept);
  }

  // One of the tests not met yet; when all were met, any but the last.
  function draw(from) {
    var left = from.left.filter(function (test) { return test !== from.test; });
    if (left.length === 0) {
      left = tests.map(function (test, index) { return index; });
      left = left.filter(function (test) { return tests.length === 1 || test !== from.test; });
    }
    var drawn = left[Math.floor(Math.random() * left.length)];
    from.left = left.filter(function (test) { return test !== drawn; });
    return drawn;
  }

  function forgetAnswers() {
    parcours.questions.forEach(function (question) { parcours.write("question-" + question.id, null); });
  }

  function drawn() {
    return tests[kept.test].map(function (place) { return parcours.questions[place]; });
  }

  function show() {
    var test = tests[kept.test];
    var end = one("[data-missing]");
    asked.forEach(function (place, index) {
      place.hidden = test.indexOf(index) < 0;
      marks[index].hidden = place.hidden;
      place.querySelector(".from").hidden = true;
    });
    test.forEach(function (place, index) {
      asked[place].querySelector("[data-number]").textContent = index + 1;
      marks[place].querySelector("[data-number]").textContent = index + 1;
    });
    // In the order of the test; those that it does not ask stay hidden where they are.
    test.map(function (place) { return asked[place]; }).forEach(function (place) {
      end.parentElement.insertBefore(place, end);
    });
    test.map(function (place) { return marks[place]; }).forEach(function (mark) {
      mark.parentElement.appendChild(mark);
    });
  }

  function missing() {
    return drawn().filter(function (question) { return question.answer() === null; });
  }

  // Says how many have no answer, once; whoever asks again means it.
  function warn(without) {
    var place = one("[data-missing]");
    var words = without.length === 1 ? place.dataset.one : place.dataset.many;
    place.textContent = words.replace("{0}", without.length);
    warned = true;
  }

  function mark() {
    var points = 0;
    var earned = 0;
    var back = {};
    drawn().forEach(function (question) {
      var worth = Number(question.section.dataset.points);
      var share = question.settle();
      var place = question.section.closest("[data-asked]");
      points += worth;
      earned += worth * share;
      place.querySelector(".from").hidden = false;
      if (share < 1) {
        back[place.dataset.asked] = true;
      }
    });
    // Rounded down, so that what does not pass never looks as if it did; the little that is added outweighs sums of thirds.
    return {percent: Math.floor(100 * earned / points + 1e-6), back: back};
  }

  function tell(result) {
    var passed = result.percent >= pass;
    var score = one("[data-score]");
    var best = one("[data-best]");
    score.textContent = score.dataset.score.replace("{0}", result.percent);
    one("[data-verdict='passed']").hidden = !passed;
    one("[data-verdict='failed']").hidden = passed;
    one("[data-back]").hidden = Object.keys(result.back).length === 0;
    list("[data-lesson-back]").forEach(function (lesson) {
      lesson.hidden = !result.back[lesson.dataset.lessonBack];
    });
    best.textContent = best.dataset.best.replace("{0}", kept.best).replace("{1}", kept.attempts);
    one("[data-missing]").textContent = "";
    one("[data-mark-all]").hidden = true;
    one("[data-result]").hidden = false;
  }

  one("[data-mark-all]").addEventListener("click", function () {
    var without = missing();
    if (without.length > 0 && !warned) {
      warn(without);
      return;
    }
    var result = mark();
    kept.marked = true;
    kept.attempts += 1;
    kept.best = Math.max(result.percent, kept.best === null ? 0 : kept.best);
    parcours.write(name, kept);
    tell(result);
    one("[data-result]").focus();
  });

  one("[data-again]").addEventListener("click", function () {
    kept.test = draw(kept);
    kept.marked = false;
    parcours.write(name, kept);
    forgetAnswers();
    // The page begins again as it was made: nothing of the last attempt can stay in it.
    history.scrollRestoration = "manual";
    location.replace(location.pathname + location.search);
  });

  show();
  if (kept.marked) {
    tell(mark());
  }
})();
