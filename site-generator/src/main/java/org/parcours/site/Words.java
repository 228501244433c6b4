package org.parcours.site;

import java.util.Map;
import org.parcours.render.Duration;

/** The visible words of one language, with their figures filled in. */
final class Words {

    private final Map<String, String> labels;

    Words(Map<String, String> labels) {
        this.labels = labels;
    }

    Map<String, String> labels() {
        return labels;
    }

    /** The label of this key, its slots {@code {0}}, {@code {1}} filled. */
    String say(String key, Object... fillings) {
        String said = labels.get(key);
        if (said == null) {
            throw new IllegalStateException("no label " + key);
        }
        for (int slot = 0; slot < fillings.length; slot++) {
            said = said.replace("{" + slot + "}", fillings[slot].toString());
        }
        return said;
    }

    /** So many of something: label {@code key.one} or {@code key.many}. */
    String count(String key, int number) {
        return say(key + (number == 1 ? ".one" : ".many"), number);
    }

    /** Minutes as people say them. */
    String duration(int minutes) {
        return Duration.of(minutes, labels);
    }

    String duration(Iterable<LessonSummary> lessons) {
        int minutes = 0;
        for (LessonSummary lesson : lessons) {
            minutes += lesson.minutes();
        }
        return duration(minutes);
    }

    /** The last part of a label's key for this choice: {@code ROLE_PLAY} gives {@code role-play}. */
    static String key(Enum<?> choice) {
        return choice.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
