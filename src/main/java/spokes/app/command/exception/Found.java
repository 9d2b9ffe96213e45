package spokes.app.command.exception;

import java.util.Optional;
import spokes.engine.remedy.Remedy;
import spokes.engine.remedy.StockException;

/** What is wrong, and what helps most, if anything does. */
record Found(StockException exception, Optional<Remedy> remedy) {

    /** Money that the remedy saves; 0 without one. */
    double saved() {
        return remedy.map(Remedy::saved).orElse(0.0);
    }
}
