package org.parcours.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parcours.model.Lesson;
import org.parcours.model.Unit;
import org.parcours.model.Version;

/** The numbers and places of one version of a course: which unit comes when, which lesson follows which. */
public final class Outline {

    private final List<Place> places = new ArrayList<>();
    private final Map<String, Place> byLesson = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    private Outline() {}

    public static Outline of(Version version) {
        Outline outline = new Outline();
        for (int u = 0; u < version.units().size(); u++) {
            outline.add(u + 1, version.units().get(u));
        }
        return outline;
    }

    private void add(int unitNumber, Unit unit) {
        for (int n = 0; n < unit.lessons().size(); n++) {
            Place place = new Place(unitNumber, n + 1, unit, unit.lessons().get(n));
            order.put(place.lesson().id(), places.size());
            places.add(place);
            byLesson.put(place.lesson().id(), place);
        }
    }

    /** Every lesson in the order of the course. */
    public List<Place> places() {
        return List.copyOf(places);
    }

    /** Where the lesson of this id stands. */
    public Optional<Place> place(String lesson) {
        return Optional.ofNullable(byLesson.get(lesson));
    }

    public Optional<Place> before(Place place) {
        return at(order.get(place.lesson().id()) - 1);
    }

    public Optional<Place> after(Place place) {
        return at(order.get(place.lesson().id()) + 1);
    }

    private Optional<Place> at(int index) {
        return index >= 0 && index < places.size() ? Optional.of(places.get(index)) : Optional.empty();
    }

    /**
     * Where a lesson stands.
     *
     * @param unitNumber from 1
     * @param lessonNumber from 1 in its unit
     */
    public record Place(int unitNumber, int lessonNumber, Unit unit, Lesson lesson) {

        /** Unit and lesson, {@code 2.1}. */
        public String number() {
            return unitNumber + "." + lessonNumber;
        }
    }
}
