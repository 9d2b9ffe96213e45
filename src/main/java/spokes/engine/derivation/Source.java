package spokes.engine.derivation;

import static java.util.Objects.requireNonNull;

/**
 * What a number rests on and who says so.
 *
 * @param kind  where it stands
 * @param name  key of the setting, or sheet and key of the row: {@code circuity}, {@code rates: private ground, 2 lb}
 * @param value the value in force as text; empty if it is not one value
 * @param unit  unit of the value; empty if it has none
 * @param says  who says so; empty if nobody is named
 * @param date  when they said so; empty if unknown
 */
public record Source(Kind kind, String name, String value, String unit, String says, String date) {

    /** Where a source stands. */
    public enum Kind {
        /** A shipped assumption, as it is. */
        ASSUMPTION,
        /** A setting of the workspace, in the place of the assumption of the same key. */
        SETTING,
        /** A row of a sheet of the workspace. */
        SHEET,
        /** A row that ships with Spokes and counts because the workspace has none. */
        SHIPPED
    }

    public Source {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        requireNonNull(value, "value");
    }

    /** One line for people: {@code circuity 1.15 ×: Spokes model section 2, 2026-11}. */
    public String text() {
        String number = "%s %s %s".formatted(name, value, unit).strip().replaceAll(" +", " ");
        return switch (kind) {
            case SETTING -> number + ": set in this workspace" + (says.isEmpty() ? "" : " (%s)".formatted(says));
            case SHEET -> number + ": in this workspace";
            case ASSUMPTION, SHIPPED -> number + said();
        };
    }

    private String said() {
        return says.isEmpty() ? "" : ": " + says + (date.isEmpty() ? "" : ", " + date);
    }
}
