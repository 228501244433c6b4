// Plays the questions of a page. The words, the key and the feedback all stand in the page: this only compares what was
// answered with the key, and brings each piece of feedback under what it is about.
(function () {
  "use strict";
  var list = function (root, selector) {
    return Array.prototype.slice.call(root.querySelectorAll(selector));
  };

  var verdict = function (name) {
    return document.getElementById("_verdict-" + name).content.cloneNode(true);
  };

  // Letters and digits count; case, accents, spaces and punctuation do not.
  var plain = function (words) {
    return words.toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae")
      .normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu, "");
  };

  var accepts = function (holder, answer) {
    return list(holder, "[data-accepted]").some(function (accepted) {
      return plain(accepted.textContent) === plain(answer);
    });
  };

  // What part of an answer is right is noted for a test that counts points.
  var all = function (q, results) {
    var right = results.filter(function (result) { return result === "right"; }).length;
    q.share = right / results.length;
    return right === results.length ? "right" : right > 0 ? "partly" : "wrong";
  };

  // Says below an answer whether it is right; the element is found again when the answer changes.
  var reply = function (place, name, words) {
    var said = document.createElement("div");
    said.className = "reply reply-" + name;
    said.appendChild(verdict(name));
    if (words) {
      said.appendChild(words.cloneNode(true));
    }
    place.appendChild(said);
    return name;
  };

  // For each kind: what was answered (null for nothing yet), how to put it back, and whether it is right.
  var choice = {
    read: function (q) {
      var chosen = list(q.form, "input[name=answer]:checked").map(function (input) { return input.value; });
      return chosen.length ? chosen : null;
    },
    put: function (q, answer) {
      list(q.form, "input[name=answer]").forEach(function (input) {
        input.checked = answer.indexOf(input.value) >= 0;
      });
    },
    judge: function (q, answer) {
      var results = list(q.key, "[data-option]").map(function (entry) {
        var chosen = answer.indexOf(entry.dataset.option) >= 0;
        var right = entry.dataset.right === "true";
        var option = list(q.form, ".option")[Number(entry.dataset.option)];
        var several = q.kind === "multipleChoice";
        var own = entry.querySelector(".own");
        if (chosen) {
          reply(option, right ? "right" : "wrong", own.textContent.trim() ? own : null);
        } else if (right && several) {
          reply(option, "missed", null);
        }
        return !several ? (chosen ? (right ? "right" : "wrong") : null) : chosen === right ? "right" : "wrong";
      });
      results = results.filter(function (result) { return result !== null; });
      var found = answer.filter(function (value) {
        return q.key.querySelector("[data-option='" + value + "']").dataset.right === "true";
      }).length;
      var complete = all(q, results) === "right";
      // Whoever ticks everything has found nothing.
      q.share = Math.max(0, 2 * found - answer.length) / list(q.key, "[data-right='true']").length;
      return complete ? "right" : found > 0 ? "partly" : "wrong";
    }
  };

  // Selects and text boxes, one answer each, judged one by one.
  var fields = function (selector, judgeField) {
    return {
      read: function (q) {
        var values = list(q.form, selector).map(function (field) { return field.value; });
        return values.every(function (value) { return value.trim() === ""; }) ? null : values;
      },
      put: function (q, answer) {
        list(q.form, selector).forEach(function (field, index) {
          field.value = answer[index] || "";
        });
      },
      judge: function (q, answer) {
        return all(q, list(q.form, selector).map(function (field, index) {
          var result = judgeField(q, field, answer[index]) ? "right" : "wrong";
          field.classList.add("is-" + result);
          field.setAttribute("aria-invalid", String(result === "wrong"));
          return selector.indexOf(".gap") === 0 || q.kind === "shortAnswer" ? result : reply(field.parentElement, result, null);
        }));
      }
    };
  };

  var kinds = {
    singleChoice: choice,
    multipleChoice: choice,
    trueFalse: choice,
    matching: fields("select", function (q, field, value) {
      return value !== "" && value === q.key.querySelector("[data-pair='" + field.name + "']").dataset.right;
    }),
    shortAnswer: fields("input[name=answer]", function (q, field, value) {
      return accepts(q.key, value);
    }),
    cloze: fields(".gap", function (q, field, value) {
      return accepts(q.key.querySelector("[data-gap='" + field.name + "']"), value);
    }),
    ordering: {
      read: function (q) {
        return list(q.form, "[data-place]").map(function (item) { return item.dataset.place; });
      },
      put: function (q, answer) {
        var items = q.form.querySelector(".ordering");
        answer.forEach(function (place) {
          var item = items.querySelector("[data-place='" + place + "']");
          if (item) {
            items.appendChild(item);
          }
        });
      },
      judge: function (q) {
        return all(q, list(q.form, "[data-place]").map(function (item, index) {
          return reply(item, Number(item.dataset.place) === index + 1 ? "right" : "wrong", null);
        }));
      }
    },
    openAnswer: {
      read: function (q) {
        var written = list(q.form, "textarea").some(function (box) { return box.value.trim() !== ""; });
        return written ? true : null;
      },
      put: function () {},
      judge: function (q) {
        q.share = 0;
        return "kept";
      }
    }
  };

  var Question = function (section) {
    var q = this;
    q.section = section;
    q.id = section.dataset.question;
    q.kind = section.dataset.kind;
    q.form = section.querySelector("form");
    q.key = section.querySelector(".key");
    q.outcome = section.querySelector(".outcome");
    // In a test, all questions are marked at once.
    q.inTest = section.closest("[data-assessment]") !== null;
    q.play = kinds[q.kind];
    q.trainer = q.key.open;
    q.key.hidden = !q.trainer;
    q.restore();
    q.form.addEventListener("submit", function (event) {
      event.preventDefault();
      if (!q.inTest) {
        q.check();
      }
    });
    q.form.addEventListener("input", function () { q.change(); });
    list(q.form, "[data-move]").forEach(function (button) {
      button.addEventListener("click", function () { q.move(button); });
    });
  };

  Question.prototype = {
    restore: function () {
      var kept = parcours.read("question-" + this.id);
      if (kept && kept.answer !== null) {
        this.play.put(this, kept.answer);
        this.changed = true;
        if (kept.checked && !this.inTest) {
          this.judge(kept.answer);
        }
      }
    },
    keep: function (checked) {
      parcours.write("question-" + this.id, {answer: this.play.read(this), checked: checked});
    },
    // Items to put in order stand in some order before anybody has touched them.
    answer: function () {
      return this.kind === "ordering" && !this.changed ? null : this.play.read(this);
    },
    change: function () {
      this.changed = true;
      this.forget();
      this.keep(false);
    },
    forget: function () {
      list(this.form, ".reply").forEach(function (said) { said.remove(); });
      list(this.form, "[aria-invalid]").forEach(function (field) {
        field.removeAttribute("aria-invalid");
        field.classList.remove("is-right", "is-wrong");
      });
      this.outcome.textContent = "";
      this.mark("");
    },
    check: function () {
      var answer = this.play.read(this);
      this.forget();
      if (answer === null) {
        reply(this.outcome, "none", null);
        return;
      }
      this.keep(true);
      this.judge(answer);
    },
    judge: function (answer) {
      var result = this.play.judge(this, answer);
      // Under the one option that was chosen stands the verdict already; what is for everyone follows below.
      var everyone = this.key.querySelector(".feedback");
      if (this.kind !== "singleChoice" && this.kind !== "trueFalse") {
        reply(this.outcome, result, everyone);
      } else if (everyone) {
        this.outcome.appendChild(everyone.cloneNode(true));
      }
      this.key.hidden = false;
      this.mark(result);
    },
    // For a test: says what is right or wrong of whatever was answered, once and for all. Gives the points it earns.
    settle: function () {
      var answer = this.answer();
      this.forget();
      if (answer === null) {
        reply(this.outcome, "none", this.key.querySelector(".feedback"));
        this.key.hidden = false;
        this.mark("wrong");
        this.share = 0;
      } else {
        this.judge(answer);
      }
      list(this.form, "input, select, textarea, button").forEach(function (field) { field.disabled = true; });
      return this.share;
    },
    mark: function (result) {
      var mark = document.querySelector("[data-mark='" + CSS.escape(this.id) + "']");
      mark.dataset.state = result;
      mark.querySelector("[data-state-words]").textContent = result ? ", " + verdict(result).textContent.trim() : "";
    },
    move: function (button) {
      var item = button.closest("[data-place]");
      var up = button.dataset.move === "-1";
      var other = up ? item.previousElementSibling : item.nextElementSibling;
      if (other) {
        item.parentElement.insertBefore(up ? item : other, up ? other : item);
        this.change();
        button.focus();
      }
    }
  };

  parcours.questions = list(document, "[data-question]").map(function (section) {
    return new Question(section);
  });
})();
