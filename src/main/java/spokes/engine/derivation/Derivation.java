package spokes.engine.derivation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a number comes about: what it is, and the numbers it is computed from. Immutable.
 *
 * @param says      what the number is, for people
 * @param value     the number, as {@code operation} makes it of {@code of}
 * @param unit      its unit, for people: {@code kg}, {@code money per parcel}; empty if it has none
 * @param operation how it follows from the steps below
 * @param of        the steps it is computed from; empty if it is given
 * @param because   what does not enter the sum but tells why: the zone that chose a column, the weight that chose a row
 * @param sources   the rows and assumptions it rests on
 */
public record Derivation(
        String says,
        double value,
        String unit,
        Operation operation,
        List<Derivation> of,
        List<Derivation> because,
        List<Source> sources) {
    public Derivation {
        requireNonNull(says, "says");
        of = List.copyOf(of);
        because = List.copyOf(because);
        sources = List.copyOf(sources);
        if (of.isEmpty() != (operation == Operation.GIVEN)) {
            throw new IllegalArgumentException("%s: %s of %d numbers".formatted(says, operation, of.size()));
        }
    }

    /** A number that follows from nothing else here. */
    public static Derivation given(String says, double value, String unit, Source... sources) {
        return new Derivation(says, value, unit, Operation.GIVEN, List.of(), List.of(), Arrays.asList(sources));
    }

    /** A number computed from others. */
    public static Derivation of(String says, String unit, Operation operation, List<Derivation> of) {
        double value = operation.of(of.stream().map(Derivation::value).toList());
        return new Derivation(says, value, unit, operation, of, List.of(), List.of());
    }

    static Derivation of(String says, String unit, Operation operation, Derivation... of) {
        return of(says, unit, operation, Arrays.asList(of));
    }

    /** The same with reasons. */
    Derivation because(Derivation... reasons) {
        return because(Arrays.asList(reasons));
    }

    Derivation because(List<Derivation> reasons) {
        List<Derivation> all = new ArrayList<>(because);
        all.addAll(reasons);
        return new Derivation(says, value, unit, operation, of, all, sources);
    }

    /** The same resting on these as well. */
    Derivation from(Source... more) {
        return from(Arrays.asList(more));
    }

    Derivation from(List<Source> more) {
        List<Source> all = new ArrayList<>(sources);
        all.addAll(more);
        return new Derivation(says, value, unit, operation, of, because, all);
    }

    /** Lines for people, each step below its result and indented by two blanks. */
    public List<String> outline() {
        List<String> lines = new ArrayList<>();
        outline("", "", lines);
        return lines;
    }

    private void outline(String indent, String sign, List<String> lines) {
        lines.add(indent + sign + line());
        String below = indent + "  ";
        because.forEach(reason -> reason.outline(below, "because ", lines));
        for (int i = 0; i < of.size(); i++) {
            of.get(i).outline(below, i == 0 ? "" : operation.sign() + " ", lines);
        }
        sources.forEach(source -> lines.add(below + "[" + source.text() + "]"));
    }

    /** This step alone as a line: {@code shipping of a unit: 11.80 money per unit}. */
    public String line() {
        return "%s: %s %s".formatted(says, Figures.number(value), unit).strip();
    }
}
