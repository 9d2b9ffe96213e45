package spokes.engine.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A part of a plan: everything, narrowed by one dimension after another.
 *
 * <p>The order is part of it: a part has exactly the value that it was shown with, and the last bit of a double depends
 * on the way that led there.
 *
 * @param path what it was narrowed by, in order; each dimension at most once
 */
public record Filter(List<Step> path) {
    /** Everything. */
    public static final Filter NONE = new Filter(List.of());

    /**
     * One narrowing.
     *
     * @param dimension by what
     * @param codes     to which, as {@link Dimension} says; empty = what has none of this dimension
     */
    public record Step(Dimension dimension, List<String> codes) {
        public Step {
            codes = List.copyOf(codes);
        }
    }

    public Filter {
        path = List.copyOf(path);
        if (path.stream().map(Step::dimension).distinct().count() < path.size()) {
            throw new IllegalArgumentException("narrowed twice by one dimension: " + path);
        }
    }

    /** This narrowed by one dimension more. */
    public Filter and(Dimension dimension, List<String> codes) {
        List<Step> longer = new ArrayList<>(path);
        longer.add(new Step(dimension, codes));
        return new Filter(longer);
    }

    /** This narrowed by one dimension more. */
    public Filter and(Dimension dimension, String... codes) {
        return and(dimension, Arrays.asList(codes));
    }

    /** Whether it is narrowed by a dimension. */
    public boolean has(Dimension dimension) {
        return path.stream().anyMatch(step -> step.dimension() == dimension);
    }
}
