package spokes.sample.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import spokes.geo.Gazetteer;

/** Everything that was ordered and sent back, from the first day to the end of the week after the plan date, by date. */
public final class SampleOrders {

    /** Orders placed before the plan date. */
    public static final int COUNT = 60_000;

    private final SampleCustomers customers;
    private final SampleDemand demand;
    private final SampleBaskets baskets;
    private final SplittableRandom chance = SampleDays.chance("orders");
    private final SplittableRandom back = SampleDays.chance("returns");
    private final List<SampleOrder> made = new ArrayList<>();
    private int ridgeline = 100_000;
    private int bluebird = 500_000;

    private SampleOrders(List<CatalogItem> catalog, Gazetteer gazetteer) {
        customers = new SampleCustomers(gazetteer);
        demand = new SampleDemand(catalog);
        baskets = new SampleBaskets(catalog, demand);
    }

    public static List<SampleOrder> make(List<CatalogItem> catalog, Gazetteer gazetteer) {
        var orders = new SampleOrders(catalog, gazetteer);
        orders.buy();
        orders.sendBack();
        return List.copyOf(orders.made);
    }

    private void buy() {
        List<LocalDate> days = SampleDays.all();
        Odds sums = Odds.of(days.stream()
                .map(day -> demand.total(day) * SampleSeasons.ofDay(day) * (0.93 + 0.14 * chance.nextDouble()))
                .toList());
        int known = days.indexOf(SampleDays.PLAN);
        int before = 0;
        for (int i = 0; i < days.size(); i++) {
            int until = (int) Math.round(COUNT * sums.sumOfFirst(i + 1) / sums.sumOfFirst(known));
            for (int order = before; order < until; order++) {
                made.add(order(days.get(i)));
            }
            before = until;
        }
    }

    private SampleOrder order(LocalDate day) {
        var address = customers.pick(chance);
        var lines = baskets.fill(day, address.isInWest());
        boolean ofRidgeline = lines.getFirst().item().key().client().equals("Ridgeline");
        String id = ofRidgeline ? "RL-" + ++ridgeline : "BB-" + ++bluebird;
        return new SampleOrder(id, day, address, lines, "");
    }

    /** Customers send back whole lines, one to three and a half weeks later. */
    private void sendBack() {
        List<SampleOrder> returns = new ArrayList<>();
        for (SampleOrder order : made) {
            for (SampleOrder.Line line : order.lines()) {
                boolean comesBack = back.nextDouble() < line.item().number("return_rate");
                LocalDate day = order.date().plusDays(8L + back.nextInt(18));
                if (comesBack && !day.isAfter(SampleDays.NEXT_SUNDAY)) {
                    returns.add(returned(order, line, day));
                }
            }
        }
        returns.sort(Comparator.comparing(SampleOrder::date));
        for (int i = 0; i < returns.size(); i++) {
            SampleOrder r = returns.get(i);
            made.add(new SampleOrder("RMA-" + (30_001 + i), r.date(), r.address(), r.lines(), r.returnOf()));
        }
        made.sort(Comparator.comparing(SampleOrder::date));
    }

    private static SampleOrder returned(SampleOrder order, SampleOrder.Line line, LocalDate day) {
        var negative = new SampleOrder.Line(line.item(), -line.quantity());
        return new SampleOrder("", day, order.address(), List.of(negative), order.id());
    }
}
