package spokes.engine;

import java.util.List;
import java.util.Random;

/** Adjustments of every kind in a random world, as a sheet in text. */
final class RandomAdjustments {
    private static final List<String> KINDS = List.of("promotion", "growth", "like", "scale", "stock_out");

    private final Random random;
    private final int products;
    private final int horizon;

    RandomAdjustments(Random random, int products, int horizon) {
        this.random = random;
        this.products = products;
        this.horizon = horizon;
    }

    String text() {
        StringBuilder text = new StringBuilder("adjustments: adjustment|kind|client|sku|category|area|from_date|to_date"
                + "|factor|units_per_day|growth_per_year|like_client|like_sku\n");
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            String kind = KINDS.get(random.nextInt(products > 1 ? KINDS.size() : 2));
            text.append("J" + random.nextInt(4) + i + "|" + kind + "|" + scope(kind) + "|" + amounts(kind) + "\n");
        }
        return text.toString();
    }

    private String oneOf(String... values) {
        return values[random.nextInt(values.length)];
    }

    /** Where there is one product alone, another that has no row may be meant. */
    private String scope(String kind) {
        boolean one = kind.equals("like") || kind.equals("promotion") || random.nextBoolean();
        String goods = one
                ? RandomWorlds.product(1 + random.nextInt(Math.max(1, products - 1))) + "|"
                : oneOf("", "K") + "||" + oneOf("", "big");
        int first = random.nextInt(horizon + 12) - 9;
        String from = random.nextBoolean() && !kind.equals("stock_out")
                ? ""
                : Worlds.MONDAY.plusDays(first).toString();
        String to = random.nextBoolean()
                ? ""
                : Worlds.MONDAY.plusDays(first + random.nextInt(20)).toString();
        return goods + "|" + oneOf("", "", "A00", "A*", "A01", "B*") + "|" + from + "|" + to;
    }

    private String amounts(String kind) {
        String units = kind.equals("promotion") ? oneOf("", "", "2", "5") : "";
        String like = kind.equals("like") ? RandomWorlds.product(0) : "|";
        return oneOf("", "0", "0.5", "1.7", "3") + "|" + units + "|" + oneOf("", "-0.4", "0.5", "8") + "|" + like;
    }
}
