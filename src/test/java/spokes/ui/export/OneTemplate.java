package spokes.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import spokes.ui.NothingChosen;

/** Chooses the template that a test hands over, and nothing else. */
record OneTemplate(AtomicReference<Optional<Path>> template) implements NothingChosen {
    @Override
    public Optional<Path> chooseTemplate() {
        return template.get();
    }
}
