package spokes.optimize.serving;

import java.util.Optional;

/** How all clients are served well from centers that are open. For one thread. */
public interface Serving {
    /** A way to serve from these centers, the best where {@link Served#least} says so. */
    Optional<Served> serve(int... centers);

    /** Whether empty means that there is no way. */
    default boolean isComplete() {
        return true;
    }
}
