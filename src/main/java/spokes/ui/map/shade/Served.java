package spokes.ui.map.shade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spokes.engine.result.AreaService;
import spokes.ui.Texts;

/** What all shadings say alike: that an area is not served, or only in part. */
final class Served {
    /** Less than this share of the demand that is not delivered is not shown. */
    private static final double LEAST_UNMET = 0.02;

    private static final double NOTHING = 1e-9;

    private Served() {}

    /** The shade of an area that is served like this, if all were delivered; none if nobody asks there. */
    static Optional<Shade> shade(AreaService service, Shade whole) {
        if (!(service.demandUnits() > 0)) {
            return Optional.empty();
        }
        double delivered = service.demandUnits() - service.unmetUnits();
        if (service.mainCenter().isEmpty() || delivered <= NOTHING) {
            return Optional.of(Shade.UNSERVED);
        }
        boolean isPartly = service.unmetUnits() > LEAST_UNMET * service.demandUnits();
        return Optional.of(isPartly ? whole.partly() : whole);
    }

    static List<Shading.Entry> with(List<Shading.Entry> entries, Texts texts) {
        List<Shading.Entry> all = new ArrayList<>(entries);
        all.add(new Shading.Entry(Shade.UNSERVED, texts.get("legend.unserved")));
        all.add(new Shading.Entry(entries.get(1).shade().partly(), texts.get("legend.partly")));
        return List.copyOf(all);
    }
}
