package spokes.sample;

/** What is kept where: Edison has all; the younger centers got best sellers, and Reno only the light ones of them. */
final class SampleAssortment {

    private static final int BEST_SELLERS = 84;
    private static final double LIGHT_KG = 3;

    private SampleAssortment() {}

    static boolean isKept(CatalogItem item, String center) {
        String sku = item.key().sku();
        if (center.equals(SampleCenters.EDISON)) {
            return true;
        }
        if (SampleStories.ONLY_IN_EDISON.contains(sku) || item.rank() > BEST_SELLERS) {
            return false;
        }
        return switch (center) {
            case SampleCenters.DALLAS -> !sku.equals(SampleStories.POWER_BANK);
            case SampleCenters.RENO -> item.number("weight_kg") < LIGHT_KG;
            default -> true;
        };
    }
}
