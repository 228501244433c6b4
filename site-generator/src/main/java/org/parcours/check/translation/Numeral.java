package org.parcours.check.translation;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Words that stand for a number, a day or a month, as the data of a language has them.
 *
 * @param words in lower case
 * @param values what they may stand for
 * @param isCertain whether another language has to say it by such a word too
 */
record Numeral(List<String> words, Set<String> values, boolean isCertain) {

    /** The one number that it is, if longer numbers can be made of it. */
    OptionalLong number() {
        String value = values.iterator().next();
        boolean isNumber = values.size() == 1 && value.chars().allMatch(Character::isDigit);
        return isNumber ? OptionalLong.of(Long.parseLong(value)) : OptionalLong.empty();
    }
}
