package spokes.ui.job;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Something that a job asks.
 *
 * @param key     names it
 * @param title   what people read before it
 * @param tip     what is meant
 * @param kind    what is to be said
 * @param value   what it says to begin with: a code, a number, an ISO day; may be empty
 * @param choices what there is to choose from, of kind {@link Kind#CHOICE}
 */
public record JobField(String key, String title, String tip, Kind kind, String value, List<Choice> choices) {
    /** What is to be said. */
    public enum Kind {
        TEXT,
        DAY,
        CHOICE
    }

    /**
     * One of several things.
     *
     * @param code what the job gets
     * @param name what people read
     */
    public record Choice(String code, String name) {}

    public JobField {
        requireNonNull(key, "key");
        requireNonNull(kind, "kind");
        choices = List.copyOf(choices);
    }

    /** A field that is typed in: a number or a word. */
    public static JobField text(String key, String title, String tip, String value) {
        return new JobField(key, title, tip, Kind.TEXT, value, List.of());
    }

    /** A field for a day. */
    public static JobField day(String key, String title, String tip, String value) {
        return new JobField(key, title, tip, Kind.DAY, value, List.of());
    }

    /** A field to choose from. */
    public static JobField choice(String key, String title, String tip, String value, List<Choice> choices) {
        return new JobField(key, title, tip, Kind.CHOICE, value, choices);
    }
}
