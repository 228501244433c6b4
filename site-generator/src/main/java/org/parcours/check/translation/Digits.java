package org.parcours.check.translation;

import java.text.DecimalFormatSymbols;
import org.parcours.model.text.Language;

/** A number in digits, in the one form in which languages can be compared: {@code 1200} and {@code 2.5}. */
final class Digits {

    private Digits() {}

    /** @param written as in « 1 200 », "1,200", « 2,50 » or "2.5" */
    static String value(String written, Language language) {
        char decimal = DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator();
        String digits = written.replace(" ", "");
        int mark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (mark < 0 || isGrouping(digits, mark, decimal)) {
            return whole(digits.replaceAll("[.,]", ""));
        }
        String fraction = digits.substring(mark + 1).replaceAll("0+$", "");
        String whole = whole(digits.substring(0, mark).replaceAll("[.,]", ""));
        return fraction.isEmpty() ? whole : whole + "." + fraction;
    }

    /** Thousands: what is not the mark of decimals, before three digits; or a mark that stands there twice. */
    private static boolean isGrouping(String digits, int mark, char decimal) {
        char sign = digits.charAt(mark);
        boolean twice = digits.indexOf(sign) < mark;
        return twice || sign != decimal && digits.length() - mark == 4;
    }

    private static String whole(String digits) {
        String number = digits.replaceAll("^0+(?=\\d)", "");
        return number.isEmpty() ? "0" : number;
    }
}
