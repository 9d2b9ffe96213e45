package spokes.sample.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** What goes into a basket together. */
public final class SampleBaskets {

    /** Orders with more than one product, of those where that can be. */
    private static final double MULTI = 0.352;

    /** How likely a basket of several products gets one more. */
    private static final double ONE_MORE = 0.45;

    private static final int LARGEST = 8;

    /** Makes tub and shaker meet in 2p / (1 + p), about 60 % of the orders of either. */
    private static final double PAIR = 0.45;

    private static final Set<String> OFTEN_TWO = Set.of("Nutrition", "Dog", "Cat", "Strength");

    private final List<CatalogItem> catalog;
    private final SampleDemand demand;
    private final SplittableRandom chance = SampleDays.chance("baskets");

    public SampleBaskets(List<CatalogItem> catalog, SampleDemand demand) {
        this.catalog = catalog;
        this.demand = demand;
    }

    public List<SampleOrder.Line> fill(LocalDate day, boolean inWest) {
        CatalogItem first = demand.pick(day, inWest, chance);
        List<CatalogItem> items = new ArrayList<>(List.of(first));
        if (first.is(SampleStories.TUB) || first.is(SampleStories.SHAKER)) {
            addOtherOfPair(items);
        } else if (!SampleStories.NEVER_BESIDE_OTHERS.contains(first.key().sku()) && chance.nextDouble() < MULTI) {
            addOthers(items, day, inWest);
        }
        return items.stream()
                .map(item -> new SampleOrder.Line(item, quantity(item)))
                .toList();
    }

    private void addOtherOfPair(List<CatalogItem> items) {
        String other = items.getFirst().is(SampleStories.TUB) ? SampleStories.SHAKER : SampleStories.TUB;
        if (chance.nextDouble() < PAIR) {
            items.add(catalog.stream().filter(i -> i.is(other)).findFirst().orElseThrow());
        }
    }

    private void addOthers(List<CatalogItem> items, LocalDate day, boolean inWest) {
        int wanted = 2;
        while (wanted < LARGEST && chance.nextDouble() < ONE_MORE) {
            wanted++;
        }
        while (items.size() < wanted) {
            CatalogItem next = demand.pick(day, inWest, chance);
            if (goesWith(items, next)) {
                items.add(next);
            }
        }
    }

    /** The same brand, not there yet, and of other categories only one in two. */
    private boolean goesWith(List<CatalogItem> items, CatalogItem next) {
        CatalogItem first = items.getFirst();
        return next.key().client().equals(first.key().client())
                && !items.contains(next)
                && !SampleStories.NEVER_BESIDE_OTHERS.contains(next.key().sku())
                && (next.category().equals(first.category()) || chance.nextBoolean());
    }

    private int quantity(CatalogItem item) {
        double draw = chance.nextDouble();
        if (SampleStories.NEVER_BESIDE_OTHERS.contains(item.key().sku())) {
            return 1;
        }
        double two = OFTEN_TWO.contains(item.category()) ? 0.16 : 0.08;
        return draw > two ? 1 : draw > two * 0.25 ? 2 : draw > two * 0.08 ? 3 : 4;
    }
}
