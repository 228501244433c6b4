package org.parcours.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parcours.edition.Edition;
import org.parcours.model.AnswerSpace;
import org.parcours.model.Exercise;
import org.parcours.model.ExercisesPart;
import org.parcours.model.KeyPointsPart;
import org.parcours.model.ObservationGrid;
import org.parcours.model.Part;
import org.parcours.model.RoleCard;
import org.parcours.model.SourcesPart;
import org.parcours.model.text.Block;
import org.parcours.model.text.BulletList;
import org.parcours.model.text.Cell;
import org.parcours.model.text.Dialogue;
import org.parcours.model.text.DialogueLine;
import org.parcours.model.text.Inline;
import org.parcours.model.text.ListItem;
import org.parcours.model.text.Row;
import org.parcours.model.text.Table;
import org.parcours.model.text.Text;
import org.parcours.model.text.Turn;
import org.parcours.source.Span;

/** What is one thing stands on one page, wherever on the page it begins. */
class PageBreaksTest {

    private static final Span AT = ChangedCourse.PLACE;
    private static final int TIMES = 12;

    private static List<String> pages;

    /** Things that begin lower and lower on their pages. */
    @BeforeAll
    static void print() {
        List<Exercise> exercises = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            exercises.add(grid(i));
            exercises.add(cards(i));
            exercises.add(tableToFillIn(i));
            exercises.add(scene(i));
            parts.add(new KeyPointsPart(AT, List.of(), Collections.nCopies(i, item("Point " + i + "."))));
            parts.add(new SourcesPart(AT, List.of(new BulletList(AT, List.of(item("Source " + i + "."))))));
        }
        parts.add(new ExercisesPart(AT, List.of(), exercises));
        PrintedBook book = PrintedBook.of(ChangedCourse.of(parts.toArray(new Part[0])), Edition.LEARNER);
        pages = IntStream.rangeClosed(1, book.pages())
                .mapToObj(book::textOfPage)
                .toList();
    }

    @Test
    void an_observation_grid_of_ten_criteria_is_not_torn() {
        for (int i = 0; i < TIMES; i++) {
            assertThat(pageOf("Critère " + i + "-0.")).as("grid %d", i).isEqualTo(pageOf("Critère " + i + "-9."));
        }
    }

    @Test
    void the_cards_of_a_role_play_can_be_cut_from_one_leaf() {
        for (int i = 0; i < TIMES; i++) {
            assertThat(pageOf("Carte " + i + "-0.")).as("cards %d", i).isEqualTo(pageOf("Carte " + i + "-3."));
        }
    }

    @Test
    void a_table_to_fill_in_is_on_the_page_of_what_it_answers() {
        for (int i = 0; i < TIMES; i++) {
            assertThat(pageOf("Consigne " + i + ".")).as("table %d", i).isEqualTo(pageOf("Rangée " + i + "."));
        }
    }

    @Test
    void few_sources_are_not_alone_on_a_page() {
        for (int i = 1; i < TIMES; i++) {
            assertThat(pageOf("Source " + i + ".")).as("sources %d", i).isEqualTo(pageOf("Point " + i + "."));
        }
    }

    @Test
    void what_announces_a_dialogue_stays_with_it_and_no_turn_stands_alone() {
        for (int i = 0; i < TIMES; i++) {
            assertThat(pageOf("Annonce " + i + ".")).as("scene %d", i).isEqualTo(pageOf("Tour " + i + "-1."));
            assertThat(pageOf("Tour " + i + "-8.")).as("scene %d", i).isEqualTo(pageOf("Tour " + i + "-9."));
        }
    }

    private static int pageOf(String words) {
        List<Integer> found = IntStream.range(0, pages.size())
                .filter(page -> pages.get(page).contains(words))
                .boxed()
                .toList();
        assertThat(found).as(words).hasSize(1);
        return found.get(0);
    }

    private static Exercise grid(int i) {
        List<ListItem> criteria = IntStream.range(0, 10)
                .mapToObj(n -> item("Critère " + i + "-" + n + "."))
                .toList();
        return exercise(i, List.of(), Optional.empty(), Optional.of(new ObservationGrid(AT, List.of(), criteria)));
    }

    private static Exercise cards(int i) {
        List<RoleCard> roles = IntStream.range(0, 4)
                .mapToObj(n -> new RoleCard(AT, "Rôle", List.of(ChangedCourse.paragraph("Carte " + i + "-" + n + "."))))
                .toList();
        return exercise(i, roles, Optional.empty(), Optional.empty());
    }

    private static Exercise tableToFillIn(int i) {
        Row head = new Row(AT, List.of(new Cell(AT, words("Phrase")), new Cell(AT, words("Réponse"))));
        Row first = new Row(AT, List.of(new Cell(AT, words("1")), new Cell(AT, List.of())));
        Row last = new Row(AT, List.of(new Cell(AT, words("Rangée " + i + ".")), new Cell(AT, List.of())));
        List<Row> rows = new ArrayList<>(Collections.nCopies(i % 2 == 0 ? 3 : 7, first));
        rows.add(last);
        Table table = new Table(AT, Optional.of(head), rows);
        return exercise(
                i, List.of(), Optional.of(new AnswerSpace(AT, 0, List.of(), Optional.of(table))), Optional.empty());
    }

    private static Exercise scene(int i) {
        List<Block> steps = new ArrayList<>(Collections.nCopies(i + 1, ChangedCourse.paragraph("Une étape de plus.")));
        steps.add(ChangedCourse.paragraph("Annonce " + i + "."));
        List<DialogueLine> turns = IntStream.range(0, 10)
                .<DialogueLine>mapToObj(n -> new Turn(AT, "Lise", words("Tour " + i + "-" + n + ".")))
                .toList();
        steps.add(new Dialogue(AT, turns, Optional.empty()));
        return exercise(steps, List.of(), Optional.empty(), Optional.empty());
    }

    private static Exercise exercise(
            int i, List<RoleCard> roles, Optional<AnswerSpace> space, Optional<ObservationGrid> grid) {
        List<Block> instructions = new ArrayList<>();
        if (space.isPresent()) {
            instructions.add(ChangedCourse.paragraph("Consigne " + i + "."));
        }
        instructions.addAll(Collections.nCopies(i, ChangedCourse.paragraph("Une étape de plus.")));
        return exercise(instructions, roles, space, grid);
    }

    private static Exercise exercise(
            List<Block> instructions,
            List<RoleCard> roles,
            Optional<AnswerSpace> space,
            Optional<ObservationGrid> grid) {
        return new Exercise(
                AT,
                "exercice",
                words("Exercice"),
                Optional.empty(),
                Optional.of(5),
                Optional.empty(),
                "",
                List.of(),
                false,
                instructions,
                roles,
                space,
                grid,
                Optional.empty(),
                Optional.empty());
    }

    private static ListItem item(String words) {
        return new ListItem(AT, ListItem.Box.NONE, List.of(ChangedCourse.paragraph(words)));
    }

    private static List<Inline> words(String words) {
        return List.of(new Text(AT, words));
    }
}
