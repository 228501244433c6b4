package org.parcours.site;

import java.util.List;
import java.util.Optional;

/**
 * An exercise as its page shows it.
 *
 * @param id under which a browser keeps what one wrote
 * @param number from 1 in its lesson
 * @param type the label {@code exercise.<type>} names it
 * @param group the label {@code group.<group>} names it
 * @param material empty where nothing is said
 * @param objectives what it practises, the main one first
 * @param sharedGrid the course's grid, where it is used
 */
public record ExerciseView(
        String id,
        int number,
        PartView.Title title,
        Optional<String> type,
        Optional<Integer> minutes,
        Optional<String> group,
        String material,
        List<Integer> objectives,
        List<BlockView> instructions,
        List<Role> roles,
        Optional<Space> space,
        Optional<Grid> grid,
        Optional<Grid> sharedGrid,
        List<BlockView> modelAnswer,
        List<BlockView> facilitation) {

    /** A role card. */
    public record Role(String name, List<BlockView> content) {}

    /** Room to answer: a text box of so many lines, none where it is 0, and a table to fill in. */
    public record Space(int lines, List<BlockView> introduction, Optional<BlockView.Table> table) {}

    /** What to watch for; the title is empty where the label serves. */
    public record Grid(String title, List<BlockView> introduction, List<List<BlockView>> criteria) {}
}
