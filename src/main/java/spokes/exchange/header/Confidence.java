package spokes.exchange.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spokes.exchange.header.MappedColumn.Basis;
import spokes.model.sheet.Sheet;

/**
 * How sure it is what a sheet is: by how its kind was told, times how its columns were, needed ones counting twice; less
 * where another kind would do nearly as well.
 */
final class Confidence {
    private static final double HINTED = 0.95;
    private static final double BY_HEADERS = 0.85;
    private static final double BY_CONTENT = 0.7;
    private static final double DOUBTED = 0.8;
    private static final double NEAR = 1;

    private final Layout layout;
    private final List<String> reasons = new ArrayList<>();
    private double kind = BY_HEADERS;

    Confidence(Layout layout) {
        this.layout = layout;
    }

    /** The kind was told by the planner, or by a name that is Spokes' own. */
    Recognition.Known said(String reason) {
        kind = 1;
        reasons.add(reason);
        return known();
    }

    /** The kind was told by what the columns hold. */
    Recognition.Known byContent() {
        kind = BY_CONTENT;
        reasons.add("its columns hold what %s need".formatted(layout.sheet().title()));
        return known();
    }

    /**
     * The kind was told by the headers.
     *
     * @param hinted whether the name of the file or sheet speaks of it
     * @param second the next best layout
     */
    Recognition.Known byHeaders(boolean hinted, Optional<Layout> second) {
        kind = hinted ? HINTED : BY_HEADERS;
        reasons.add((hinted ? "its name speaks of %s" : "its headers are those of %s")
                .formatted(layout.sheet().title()));
        second.filter(other -> other.missing().isEmpty() && layout.score() - other.score() < NEAR)
                .ifPresent(other -> doubt(other.sheet()));
        return known();
    }

    private void doubt(Sheet other) {
        kind *= DOUBTED;
        reasons.add("it could also be %s".formatted(other.title()));
    }

    private Recognition.Known known() {
        double sum = 0;
        int weights = 0;
        for (MappedColumn column : layout.columns()) {
            int weight = column.column().required() ? 2 : 1;
            sum += weight * sureness(column.basis());
            weights += weight;
            tell(column);
        }
        for (var column : layout.missing()) {
            weights += 2;
            reasons.add("it has no %s".formatted(column.name()));
        }
        double columns = weights == 0 ? 0 : sum / weights;
        return new Recognition.Known(layout, Math.round(100 * kind * columns) / 100.0, reasons);
    }

    private static double sureness(Basis basis) {
        return switch (basis) {
            case SAID, NAME -> 1;
            case SYNONYM -> 0.95;
            case LOWER -> 0.9;
            case PART -> 0.8;
            case CONTENT -> 0.6;
        };
    }

    private void tell(MappedColumn column) {
        String name = column.column().name();
        switch (column.basis()) {
            case SAID -> reasons.add("“%s” is %s, as you said".formatted(column.header(), name));
            case NAME -> {}
            case SYNONYM -> reasons.add("“%s” is another name of %s".formatted(column.header(), name));
            case LOWER, PART -> reasons.add("“%s” speaks of %s".formatted(column.header(), name));
            case CONTENT -> reasons.add("“%s” holds what %s is".formatted(column.header(), name));
        }
    }
}
