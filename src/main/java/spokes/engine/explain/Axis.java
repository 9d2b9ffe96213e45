package spokes.engine.explain;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spokes.engine.contribution.Contribution;
import spokes.engine.contribution.Shipment;
import spokes.engine.network.Network;
import spokes.engine.question.Dimension;
import spokes.engine.question.Measure;
import spokes.model.goods.ProductKey;

/** Where entries stand in a dimension, and what people call those places. */
final class Axis {
    /** The place of an entry that has none of a dimension. */
    static final Object NOWHERE = new Object();

    private record Lane(String what, Object from, Object to) {}

    private final Network network;

    Axis(Network network) {
        this.network = network;
    }

    /** The place of an entry: equal for entries of one part. */
    Object place(Dimension dimension, Entry entry) {
        Contribution c = entry.what();
        return switch (dimension) {
            case LINE -> entry.line();
            case CENTER -> number(c.center());
            case AREA -> number(c.area());
            case PRODUCT -> number(c.product());
            case CLIENT -> c.product() < 0 ? NOWHERE : key(c.product()).client();
            case ZONE -> c.zone() > 0 ? (Object) c.zone() : NOWHERE;
            case DAYS -> c.days() >= 0 ? (Object) c.days() : NOWHERE;
            case SHIPMENT -> orNowhere(c.shipment());
            case LANE -> lane(c);
            case STEPS -> new Object(); // each stands by itself
        };
    }

    private static Object number(int number) {
        return number < 0 ? NOWHERE : number;
    }

    private static Object orNowhere(@Nullable Object place) {
        return place == null ? NOWHERE : place;
    }

    private static Object lane(Contribution c) {
        Shipment shipment = c.shipment();
        if (shipment != null) {
            return new Lane(what(shipment), shipment.from(), shipment.to());
        }
        return switch (c.kind()) {
            case DELIVERY, PARCEL, CHARGED -> new Lane("parcels", c.center(), c.area());
            case RETURN -> c.center() < 0 ? NOWHERE : new Lane("return", c.area(), c.center());
            default -> NOWHERE;
        };
    }

    private static String what(Shipment shipment) {
        return shipment.what().name().toLowerCase(Locale.ROOT);
    }

    private ProductKey key(int product) {
        return network.items.get(product).key();
    }

    /** Whether two entries stand at different places of a dimension on the way down. */
    static boolean differ(Dimension dimension, Entry a, Entry b) {
        return switch (dimension) {
            case LINE -> a.line() != b.line();
            case CENTER -> a.what().center() != b.what().center();
            case AREA -> a.what().area() != b.what().area();
            case PRODUCT -> a.what().product() != b.what().product();
            case SHIPMENT -> !Objects.equals(a.what().shipment(), b.what().shipment());
            case DAYS -> a.what().days() != b.what().days();
            default -> true;
        };
    }

    /** The codes of a place, as {@link Dimension} says. */
    List<String> codes(Dimension dimension, Object place) {
        if (place == NOWHERE) {
            return List.of();
        }
        return switch (dimension) {
            case LINE -> List.of(((Measure) place).key());
            case CENTER -> List.of(center(place));
            case AREA -> List.of(area(place));
            case PRODUCT ->
                List.of(key((Integer) place).client(), key((Integer) place).sku());
            case CLIENT, ZONE -> List.of(place.toString());
            case DAYS -> List.of(text((Double) place));
            case SHIPMENT -> shipment((Shipment) place);
            case LANE -> ends((Lane) place);
            case STEPS -> List.of();
        };
    }

    static String text(double days) {
        return days == Math.rint(days) ? Long.toString((long) days) : Double.toString(days);
    }

    private String center(Object number) {
        return network.sites.codes.code((Integer) number);
    }

    private String area(Object number) {
        return network.areas.code((Integer) number);
    }

    private List<String> shipment(Shipment shipment) {
        return List.of(
                shipment.from(),
                center(shipment.to()),
                what(shipment),
                shipment.mode(),
                Integer.toString(shipment.day()));
    }

    private List<String> ends(Lane lane) {
        return switch (lane.what) {
            case "parcels" -> List.of(center(lane.from), area(lane.to), lane.what);
            case "return" -> List.of(area(lane.from), center(lane.to), lane.what);
            default -> List.of((String) lane.from, center(lane.to), lane.what);
        };
    }
}
