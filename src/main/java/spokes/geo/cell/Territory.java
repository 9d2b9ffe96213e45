package spokes.geo.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;

/**
 * A piece of land with the islands before it, and the sites among which it is divided.
 *
 * @param parts the piece, then its islands
 * @param sites all that lie on it, also nobody's
 */
record Territory(List<Polygon> parts, List<Site> sites) {
    Territory {
        parts = List.copyOf(parts);
        sites = List.copyOf(sites);
    }

    /** The pieces of land on which sites of areas lie, each with the islands before it that have no sites themselves. */
    static List<Territory> list(Land land, List<Site> sites) {
        Pieces pieces = new Pieces(land.pieces());
        Map<Integer, List<Site>> sitesOf = new Settling(pieces, sites).sitesByPiece();
        List<Territory> territories = new ArrayList<>();
        sitesOf.forEach((piece, there) -> {
            if (!there.stream().allMatch(Site::isNobodys)) {
                List<Polygon> parts = new ArrayList<>(List.of(pieces.get(piece)));
                pieces.islandsBefore(piece)
                        .filter(island -> !sitesOf.containsKey(island))
                        .forEach(island -> parts.add(pieces.get(island)));
                territories.add(new Territory(parts, there));
            }
        });
        return territories;
    }

    /** Whether there is nothing to divide. */
    boolean isOfOneArea() {
        return sites.stream().map(Site::area).distinct().count() == 1;
    }

    /** The part of the world that holds all of it. */
    Envelope box() {
        Envelope box = new Envelope();
        parts.forEach(part -> box.expandToInclude(part.getEnvelopeInternal()));
        sites.forEach(site -> box.expandToInclude(site.x(), site.y()));
        return box;
    }
}
