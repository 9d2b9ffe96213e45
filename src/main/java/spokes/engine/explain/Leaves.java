package spokes.engine.explain;

import java.util.Optional;
import spokes.engine.derivation.Derivation;

/** How single entries are computed. */
final class Leaves {
    Optional<Derivation> derive(Narrowed at, Entry entry) {
        return Optional.empty();
    }
}
