package spokes.ui.map.shade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.engine.result.AreaService;
import spokes.model.Workspace;
import spokes.model.place.Area;
import spokes.model.place.Center;
import spokes.model.place.Zone;
import spokes.ui.Texts;
import spokes.ui.map.ground.Ink;

/** Areas by the carrier's zone from one center, whoever serves them: five colors, each plain and hatched. */
public final class ZoneShading implements Shading {
    private static final int MOST = 9;

    private final Map<String, Integer> zones;
    private final Texts texts;

    private ZoneShading(Map<String, Integer> zones, Texts texts) {
        this.zones = zones;
        this.texts = texts;
    }

    /** The zones of all areas with a place from a center: by the carrier's chart, else by distance, as parcels are rated. */
    public static ZoneShading of(Workspace workspace, Center center, Texts texts) {
        Zone.Chart chart = Zone.chart(workspace.zones());
        double[] bands = workspace.settings().numbers("zone_bands_miles");
        Map<String, Integer> zones = new HashMap<>();
        for (Area area : workspace.areas()) {
            chart.find(center.postalCode(), area.code())
                    .or(() -> byDistance(center, area, bands))
                    .ifPresent(zone -> zones.put(area.code(), Math.clamp(zone, 1, MOST)));
        }
        return new ZoneShading(zones, texts);
    }

    private static Optional<Integer> byDistance(Center center, Area area, double[] bands) {
        return center.place().flatMap(from -> area.place().map(to -> Zone.ofDistance(from.greatCircleKm(to), bands)));
    }

    /** The zone of an area, 1 to 9; none without a place. */
    public Optional<Integer> zone(String area) {
        return Optional.ofNullable(zones.get(area));
    }

    @Override
    public Optional<Shade> of(AreaService service) {
        return zone(service.area()).map(ZoneShading::shade);
    }

    private static Shade shade(int zone) {
        int pair = (zone + 1) / 2;
        return new Shade(Ink.ofDays(pair), zone % 2 == 0 ? Hatch.SPARSE : Hatch.NONE);
    }

    @Override
    public List<Entry> legend() {
        List<Entry> entries = new ArrayList<>();
        int most = zones.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int zone = 1; zone <= most; zone++) {
            entries.add(new Entry(shade(zone), texts.get("legend.zone", zone)));
        }
        return entries;
    }
}
