package spokes.engine.naive;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import spokes.model.Workspace;
import spokes.model.carrier.Rate;
import spokes.model.carrier.Service;
import spokes.model.goods.Product;

/** One service of the rate card: its prices, days and working days (model.md, sections 2 and 3). */
final class Offer {
    final String name;
    final List<Double> days;
    final Set<DayOfWeek> carrierDays;
    private final List<Rate> rates;
    private final World world;
    private final Optional<Service> row;

    private record Parcel(double kg, double cm3) {
        Parcel and(Product p, double units, double volume) {
            return new Parcel(kg + p.weightKg() * units, cm3 + volume * units);
        }
    }

    private Offer(World world, String name, List<Rate> card) {
        this.world = world;
        this.name = name;
        Workspace w = world.rows;
        rates = card.stream()
                .filter(r -> r.service().equals(name))
                .sorted(Comparator.comparingDouble(Rate::maxWeightLb))
                .toList();
        Optional<Service> own = find(w.services(), name);
        Optional<Service> shipped = w.rates().isEmpty() ? find(w.defaults().services(), name) : Optional.empty();
        row = own.or(() -> shipped);
        List<Double> usual =
                find(w.defaults().services(), "private ground").orElseThrow().daysByZone();
        days = own.map(Service::daysByZone)
                .filter(d -> !d.isEmpty())
                .or(() -> shipped.map(Service::daysByZone))
                .orElse(usual);
        carrierDays = Calendar.days(row.map(Service::carrierDays).orElse(""));
    }

    private static Optional<Service> find(List<Service> services, String name) {
        return services.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    /** The services in force: the one that is set if the card has it, all with a promise, else the card's first. */
    static List<Offer> inForce(World world) {
        Workspace w = world.rows;
        List<Rate> card = w.rates().isEmpty() ? w.defaults().rates() : w.rates();
        List<String> names = card.stream().map(Rate::service).distinct().toList();
        String pinned = w.settings().text("service");
        if (names.contains(pinned)) {
            return List.of(new Offer(world, pinned, card));
        }
        boolean all = world.find("promise_days").isPresent();
        return names.stream()
                .limit(all ? names.size() : 1)
                .map(name -> new Offer(world, name, card))
                .toList();
    }

    /** A service that was chosen for a lane, and the money it asks. */
    record Choice(Offer offer, double money, double days) {}

    /**
     * The cheapest service that keeps the promise, else the fastest, of those the cheapest; of equal ones the faster,
     * then the first.
     *
     * @param price money by service; empty if it does not take the goods
     */
    static Optional<Choice> choose(
            World world, List<Offer> offers, int zone, double dispatch, Function<Offer, Optional<Double>> price) {
        double promise = world.find("promise_days").orElse(Double.MAX_VALUE);
        List<Choice> all = new ArrayList<>();
        for (Offer offer : offers) {
            price.apply(offer).ifPresent(m -> all.add(new Choice(offer, m, dispatch + offer.days.get(zone - 1))));
        }
        Optional<Choice> kept = all.stream()
                .filter(c -> c.days() <= promise)
                .min(Comparator.comparingDouble(Choice::money).thenComparingDouble(Choice::days));
        return kept.or(
                () -> all.stream().min(Comparator.comparingDouble(Choice::days).thenComparingDouble(Choice::money)));
    }

    private double term(String key, Function<Service, OptionalDouble> own) {
        return row.flatMap(s -> World.box(own.apply(s))).orElseGet(() -> world.set(key));
    }

    private double cm3(Product p) {
        double own = p.lengthCm() * p.widthCm() * p.heightCm();
        return p.shipsInOwnBox() ? own : own / world.set("carton_fill");
    }

    private double billedLb(Parcel parcel) {
        double lb = parcel.kg() / 0.45359237;
        double cubicInches = parcel.cm3() / 16.387064;
        boolean large = cubicInches > 1728 * term("dim_threshold_ft3", Service::dimThresholdFt3);
        return large ? Math.max(lb, cubicInches / term("dim_divisor", Service::dimDivisor)) : lb;
    }

    private boolean fits(Parcel parcel) {
        return billedLb(parcel) <= rates.getLast().maxWeightLb() + 1e-9;
    }

    /** Whether a single unit fits. */
    boolean takes(Product p) {
        return fits(new Parcel(p.weightKg(), cm3(p)));
    }

    /** Money of an order that leaves together, in a zone. */
    double price(int zone, Map<Product, Double> order) {
        double money = 0;
        for (Parcel parcel : pack(order)) {
            double lb = billedLb(parcel);
            Rate rate = rates.stream()
                    .filter(r -> lb <= r.maxWeightLb() + 1e-9)
                    .findFirst()
                    .orElseThrow();
            double p = rate.byZone().get(zone - 1) * term("rate_factor", Service::rateFactor)
                    + term("residential_surcharge", Service::residentialSurcharge);
            money += p * (1 + term("fuel_surcharge", Service::fuelSurcharge));
        }
        return money;
    }

    private List<Parcel> pack(Map<Product, Double> order) {
        Parcel whole = new Parcel(0, 0);
        for (Map.Entry<Product, Double> line : order.entrySet()) {
            whole = whole.and(line.getKey(), line.getValue(), cm3(line.getKey()));
        }
        if (fits(whole)) {
            return List.of(whole);
        }
        return order.size() == 1 ? even(order) : firstFit(order);
    }

    private List<Parcel> even(Map<Product, Double> order) {
        Product p = order.keySet().iterator().next();
        int n = (int) Math.rint(World.known(order, p));
        for (int k = 2; ; k++) {
            List<Parcel> parcels = new ArrayList<>();
            for (int i = 0; i < k; i++) {
                parcels.add(new Parcel(0, 0).and(p, n / k + (i < n % k ? 1 : 0), cm3(p)));
            }
            if (parcels.stream().allMatch(this::fits)) {
                return parcels;
            }
        }
    }

    private List<Parcel> firstFit(Map<Product, Double> order) {
        List<Parcel> parcels = new ArrayList<>();
        List<Product> falling = order.keySet().stream()
                .sorted(Comparator.comparingDouble((Product p) -> -p.weightKg()).thenComparing(Product::key))
                .toList();
        Map<Product, Double> left = new HashMap<>(order);
        for (Product p : falling) {
            for (double u = World.known(left, p); u > 0; u--) {
                int i = 0;
                while (i < parcels.size() && !fits(parcels.get(i).and(p, 1, cm3(p)))) {
                    i++;
                }
                if (i == parcels.size()) {
                    parcels.add(new Parcel(0, 0));
                }
                parcels.set(i, parcels.get(i).and(p, 1, cm3(p)));
            }
        }
        return parcels;
    }
}
