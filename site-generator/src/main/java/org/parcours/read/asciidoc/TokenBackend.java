package org.parcours.read.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asciidoctor.ast.ContentNode;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.converter.StringConverter;
import org.parcours.read.asciidoc.Token.Kind;

/**
 * The backend that writes inline nodes as {@link Token}s. Of blocks it writes nothing: they are walked as nodes. It keeps
 * no state, so that lessons may be read side by side.
 *
 * <p>Public because Asciidoctor creates it.
 */
public final class TokenBackend extends StringConverter {

    static final String NAME = "parcours";

    private static final Map<String, Kind> QUOTED = Map.ofEntries(
            Map.entry("strong", Kind.STRONG),
            Map.entry("emphasis", Kind.EMPHASIS),
            Map.entry("monospaced", Kind.CODE),
            Map.entry("double", Kind.DOUBLE),
            Map.entry("single", Kind.SINGLE),
            Map.entry("superscript", Kind.SUPERSCRIPT),
            Map.entry("subscript", Kind.SUBSCRIPT),
            Map.entry("unquoted", Kind.PLAIN),
            Map.entry("mark", Kind.HIGHLIGHT),
            Map.entry("asciimath", Kind.FORMULA),
            Map.entry("latexmath", Kind.FORMULA));

    public TokenBackend(String backend, Map<String, Object> options) {
        super(backend, options);
        setOutfileSuffix("");
    }

    @Override
    public String convert(ContentNode node, String transform, Map<Object, Object> options) {
        return node instanceof PhraseNode phrase
                ? write(phrase, transform == null ? node.getNodeName() : transform)
                : "";
    }

    private static String write(PhraseNode node, String transform) {
        switch (transform) {
            case "inline_quoted":
                return token(QUOTED.getOrDefault(text(node.getType()), Kind.OTHER), node, role(node));
            case "inline_anchor":
                return anchor(node);
            case "inline_image":
                return image(node);
            case "inline_footnote":
                return footnote(node);
            case "inline_break":
                return text(node.getText()) + Token.write(Kind.BREAK, "", List.of());
            case "inline_indexterm":
                return token(Kind.INDEX_TERM, node, words(node, "terms"));
            default:
                return token(Kind.OTHER, node, words(node, "keys", "menu", "submenus", "menuitem"));
        }
    }

    private static String anchor(PhraseNode node) {
        switch (text(node.getType())) {
            case "link":
                return token(Kind.LINK, node, text(node.getTarget()), role(node), settings(node));
            case "xref":
                return token(
                        Kind.REFERENCE,
                        node,
                        text(node.getAttribute("path")),
                        text(node.getAttribute("fragment")),
                        text(node.getAttribute("refid")));
            case "bibref":
                return "[" + (node.getReftext() == null ? node.getId() : node.getReftext()) + "]";
            default:
                return Token.write(Kind.ANCHOR, "", List.of());
        }
    }

    private static String image(PhraseNode node) {
        if ("icon".equals(node.getType())) {
            return token(Kind.OTHER, node, "icon:" + text(node.getTarget()));
        }
        return token(Kind.IMAGE, node, text(node.getTarget()), Alternative.of(node), role(node));
    }

    private static String footnote(PhraseNode node) {
        boolean unknown = "xref".equals(node.getType()) && text(node.getText()).equals(text(node.getTarget()));
        return token(unknown ? Kind.UNKNOWN_FOOTNOTE : Kind.FOOTNOTE, node);
    }

    /** What Asciidoctor took for settings of a link; a person who writes a link's words with {@code =} meant words. */
    private static String settings(PhraseNode node) {
        List<String> taken = new ArrayList<>();
        node.getAttributes().forEach((key, value) -> {
            boolean known = key.matches("\\d+|window|opts|.*-option|role|id|title|rel|subject|body");
            if (!known) {
                taken.add(key + "=" + value);
            } else if (key.matches("[2-9]|\\d\\d+") && !text(node.getTarget()).startsWith("mailto:")) {
                taken.add(text(value));
            }
        });
        return String.join(", ", taken);
    }

    private static String words(PhraseNode node, String... names) {
        List<String> words = new ArrayList<>();
        for (String name : names) {
            Object value = node.getAttribute(name);
            if (value instanceof Iterable<?> several) {
                several.forEach(one -> words.add(text(one)));
            } else if (value != null) {
                words.add(text(value));
            }
        }
        return String.join(" ", words);
    }

    private static String role(PhraseNode node) {
        return text(node.getRole());
    }

    private static String token(Kind kind, PhraseNode node, String... details) {
        return Token.write(kind, text(node.getText()), List.of(details));
    }

    private static String text(Object value) {
        return Optional.ofNullable(value).map(Object::toString).orElse("");
    }
}
