package spokes.engine.network;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import spokes.model.Workspace;
import spokes.model.place.Center;
import spokes.model.place.Place;
import spokes.model.place.SupplyPoint;

/** Road distances between supply points and centers. */
final class Roads {
    private final Map<String, Optional<Place>> places = new HashMap<>();
    private final double circuity;

    Roads(Workspace workspace, Terms terms) {
        circuity = terms.circuity;
        for (Center center : workspace.centers()) {
            places.put(center.code(), center.place());
        }
        for (SupplyPoint point : workspace.supplyPoints()) {
            places.put(point.code(), point.place());
        }
    }

    /** Road km; 0 if a place is unknown. */
    double km(String from, Center to) {
        Optional<Place> start = places.getOrDefault(from, Optional.empty());
        return start.flatMap(a -> to.place().map(a::greatCircleKm)).orElse(0.0) * circuity;
    }
}
