package org.parcours.read.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.model.text.Block;
import org.parcours.model.text.Slug;

/** The fields under a heading and what stands after them. A value that means nothing is a finding, and as if not there. */
final class Fields {

    private static final Pattern OBJECTIVE = Pattern.compile("[oO]?(\\d{1,3})");
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s\\p{Z}]+");

    private final FieldOwner owner;
    private final Map<String, Field> fields;
    private final List<Block> rest;
    private final Assembly assembly;

    Fields(FieldOwner owner, Map<String, Field> fields, List<Block> rest, Assembly assembly) {
        this.owner = owner;
        this.fields = Map.copyOf(fields);
        this.rest = List.copyOf(rest);
        this.assembly = assembly;
    }

    List<Block> rest() {
        return rest;
    }

    Optional<Field> field(String label) {
        return Optional.ofNullable(fields.get(label));
    }

    String text(String label) {
        return field(label).map(Field::value).orElse("");
    }

    /** A whole number between two bounds, both included. */
    Optional<Integer> number(String label, int least, int most) {
        return field(label).flatMap(field -> within(field, "number", Numbers.whole(field.value()), least, most));
    }

    Optional<Integer> minutes(String label) {
        return field(label).flatMap(field -> within(field, "minutes", Numbers.minutes(field.value()), 1, 6000));
    }

    private Optional<Integer> within(Field field, String problem, OptionalInt number, int least, int most) {
        if (number.isPresent() && number.getAsInt() >= least && number.getAsInt() <= most) {
            return Optional.of(number.getAsInt());
        }
        wrong(field, problem, field.label(), field.value(), least, most);
        return Optional.empty();
    }

    /** One of the meanings of a group of the lexicon. */
    Optional<String> meaning(String label, String group) {
        Optional<String> meaning =
                field(label).flatMap(field -> assembly.lexicon().meaning(group, field.value()));
        if (meaning.isEmpty()) {
            field(label)
                    .ifPresent(field -> wrong(
                            field,
                            "word",
                            field.label(),
                            field.value(),
                            assembly.lexicon().closest(group, field.value()),
                            assembly.lexicon().words(group)));
        }
        return meaning;
    }

    <E extends Enum<E>> Optional<E> meaning(String label, String group, Class<E> kind) {
        return meaning(label, group)
                .map(m -> Enum.valueOf(kind, m.replace('-', '_').toUpperCase(Locale.ROOT)));
    }

    /** Numbers of objectives, {@code 1, 2} or {@code o1, o2}. */
    List<Integer> objectives() {
        List<Integer> numbers = new ArrayList<>();
        field("objectives").ifPresent(field -> {
            for (String word : BETWEEN.split(field.value())) {
                Matcher objective = OBJECTIVE.matcher(word);
                if (objective.matches()) {
                    numbers.add(Integer.parseInt(objective.group(1)));
                } else {
                    wrong(field, "objectives", field.label(), word);
                }
            }
        });
        return numbers.stream().distinct().toList();
    }

    /** The id that the author fixed: lower-case letters, digits and hyphens. */
    Optional<String> id() {
        return field("id").map(field -> {
            String slug = Slug.of(field.value());
            if (!slug.equals(field.value())) {
                wrong(field, "id", field.label(), field.value(), slug);
            }
            return slug;
        });
    }

    private void wrong(Field field, String problem, Object... words) {
        assembly.error(owner.group() + ".value", field.span(), problem, words);
    }
}
