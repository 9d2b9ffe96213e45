package spokes.engine.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spokes.engine.basis.Codes;
import spokes.engine.demand.OrderHistory;
import spokes.model.Workspace;
import spokes.model.goods.DemandRate;
import spokes.model.place.Area;
import spokes.model.place.Place;

/** All areas that a workspace names, in code-point order, numbered from 0, and where they are. */
final class Places {
    final Codes codes;

    private final List<Optional<Place>> places;

    private Places(Map<String, Optional<Place>> known) {
        codes = Codes.of(known.keySet());
        places = IntStream.range(0, codes.size())
                .mapToObj(a -> known.getOrDefault(codes.code(a), Optional.empty()))
                .toList();
    }

    /** The areas of the sheet areas and those that demand, or without it orders, speak of. */
    static Places of(Workspace workspace, OrderHistory history) {
        Map<String, Optional<Place>> places = new HashMap<>();
        for (Area area : workspace.areas()) {
            places.put(area.code(), area.place());
        }
        Stream<String> asking = workspace.demand().isEmpty()
                ? history.areas().stream()
                : workspace.demand().stream().map(DemandRate::area);
        asking.forEach(area -> places.putIfAbsent(area, Optional.empty()));
        return new Places(places);
    }

    int size() {
        return places.size();
    }

    /** Where an area is, if known. */
    Optional<Place> place(int area) {
        return places.get(area);
    }
}
