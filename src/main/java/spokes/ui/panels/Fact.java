package spokes.ui.panels;

import java.util.List;
import java.util.Optional;
import spokes.engine.question.Filter;
import spokes.engine.question.Measure;

/**
 * A line of the inspector.
 *
 * @param name  what it is
 * @param value how much, for people
 * @param asks  what explains it, if anything does
 */
record Fact(String name, String value, Optional<Ask> asks) {

    /** A line that nothing explains. */
    Fact(String name, String value) {
        this(name, value, Optional.empty());
    }

    /**
     * What a part of the plan adds to a number.
     *
     * @param name what it is called above its explanation
     */
    record Ask(Measure measure, Filter filter, String name) {}

    /**
     * All about one thing.
     *
     * @param icon  what kind of thing it is
     * @param title what it is called
     * @param note  what identifies it
     * @param facts its lines
     */
    record Section(String icon, String title, String note, List<Fact> facts) {
        Section {
            facts = List.copyOf(facts);
        }
    }
}
