package spokes.geo.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.geo.Gazetteer;
import spokes.model.place.Area;
import spokes.model.place.Place;

/**
 * Which points areas are made of. A ZIP3 is all its ZIPs, a ZIP is itself; as soon as there is one of either, the ZIPs of
 * the others keep it from growing over them. Any other area is its own place.
 */
public final class AreaSites {
    /** A code that looks like a ZIP3 is one if its place is no farther from that ZIP3's, in km. */
    private static final double SAME_KM = 150;

    private final Gazetteer gazetteer;

    public AreaSites(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The sites of these areas, and nobody's among them; areas without a place have none. */
    public List<Site> of(List<Area> areas) {
        Map<String, String> areaByPrefix = new HashMap<>();
        Map<String, String> areaByZip = new HashMap<>();
        List<Site> sites = new ArrayList<>();
        for (Area area : areas) {
            if (isAt(area, gazetteer.findZip3(area.code()))) {
                areaByPrefix.put(area.code(), area.code());
            } else if (isAt(area, gazetteer.findZip(area.code()))) {
                areaByZip.put(area.code(), area.code());
            } else {
                area.place().ifPresent(place -> sites.add(Site.at(area.code(), "", place)));
            }
        }
        if (!areaByPrefix.isEmpty() || !areaByZip.isEmpty()) {
            addZips(areaByPrefix, areaByZip, sites);
        }
        return List.copyOf(sites);
    }

    private static boolean isAt(Area area, Optional<Place> known) {
        return area.place().isPresent()
                && known.filter(place -> place.greatCircleKm(area.place().orElseThrow()) <= SAME_KM)
                        .isPresent();
    }

    private void addZips(Map<String, String> areaByPrefix, Map<String, String> areaByZip, List<Site> sites) {
        for (String zip : gazetteer.listZips()) {
            String prefix = zip.substring(0, 3);
            String area = areaByZip.getOrDefault(zip, areaByPrefix.getOrDefault(prefix, ""));
            String state = gazetteer.findStateOf(prefix).orElse("");
            gazetteer.findZip(zip).ifPresent(place -> sites.add(Site.at(area, state, place)));
        }
    }
}
