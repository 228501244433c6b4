package org.parcours.read;

import java.util.List;

/**
 * Leads from the text that a parser sees back to the author's file, of which header and comment lines were taken out.
 *
 * @param numbers for each line of the parser's text, in order, its number in the file
 */
public record LineMap(List<Integer> numbers) {

    public LineMap {
        numbers = List.copyOf(numbers);
    }

    /**
     * The line of the author's file.
     *
     * @param line of the parser's text, from 1; one beyond its end stands for the last
     */
    public int original(int line) {
        return numbers.isEmpty() ? 1 : numbers.get(Math.max(1, Math.min(line, numbers.size())) - 1);
    }
}
