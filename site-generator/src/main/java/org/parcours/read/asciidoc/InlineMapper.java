package org.parcours.read.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.parcours.finding.Finding;
import org.parcours.model.text.Code;
import org.parcours.model.text.Emphasis;
import org.parcours.model.text.Footnote;
import org.parcours.model.text.Foreign;
import org.parcours.model.text.Image;
import org.parcours.model.text.Inline;
import org.parcours.model.text.Language;
import org.parcours.model.text.LessonAddress;
import org.parcours.model.text.LineBreak;
import org.parcours.model.text.Link;
import org.parcours.model.text.PlainText;
import org.parcours.model.text.Slug;
import org.parcours.model.text.Strong;
import org.parcours.model.text.Struck;
import org.parcours.model.text.Subscript;
import org.parcours.model.text.Superscript;
import org.parcours.model.text.Text;
import org.parcours.model.text.WebAddress;
import org.parcours.read.Destination;
import org.parcours.source.Span;

/** Maps converted text, in which inline nodes are {@link Token}s, onto inlines. */
final class InlineMapper {

    private static final String UNSUPPORTED = "markup.unsupported";
    private static final Pattern LANGUAGE = Pattern.compile("lang[-=]([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)");
    private static final Pattern RAW_MARKUP = Pattern.compile("</?[A-Za-z][^>]*>");
    private static final Pattern LEFT_OVER = Pattern.compile(
            "(?:link:(?:term|source|lang):|xref:|<<(?:term|source|lang):|(?:image|footnote):)\\S[^\\n]*?\\[");

    private final Reading reading;
    private final Map<String, String> headings;
    private final Map<String, String> labels;

    /**
     * @param headings words of the lesson's headings, by the letters and digits of their ids and of their words
     * @param labels words that authors give to other places, by their ids
     */
    InlineMapper(Reading reading, Map<String, String> headings, Map<String, String> labels) {
        this.reading = reading;
        this.headings = headings;
        this.labels = labels;
    }

    /** The inlines of a converted text that begins at a place. */
    List<Inline> read(String converted, Place at) {
        return trimmed(new Scan(converted, at).inlines());
    }

    private static List<Inline> trimmed(List<Inline> inlines) {
        List<Inline> trimmed = new ArrayList<>(inlines);
        while (!trimmed.isEmpty()
                && trimmed.get(trimmed.size() - 1) instanceof Text text
                && text.value().isBlank()) {
            trimmed.remove(trimmed.size() - 1);
        }
        return trimmed;
    }

    /** Goes once through a converted text. */
    private final class Scan {

        private final String converted;
        private int position;
        private Place at;

        Scan(String converted, Place at) {
            this.converted = converted;
            this.at = at;
        }

        /** Everything up to the end of the token that is open, or of the text. */
        List<Inline> inlines() {
            List<Inline> inlines = new ArrayList<>();
            while (position < converted.length() && converted.charAt(position) != Token.CLOSE) {
                if (converted.charAt(position) == Token.OPEN) {
                    inlines.addAll(token());
                } else {
                    text(inlines);
                }
            }
            position++;
            return joined(inlines);
        }

        private void text(List<Inline> inlines) {
            int start = position;
            while (position < converted.length()
                    && converted.charAt(position) != Token.OPEN
                    && converted.charAt(position) != Token.CLOSE) {
                position++;
            }
            String written = converted.substring(start, position);
            if (RAW_MARKUP.matcher(written).find()) {
                refuse("passthrough", written.strip());
            }
            String value = Typed.decode(written);
            if (LEFT_OVER.matcher(value).find()) {
                reading.add(Finding.warning("markup.link-text", at.span(), "not-read", value.strip()));
            }
            if (!value.isEmpty()) {
                inlines.add(new Text(at.span(), value));
            }
            at = at.down((int) written.chars().filter(c -> c == '\n').count());
        }

        private List<Inline> token() {
            Token.Kind kind = Token.kind(converted.charAt(position + 1));
            position += 2;
            List<String> details = details();
            Span span = at.span();
            Place start = at;
            List<Inline> content = inlines();
            return map(kind, details, content, span, start);
        }

        private List<String> details() {
            List<String> details = new ArrayList<>();
            while (converted.charAt(position) != Token.TEXT) {
                int end = converted.indexOf(Token.NEXT_DETAIL, position);
                details.add(Token.detail(converted.substring(position, end)));
                position = end + 1;
            }
            position++;
            return details;
        }

        private List<Inline> map(Token.Kind kind, List<String> details, List<Inline> content, Span span, Place start) {
            String first = details.isEmpty() ? "" : details.get(0);
            switch (kind) {
                case STRONG:
                    return withRole(first, span, List.of(new Strong(span, content)));
                case EMPHASIS:
                    return withRole(first, span, List.of(new Emphasis(span, content)));
                case CODE:
                    return withRole(first, span, List.of(new Code(span, PlainText.of(content))));
                case SUPERSCRIPT:
                    return withRole(first, span, List.of(new Superscript(span, content)));
                case SUBSCRIPT:
                    return withRole(first, span, List.of(new Subscript(span, content)));
                case DOUBLE:
                    return withRole(first, span, between("“", content, "”", span));
                case SINGLE:
                    return withRole(first, span, between("‘", content, "’", span));
                case PLAIN:
                    return withRole(first, span, content);
                case LINK:
                    return link(details, content, span);
                case REFERENCE:
                    return reference(details, content, span);
                case IMAGE:
                    return withRole(details.get(2), span, List.of(new Image(span, first, details.get(1))));
                case FOOTNOTE:
                    return List.of(new Footnote(span, content));
                case UNKNOWN_FOOTNOTE:
                    reading.add(Finding.error("markup.footnote", span, "no-text", PlainText.of(content)));
                    return between("[", content, "]", span);
                case BREAK:
                    return List.of(new LineBreak(span));
                case ANCHOR:
                    return List.of();
                default:
                    return unsupported(kind, first, content, start);
            }
        }

        private List<Inline> unsupported(Token.Kind kind, String words, List<Inline> content, Place start) {
            Span span = start.span();
            String said = content.isEmpty() ? words : PlainText.of(content);
            String problem = kind == Token.Kind.HIGHLIGHT
                    ? "highlight"
                    : kind == Token.Kind.FORMULA ? "formula" : kind == Token.Kind.INDEX_TERM ? "index-term" : "macro";
            reading.add(Finding.error(UNSUPPORTED, span, problem, said));
            boolean hidden = content.isEmpty() && !words.isEmpty() && kind == Token.Kind.OTHER;
            return hidden ? List.of(new Text(span, words)) : content;
        }

        private List<Inline> between(String open, List<Inline> content, String close, Span span) {
            List<Inline> all = new ArrayList<>();
            all.add(new Text(span, open));
            all.addAll(content);
            all.add(new Text(span, close));
            return all;
        }

        private List<Inline> withRole(String roles, Span span, List<Inline> content) {
            List<Inline> result = content;
            String role = roles.strip();
            var language = LANGUAGE.matcher(role);
            if (role.isEmpty()) {
                return result;
            } else if (language.matches()) {
                return List.of(new Foreign(span, language(language.group(1)), result));
            } else if (role.equals("line-through")) {
                return List.of(new Struck(span, result));
            }
            boolean words = role.contains("|") || !role.matches("[\\p{L}\\p{N}_ -]+");
            reading.add(Finding.error("markup.mark", span, words ? "gap-as-role" : inlineProblem(role), role));
            return words ? between("[" + role + "]", result, "", span) : result;
        }

        private String inlineProblem(String role) {
            return BracketLine.isNearTrainer(role) ? "inline-trainer" : "inline-role";
        }

        private List<Inline> link(List<String> details, List<Inline> content, Span span) {
            String target = details.get(0);
            String role = details.get(1).equals("bare") ? "" : details.get(1).replaceFirst("^bare ", "");
            if (!details.get(2).isEmpty()) {
                reading.add(Finding.error("markup.link-text", span, "lost", details.get(2)));
            }
            boolean bare = PlainText.of(content).equals(Typed.decode(target));
            return withRole(role, span, link(Typed.decode(target), bare ? List.of() : content, span));
        }

        private List<Inline> link(String written, List<Inline> content, Span span) {
            Destination destination = Destination.of(written);
            if (destination instanceof Destination.To to && !(to.address() instanceof WebAddress)) {
                return List.of(new Link(span, to.address(), content));
            }
            List<Inline> words = content.isEmpty() ? List.of(new Text(span, Typed.decode(written))) : content;
            if (destination instanceof Destination.To to) {
                return List.of(new Link(span, to.address(), words));
            } else if (destination instanceof Destination.InLanguage in) {
                return List.of(new Foreign(span, in.language(), words));
            }
            String problem = ((Destination.Refused) destination).problem();
            reading.add(Finding.error("markup.address", span, problem, written));
            return words;
        }

        private List<Inline> reference(List<String> details, List<Inline> content, Span span) {
            String path = Typed.decode(details.get(0));
            String fragment = Typed.decode(details.get(1));
            if (!path.isEmpty()) {
                return link(fragment.isEmpty() ? path : path + "#" + fragment, content, span);
            } else if (fragment.isEmpty()) {
                return link(Typed.decode(details.get(2)), content, span);
            } else if (fragment.matches("(?i)(?:term|source|lang):.*")) {
                return link(fragment, content, span);
            }
            String heading = headings.getOrDefault(Slug.key(fragment), fragment);
            boolean sameWords = Slug.key(heading).equals(Slug.key(fragment));
            String label = labels.getOrDefault(fragment, "");
            List<Inline> words = content.isEmpty() && !label.isEmpty() ? List.of(new Text(span, label)) : content;
            return List.of(new Link(span, new LessonAddress("", sameWords ? fragment : heading), words));
        }

        private Language language(String tag) {
            return new Language(tag.toLowerCase(Locale.ROOT));
        }

        private void refuse(String problem, String words) {
            reading.add(Finding.error(UNSUPPORTED, at.span(), problem, words));
        }

        private List<Inline> joined(List<Inline> inlines) {
            List<Inline> joined = new ArrayList<>();
            for (Inline inline : inlines) {
                int last = joined.size() - 1;
                if (last >= 0 && inline instanceof Text text && joined.get(last) instanceof Text before) {
                    joined.set(last, new Text(before.span(), before.value() + text.value()));
                } else if (last >= 0 && inline instanceof Text text && joined.get(last) instanceof LineBreak) {
                    joined.add(new Text(text.span(), text.value().replaceFirst("^\\n", "")));
                } else {
                    joined.add(inline);
                }
            }
            return joined;
        }
    }
}
