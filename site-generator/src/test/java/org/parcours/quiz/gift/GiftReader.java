package org.parcours.quiz.gift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parcours.quiz.Imported;
import org.parcours.quiz.Imported.Answer;

/**
 * Reads GIFT in the order in which Moodle's importer decides: comments out, escapes to placeholders, name, first braces,
 * general feedback, ordering by its raw lines, then essay, numerical, multiple choice by a tilde, matching by an equals
 * sign and an arrow, true or false, short answer.
 */
final class GiftReader {

    private static final Map<String, String> ESCAPES = escapes();
    private static final Pattern ID = Pattern.compile("//.*?\\[id:([^]]+)].*", Pattern.DOTALL);
    private static final Pattern WEIGHT = Pattern.compile("%(-*[0-9]{1,2}\\.?[0-9]*)%(.*)", Pattern.DOTALL);
    private static final Pattern FORMAT = Pattern.compile("\\[(html|markdown|plain|moodle)](.*)", Pattern.DOTALL);
    private static final Pattern ORDERING = Pattern.compile(
            "[^{]*\\{>\\s*\\d+\\s*(?:ALL|EXACT|RANDOM|REL|CONTIGUOUS|CONTIG)?\\s*"
                    + "(?:HORIZONTAL|HORI|H|1|VERTICAL|VERT|V|0)?\\s*"
                    + "(?:ALL_OR_NOTHING|ABSOLUTE_POSITION|ABSOLUTE|ABS|RELATIVE_TO_CORRECT|RELATIVE|REL)?\\s*"
                    + "(?:SHOW|TRUE|YES|1|HIDE|FALSE|NO|0)?\\s*(?:none|abc|ABCD|123|iii|IIII)?\\s*(.*?)\\s*}\\s*",
            Pattern.DOTALL);

    private GiftReader() {}

    private static Map<String, String> escapes() {
        Map<String, String> escapes = new LinkedHashMap<>();
        escapes.put("\\:", "&&058;");
        escapes.put("\\#", "&&035;");
        escapes.put("\\=", "&&061;");
        escapes.put("\\{", "&&123;");
        escapes.put("\\}", "&&125;");
        escapes.put("\\~", "&&126;");
        escapes.put("\\n", "&&010;");
        return escapes;
    }

    static List<Imported> read(String gift) {
        return Stream.of(gift.split("\n\\s*\n"))
                .map(block -> List.of(block.split("\n")))
                .map(GiftReader::question)
                .flatMap(Optional::stream)
                .toList();
    }

    static List<String> categories(String gift) {
        return Stream.of(gift.split("\n\\s*\n"))
                .map(block -> before(block.strip()))
                .filter(block -> block.startsWith("$CATEGORY:"))
                .map(block -> block.substring("$CATEGORY:".length()).strip())
                .toList();
    }

    private static Optional<Imported> question(List<String> block) {
        String id = block.stream()
                .map(ID::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .collect(Collectors.joining());
        List<String> lines = block.stream()
                .map(line -> line.strip().startsWith("//") ? " " : line)
                .toList();
        String text = before(String.join("\n", lines).strip());
        if (text.isEmpty() || text.startsWith("$CATEGORY:")) {
            return Optional.empty();
        }
        return Optional.of(named(id, text, lines));
    }

    private static Imported named(String id, String text, List<String> lines) {
        int end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
        String name = end < 0 ? "" : after(text.substring(2, end));
        String rest = end < 0 ? text : text.substring(end + 2).strip();
        int open = rest.indexOf('{');
        int close = rest.indexOf('}');
        String answers = rest.substring(open + 1, close).strip();
        String stem = rest.substring(0, open) + (rest.endsWith("}") ? "" : "_____") + rest.substring(close + 1);
        int general = answers.lastIndexOf("####");
        String feedback = general < 0 ? "" : formatted(answers.substring(general + 4));
        String body = general < 0 ? answers : answers.substring(0, general).strip();
        Matcher ordering = ORDERING.matcher(String.join("\n", lines));
        if (!body.isEmpty() && ordering.matches()) {
            return new Imported("ordering", id, name, formatted(stem), feedback, true, items(ordering.group(1)));
        }
        return decided(id, name, formatted(stem), feedback, body);
    }

    private static Imported decided(String id, String name, String stem, String feedback, String body) {
        String check =
                body.indexOf('#') > 0 ? body.substring(0, body.indexOf('#')).strip() : body;
        if (body.isEmpty()) {
            return new Imported("essay", id, name, stem, feedback, true, List.of());
        } else if (body.startsWith("#")) {
            return new Imported("numerical", id, name, stem, feedback, true, List.of());
        } else if (body.contains("~")) {
            return new Imported("multichoice", id, name, stem, feedback, body.contains("="), choices(body));
        } else if (body.contains("=") && body.contains("->")) {
            return new Imported("match", id, name, stem, feedback, true, pairs(body));
        } else if (List.of("T", "TRUE", "F", "FALSE").contains(check)) {
            return new Imported("truefalse", id, name, stem, feedback, true, statement(body));
        }
        return new Imported("shortanswer", id, name, stem, feedback, true, shortAnswers(body));
    }

    private static List<Answer> items(String lines) {
        return Stream.of(lines.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.equals("0"))
                .map(line -> Answer.of(line, 0, ""))
                .toList();
    }

    private static List<Answer> choices(String body) {
        return parts(body.replace("=", "~="), "~")
                .map(part -> weighted(part, 0))
                .toList();
    }

    private static List<Answer> shortAnswers(String body) {
        return parts(body, "=").map(part -> weighted(part, 100)).toList();
    }

    private static Answer weighted(String part, double usual) {
        Matcher weight = WEIGHT.matcher(part);
        if (part.startsWith("=")) {
            return commented(part.substring(1), 100);
        }
        return weight.matches()
                ? commented(weight.group(2), Double.parseDouble(weight.group(1)))
                : commented(part, usual);
    }

    private static Answer commented(String part, double weight) {
        String[] bits = part.split("#", 2);
        return Answer.of(formatted(bits[0].strip()), weight, bits.length > 1 ? formatted(bits[1].strip()) : "");
    }

    private static List<Answer> pairs(String body) {
        return parts(body, "=")
                .map(part -> {
                    int arrow = part.indexOf("->");
                    return Answer.pair(
                            formatted(part.substring(0, arrow)),
                            after(part.substring(arrow + 2)).strip());
                })
                .toList();
    }

    /** Two answers, true then false, each with the feedback for whoever gives it. */
    private static List<Answer> statement(String body) {
        String[] bits = body.split("#", 3);
        boolean holds = bits[0].strip().startsWith("T");
        String wrong = bits.length > 1 ? formatted(bits[1].strip()) : "";
        String right = bits.length > 2 ? formatted(bits[2].strip()) : "";
        return List.of(
                Answer.of("true", holds ? 100 : 0, holds ? right : wrong),
                Answer.of("false", holds ? 0 : 100, holds ? wrong : right));
    }

    private static Stream<String> parts(String body, String sign) {
        List<String> parts = new ArrayList<>(List.of(body.split(sign, -1)));
        if (parts.get(0).isBlank()) {
            parts.remove(0);
        }
        return parts.stream().map(String::strip);
    }

    private static String formatted(String text) {
        Matcher format = FORMAT.matcher(text);
        return after(format.matches() ? format.group(2) : text).strip();
    }

    private static String before(String text) {
        String marked = text.replace("\\\\", "&&092;");
        for (Map.Entry<String, String> escape : ESCAPES.entrySet()) {
            marked = marked.replace(escape.getKey(), escape.getValue());
        }
        return marked.replace("&&092;", "\\");
    }

    private static String after(String text) {
        String plain = text;
        for (Map.Entry<String, String> escape : ESCAPES.entrySet()) {
            String sign = escape.getKey().equals("\\n") ? "\n" : escape.getKey().substring(1);
            plain = plain.replace(escape.getValue(), sign);
        }
        return plain;
    }
}
