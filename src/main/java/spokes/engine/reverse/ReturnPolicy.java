package spokes.engine.reverse;

import static java.util.Objects.requireNonNull;

/**
 * A way of taking returns.
 *
 * @param kind   which
 * @param center code of the one center that takes all; empty otherwise
 */
public record ReturnPolicy(Kind kind, String center) {
    /** Who takes returns. */
    public enum Kind {
        /** The nearest of the open centers that take them today. */
        AS_PLANNED,
        /** The nearest of all open centers. */
        NEAREST_OF_ALL,
        /** One open center takes all of them. */
        CENTRAL
    }

    public ReturnPolicy {
        requireNonNull(kind, "kind");
        requireNonNull(center, "center");
        if ((kind == Kind.CENTRAL) == center.isEmpty()) {
            throw new IllegalArgumentException("%s with center '%s'".formatted(kind, center));
        }
    }

    static ReturnPolicy of(Kind kind) {
        return new ReturnPolicy(kind, "");
    }

    static ReturnPolicy central(String center) {
        return new ReturnPolicy(Kind.CENTRAL, center);
    }

    /** Whether a center takes returns under it. */
    boolean takes(String code, boolean takesToday) {
        return switch (kind) {
            case AS_PLANNED -> takesToday;
            case NEAREST_OF_ALL -> true;
            case CENTRAL -> code.equals(center);
        };
    }
}
