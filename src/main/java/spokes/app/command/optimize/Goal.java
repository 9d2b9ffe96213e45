package spokes.app.command.optimize;

import java.util.List;
import java.util.stream.Stream;

/** What to look for. */
enum Goal {
    PLACEMENT,
    TRANSFERS,
    NETWORK,
    STUDY;

    /** Options that mean nothing for it. */
    List<String> senseless() {
        List<String> ofNetworks =
                List.of("--centers", "--single-source", "--pin-open", "--pin-closed", "--budget", "--alternatives");
        return switch (this) {
            case NETWORK -> StockWishes.NAMES;
            case STUDY -> with(StockWishes.NAMES, "--alternatives");
            case PLACEMENT -> ofNetworks;
            case TRANSFERS ->
                with(with(ofNetworks, "--within-days", "--coverage"), StockWishes.NAMES.toArray(String[]::new));
        };
    }

    private static List<String> with(List<String> some, String... others) {
        return Stream.concat(some.stream(), Stream.of(others)).toList();
    }
}
