package spokes.sample.supply;

import java.util.Set;
import spokes.sample.demand.CatalogItem;
import spokes.sample.demand.SampleStories;

/** What is kept where: Edison has all; the younger centers got best sellers, and Reno only the light ones of them. */
public final class SampleAssortment {

    private static final int BEST_SELLERS = 84;
    private static final double LIGHT_KG = 3;

    private static final Set<String> ONLY_IN_EDISON = Set.of(
            SampleStories.KETTLEBELL,
            SampleStories.PHONE_CASE,
            SampleStories.TUB,
            SampleStories.SHAKER,
            SampleStories.YOGA_MAT,
            SampleStories.TREADMILL,
            SampleStories.JACKET);

    private SampleAssortment() {}

    /** Whether a center keeps a product. */
    public static boolean isKept(CatalogItem item, String center) {
        String sku = item.key().sku();
        if (center.equals(SampleCenters.EDISON)) {
            return true;
        }
        if (ONLY_IN_EDISON.contains(sku) || item.rank() > BEST_SELLERS) {
            return false;
        }
        return switch (center) {
            case SampleCenters.DALLAS -> !sku.equals(SampleStories.POWER_BANK);
            case SampleCenters.RENO -> item.number("weight_kg") < LIGHT_KG;
            default -> true;
        };
    }
}
