package spokes.ui.map.shade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spokes.engine.result.AreaService;
import spokes.ui.MapDifference;
import spokes.ui.Texts;
import spokes.ui.map.ground.Ink;

/** Areas by how they fare beside another plan. The second cue are signs, which are painted over the shades. */
public final class LevelShading implements Shading {
    private static final int MOST = 2;

    private final AreaLevels levels;
    private final Texts texts;

    public LevelShading(AreaLevels levels, Texts texts) {
        this.levels = levels;
        this.texts = texts;
    }

    @Override
    public Optional<Shade> of(AreaService service) {
        return levels.find(service.area()).map(_ -> Shade.plain(Ink.ofLevel(levels.level(service.area()))));
    }

    @Override
    public List<Entry> legend() {
        MapDifference.Kind kind = levels.kind();
        List<Entry> entries = new ArrayList<>();
        for (int level = -MOST; level <= MOST; level++) {
            entries.add(new Entry(Shade.plain(Ink.ofLevel(level)), texts.get("legend." + kind + "." + level)));
        }
        return entries;
    }
}
