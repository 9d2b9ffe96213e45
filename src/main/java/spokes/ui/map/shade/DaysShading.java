package spokes.ui.map.shade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spokes.engine.result.AreaService;
import spokes.ui.Texts;
import spokes.ui.map.ground.Ink;

/** Areas by mean delivery days, in five classes. */
public final class DaysShading implements Shading {
    private final Texts texts;

    public DaysShading(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Optional<Shade> of(AreaService service) {
        return Served.shade(service, shade(Ink.dayClass(service.meanDays())));
    }

    private static Shade shade(int days) {
        Hatch hatch = days < Ink.DAY_CLASSES - 1 ? Hatch.NONE : days < Ink.DAY_CLASSES ? Hatch.SPARSE : Hatch.DENSE;
        return new Shade(Ink.ofDays(days), hatch);
    }

    @Override
    public List<Entry> legend() {
        List<Entry> entries = new ArrayList<>();
        for (int days = 1; days <= Ink.DAY_CLASSES; days++) {
            String text = texts.get(days < Ink.DAY_CLASSES ? "legend.days" : "legend.more", days);
            entries.add(new Entry(shade(days), text));
        }
        return Served.with(entries, texts);
    }
}
