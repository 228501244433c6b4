package org.parcours.check.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parcours.check.LessonRule;
import org.parcours.check.Normalised;
import org.parcours.check.RuleOption;
import org.parcours.check.WordData;
import org.parcours.check.WordList;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.LessonRewriter;
import org.parcours.model.text.Address;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Language;
import org.parcours.model.text.Link;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.TextRewriter;
import org.parcours.model.text.WebAddress;

/**
 * The words of a link say where it leads, without the sentence around them: those who hear a page walk from link to link
 * (WCAG 2.2, 2.4.4 and 2.4.9). Calls of footnotes are no links here; outputs name them.
 */
public final class LinkText extends LessonRule {

    private static final String ID = "link.text";
    private static final int SHORTEST = 3;

    private static final WordList ALLOWED = new WordList(ID, "allow");

    private final WordData vague = new WordData(LinkText.class, "vague");

    public LinkText() {
        super(ID);
    }

    @Override
    public List<RuleOption> options() {
        return List.of(ALLOWED);
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        List<String> allowed = ALLOWED.in(plan).stream()
                .map(word -> Normalised.of(word).text())
                .toList();
        Map<String, Address> leading = new HashMap<>();
        new LessonRewriter(new TextRewriter() {
                    @Override
                    public List<Inline> visitLink(Link link) {
                        String words = PlainText.of(link.content()).strip();
                        String key = String.join(" ", Normalised.of(words).words());
                        if (!allowed.contains(Normalised.of(words).text())) {
                            check(link, words, key, lesson.language(), findings);
                            same(link, words, key, leading, findings);
                        }
                        return super.visitLink(link);
                    }
                })
                .lesson(lesson);
    }

    private void check(Link link, String words, String key, Language language, Findings findings) {
        if (isAddress(link, words)) {
            findings.add(Finding.warning(ID, link.span(), "address", words));
        } else if (vague.in(language).contains(key)) {
            findings.add(Finding.warning(ID, link.span(), "vague", words));
        } else if (key.replace(" ", "").length() < SHORTEST) {
            findings.add(Finding.warning(ID, link.span(), "short", words));
        }
    }

    /** The address of a mailbox says whom it leads to. */
    private static boolean isAddress(Link link, String words) {
        return link.address() instanceof WebAddress web
                && !web.url().startsWith("mailto:")
                && words.matches("(?i)(?:https?://|www\\.)\\S+");
    }

    private void same(Link link, String words, String key, Map<String, Address> leading, Findings findings) {
        Address before = leading.putIfAbsent(key, link.address());
        if (before != null && !before.equals(link.address()) && !key.isEmpty()) {
            findings.add(Finding.warning(ID, link.span(), "two-targets", words));
        }
    }
}
