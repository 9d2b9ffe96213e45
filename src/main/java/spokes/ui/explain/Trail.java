package spokes.ui.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import spokes.engine.question.Dimension;
import spokes.engine.question.Explanation;
import spokes.engine.question.Filter;
import spokes.engine.question.Measure;
import spokes.engine.question.Part;
import spokes.engine.question.Question;
import spokes.ui.words.Phrases;

/**
 * The way from a number down to one of its parts. Immutable.
 *
 * @param stops from the number itself to what is looked at; at least one
 */
record Trail(List<Stop> stops) {

    /**
     * A place on the way.
     *
     * @param name     what it is
     * @param question what is asked here
     * @param leaf     codes of the part whose derivation is looked at; empty if its parts are
     */
    record Stop(String name, Question question, Optional<List<String>> leaf) {
        /** The part that is looked at, if it is one without parts and is still there. */
        Optional<Part> findLeaf(Explanation found) {
            return leaf.flatMap(codes -> found.parts().stream()
                    .filter(part -> part.codes().equals(codes))
                    .findFirst());
        }
    }

    Trail {
        stops = List.copyOf(stops);
    }

    /** The way begins at a number. */
    static Trail of(Measure measure, String name) {
        return new Trail(List.of(new Stop(name, Question.of(measure, first(measure)), Optional.empty())));
    }

    /** The way begins at a part of a number: what a center, an area or a product adds to it. */
    static Trail of(Measure measure, Filter filter, String name) {
        Dimension by = Stream.of(first(measure), Dimension.PRODUCT, Dimension.AREA)
                .filter(dimension -> !filter.has(dimension))
                .findFirst()
                .orElse(Dimension.STEPS);
        return new Trail(List.of(new Stop(name, new Question(measure, by, filter), Optional.empty())));
    }

    private static Dimension first(Measure measure) {
        return switch (measure) {
            case TOTAL, COST_PER_ORDER -> Dimension.LINE;
            case LOST_MARGIN, UNITS_UNMET -> Dimension.AREA;
            case TRANSFERS, INBOUND -> Dimension.LANE;
            case P50_DAYS, P90_DAYS, P95_DAYS -> Dimension.DAYS;
            default -> Dimension.CENTER;
        };
    }

    /** Where it is now. */
    Stop here() {
        return stops.getLast();
    }

    /** One part deeper; where it is if that part has neither parts nor a derivation. */
    Trail into(Part part) {
        if (part.opens().isPresent()) {
            return and(new Stop(Phrases.say(part.label()), part.opens().get(), Optional.empty()));
        }
        return part.derivation().isPresent()
                ? and(new Stop(Phrases.say(part.label()), here().question(), Optional.of(part.codes())))
                : this;
    }

    private Trail and(Stop stop) {
        List<Stop> longer = new ArrayList<>(stops);
        longer.add(stop);
        return new Trail(longer);
    }

    /** Back to the stop of this position. */
    Trail back(int position) {
        return new Trail(stops.subList(0, position + 1));
    }

    /** The same place, taken apart by another dimension. */
    Trail by(Dimension dimension) {
        List<Stop> same = new ArrayList<>(stops);
        Stop last = same.removeLast();
        same.add(new Stop(last.name(), last.question().by(dimension), last.leaf()));
        return new Trail(same);
    }
}
