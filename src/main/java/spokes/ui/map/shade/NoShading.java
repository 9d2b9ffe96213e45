package spokes.ui.map.shade;

import java.util.List;
import java.util.Optional;
import spokes.engine.result.AreaService;

/** Leaves the land its own color. */
public record NoShading() implements Shading {
    @Override
    public Optional<Shade> of(AreaService service) {
        return Optional.empty();
    }

    @Override
    public List<Entry> legend() {
        return List.of();
    }
}
