package spokes.ui.panels;

import java.util.List;

/**
 * A line of the inspector.
 *
 * @param name  what it is
 * @param value how much, for people
 */
record Fact(String name, String value) {

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
