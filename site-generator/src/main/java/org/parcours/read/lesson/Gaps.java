package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.model.text.Footnote;
import org.parcours.model.text.Gap;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Link;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Text;
import org.parcours.model.text.TextRewriter;

/**
 * Makes the gaps of a cloze of its plain text between brackets: {@code [right | also right]} to type,
 * {@code [=right | wrong | wrong]} for a menu. Words with marks of their own cannot be in one.
 */
final class Gaps extends TextRewriter {

    private static final String RULE = "question.gap";
    private static final Pattern GAP = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern LONE_BRACKET = Pattern.compile("[\\[\\]]");
    private static final Pattern NO_WORDS = Pattern.compile("(?:…|\\.{3})");

    private final Assembly assembly;
    private boolean found;

    Gaps(Assembly assembly) {
        this.assembly = assembly;
    }

    /** Whether there was one in what was rewritten. */
    boolean found() {
        return found;
    }

    @Override
    public List<Inline> inlines(List<Inline> inlines) {
        return super.inlines(RunningText.joined(inlines));
    }

    @Override
    public List<Inline> visitText(Text text) {
        List<Inline> content = new ArrayList<>();
        Matcher gap = GAP.matcher(text.value());
        int end = 0;
        while (gap.find()) {
            if (isNoGap(gap.group(1))) {
                continue;
            }
            addText(text, end, gap.start(), content);
            content.add(gap(RunningText.part(text, gap.start(), gap.end()), gap.group(1)));
            end = gap.end();
        }
        addText(text, end, text.value().length(), content);
        return content;
    }

    /** {@code […]}, and the call of a footnote that has no text. */
    private static boolean isNoGap(String inside) {
        return inside.startsWith("^") || NO_WORDS.matcher(inside).matches();
    }

    private void addText(Text text, int from, int to, List<Inline> content) {
        if (from < to) {
            Text between = RunningText.part(text, from, to);
            if (LONE_BRACKET
                    .matcher(GAP.matcher(between.value()).replaceAll(""))
                    .find()) {
                assembly.error(RULE, between.span(), "broken", Spaces.trim(between.value()));
            }
            content.add(between);
        }
    }

    private Inline gap(Text written, String inside) {
        found = true;
        boolean menu = inside.startsWith("=");
        List<String> words = Arrays.stream(inside.substring(menu ? 1 : 0).split("\\|", -1))
                .map(Spaces::trim)
                .toList();
        if (words.contains("")) {
            assembly.error(RULE, written.span(), "empty", written.value());
        }
        if (menu && words.size() < 2) {
            assembly.error(RULE, written.span(), "menu-of-one", written.value());
        }
        List<String> filled = words.stream().filter(word -> !word.isEmpty()).toList();
        return menu
                ? new Gap(
                        written.span(),
                        filled.stream().limit(1).toList(),
                        filled.stream().skip(1).toList())
                : new Gap(written.span(), filled, List.of());
    }

    @Override
    public List<Inline> visitFootnote(Footnote footnote) {
        return List.of(footnote);
    }

    @Override
    public List<Inline> visitLink(Link link) {
        String words = PlainText.of(link.content());
        if (words.contains("|") || words.startsWith("=")) {
            assembly.error(RULE, link.span(), "link", words);
        }
        return List.of(link);
    }
}
