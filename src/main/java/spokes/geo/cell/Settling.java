package spokes.geo.cell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says which site is on which piece of land. Borders are drawn more coarsely than ZIPs are known, and a few ZIPs reach
 * over them, so a few of a state's ZIPs seem to lie in the state or country next to it: these are taken home.
 */
final class Settling {
    /** A piece that has less of a state's sites than this, and is another's home or larger than its own, is foreign. */
    private static final double FEW = 0.02;

    private final Pieces pieces;
    private final Map<Integer, List<Site>> sitesByPiece = new TreeMap<>();
    private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();
    private final Map<String, Integer> homes = new HashMap<>();

    Settling(Pieces pieces, List<Site> sites) {
        this.pieces = pieces;
        Map<Site, Integer> found = LinkedHashMap.newLinkedHashMap(sites.size());
        for (Site site : sites) {
            pieces.find(site).ifPresent(piece -> {
                found.put(site, piece);
                counts.computeIfAbsent(site.state(), _ -> new HashMap<>()).merge(piece, 1, Integer::sum);
            });
        }
        counts.forEach((state, pieceCounts) -> homes.put(state, most(pieceCounts)));
        found.forEach((site, piece) -> sitesByPiece
                .computeIfAbsent(settled(site.state(), piece), _ -> new ArrayList<>())
                .add(site));
    }

    /** The piece on which most of a state's sites lie. */
    private static int most(Map<Integer, Integer> counts) {
        return Collections.max(
                        counts.entrySet(),
                        Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .getKey();
    }

    private int settled(String state, int piece) {
        int home = homes.getOrDefault(state, piece);
        return !state.isEmpty() && piece != home && isForeign(state, piece, home) ? home : piece;
    }

    private boolean isForeign(String state, int piece, int home) {
        Map<Integer, Integer> ofState = counts.getOrDefault(state, Map.of());
        int all = ofState.values().stream().mapToInt(Integer::intValue).sum();
        boolean isOthers = homes.entrySet().stream()
                .anyMatch(other ->
                        !other.getKey().isEmpty() && !other.getKey().equals(state) && other.getValue() == piece);
        return ofState.getOrDefault(piece, 0) < FEW * all
                && (isOthers || pieces.get(piece).getArea() > pieces.get(home).getArea());
    }

    /** The sites on each piece that has any. */
    Map<Integer, List<Site>> sitesByPiece() {
        return sitesByPiece;
    }
}
