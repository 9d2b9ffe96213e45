package spokes.engine.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.engine.contribution.Contribution;
import spokes.engine.network.Network;
import spokes.engine.question.Dimension;
import spokes.model.Workspace;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.place.Area;
import spokes.model.place.Center;

/** What people call parts. */
final class Labels {
    private final Network network;
    private final Map<String, String> centers = new HashMap<>();
    private final Map<String, String> areas = new HashMap<>();
    private final Map<ProductKey, String> products = new HashMap<>();

    Labels(Network network, Workspace workspace) {
        this.network = network;
        for (Center center : workspace.centers()) {
            centers.put(center.code(), center.name());
        }
        for (Area area : workspace.areas()) {
            areas.put(area.code(), named(area.code(), area.name()));
        }
        for (Product product : workspace.products()) {
            products.put(product.key(), named(product.key().toString(), product.name()));
        }
    }

    private static String named(String code, String name) {
        return name.isEmpty() || name.equals(code) || code.endsWith(" " + name) ? code : code + " · " + name;
    }

    /** The label of a part by its codes. */
    String of(Dimension dimension, List<String> codes, Entry first) {
        if (dimension == Dimension.STEPS) {
            return step(first.what());
        }
        if (codes.isEmpty()) {
            return nowhere(dimension);
        }
        String code = codes.getFirst();
        return switch (dimension) {
            case LINE -> first.line().label();
            case CENTER -> place(code);
            case AREA -> area(code);
            case PRODUCT -> product(new ProductKey(code, codes.get(1)));
            case CLIENT -> code.isEmpty() ? "without a client" : code;
            case ZONE -> "zone " + code;
            case DAYS -> code.equals("1") ? "1 day" : code + " days";
            case LANE -> lane(codes) + (codes.get(2).equals("parcels") ? "" : ", " + codes.get(2));
            case SHIPMENT -> shipment(codes);
            case STEPS -> "";
        };
    }

    private String area(String code) {
        return areas.getOrDefault(code, code);
    }

    private String place(String code) {
        return Optional.ofNullable(centers.get(code)).orElseGet(() -> areas.getOrDefault(code, code));
    }

    private String product(ProductKey key) {
        return products.getOrDefault(key, key.toString());
    }

    private String lane(List<String> codes) {
        String from = codes.getFirst().isEmpty() ? "unknown origin" : place(codes.getFirst());
        return from + " → " + place(codes.get(1));
    }

    private String shipment(List<String> codes) {
        String mode = codes.get(3).isEmpty() ? "" : " by " + codes.get(3);
        return "%s %s%s, day %s".formatted(codes.get(2), lane(codes), mode, codes.get(4));
    }

    private static String nowhere(Dimension dimension) {
        return switch (dimension) {
            case LINE, CENTER -> "no center";
            case AREA -> "no area";
            case LANE -> "no lane";
            case PRODUCT, CLIENT -> "no product";
            case ZONE -> "no zone";
            case DAYS -> "no delivery";
            case SHIPMENT -> "no shipment";
            case STEPS -> "";
        };
    }

    private String step(Contribution c) {
        String what = c.product() < 0
                ? ""
                : " of " + product(network.items.get(c.product()).key());
        String from = c.center() < 0 ? "" : place(network.sites.codes.code(c.center()));
        String to = c.area() < 0 ? "" : area(network.areas.code(c.area()));
        return switch (c.kind()) {
            case DELIVERY -> "delivery%s: %s → %s".formatted(what, from, to);
            case PARCEL -> "parcels of several products%s: %s → %s".formatted(what, from, to);
            case CHARGED -> "charged already%s: %s → %s".formatted(what, from, to);
            case RETURN -> "returns%s: %s → %s".formatted(what, to, from.isEmpty() ? "no center" : from);
            case UNMET -> "unmet demand%s: %s".formatted(what, to);
            case DEMAND -> "demand%s: %s".formatted(what, to);
            case STOCK -> "stock%s: %s".formatted(what, from);
            case STOCK_OUT -> "stock-out%s: %s".formatted(what, from);
            case TRANSFER -> "transfer%s to %s".formatted(what, from);
            case INBOUND -> "inbound%s to %s".formatted(what, from);
            case CENTER -> from;
        };
    }
}
