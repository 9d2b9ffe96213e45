package spokes.engine.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spokes.engine.contribution.Contribution;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Network;
import spokes.engine.question.Dimension;
import spokes.engine.question.Measure;
import spokes.engine.result.CostLine;
import spokes.engine.result.Costs;
import spokes.engine.result.PlanPart;
import spokes.engine.result.PlanParts;
import spokes.model.Workspace;

/** What each part of a plan adds to every cost line, found in one walk through its contributions. For one thread. */
public final class CostParts {
    private static final List<CostLine> LINES =
            Ledgers.LINES.stream().map(line -> CostLine.valueOf(line.name())).toList();

    private final Judgment judgment;
    private final Dimension by;
    private final ToIntFunction<Contribution> number;

    /** By the number of the product, area or center, after what has none. */
    private final @Nullable Sums[] places;

    private CostParts(Judgment judgment, Dimension by, int count, ToIntFunction<Contribution> number) {
        this.judgment = judgment;
        this.by = by;
        this.number = number;
        places = new @Nullable Sums[count + 1];
    }

    /** What is added up at one place. */
    private static final class Sums {
        private final @Nullable Sum[] money = new @Nullable Sum[LINES.size()];
        private final Sum orders = new Sum();
        private final Sum units = new Sum();
        private final Sum unitDays = new Sum();
        private final Sum unmet = new Sum();

        double money(int line) {
            Sum sum = money[line];
            return sum == null ? 0 : sum.value();
        }

        PlanPart part(List<String> codes, Costs costs) {
            return new PlanPart(codes, orders.value(), units.value(), unitDays.value(), unmet.value(), costs);
        }

        void add(int line, double amount) {
            Sum sum = money[line];
            if (sum == null) {
                sum = new Sum();
                money[line] = sum;
            }
            sum.add(amount);
        }
    }

    /**
     * The parts of a plan.
     *
     * @param total what the lines of the parts add up to
     */
    public static PlanParts of(Judgment judgment, Workspace workspace, Costs total) {
        Network network = judgment.network;
        CostParts products = new CostParts(judgment, Dimension.PRODUCT, network.items.size(), Contribution::product);
        CostParts areas = new CostParts(judgment, Dimension.AREA, network.areas.size(), Contribution::area);
        CostParts centers = new CostParts(judgment, Dimension.CENTER, network.sites.size(), Contribution::center);
        Ledgers ledgers = new Ledgers(judgment, workspace);
        for (int i = 0; i < Ledgers.LINES.size(); i++) {
            int line = i;
            ledgers.of(Ledgers.LINES.get(line)).each(product -> true, c -> {
                products.add(line, c);
                areas.add(line, c);
                centers.add(line, c);
            });
        }
        return new PlanParts(products.settled(total), areas.settled(total), centers.settled(total));
    }

    private void add(int line, Contribution c) {
        int place = number.applyAsInt(c) + 1;
        Sums sums = places[place];
        if (sums == null) {
            sums = new Sums();
            places[place] = sums;
        }
        sums.add(line, c.amount());
        Measure measure = Ledgers.LINES.get(line);
        if (measure == Measure.OUTBOUND_SHIPPING) {
            sums.orders.add(c.units() * judgment.network.items.get(c.product()).shipping.ordersPerUnit);
            sums.units.add(c.units());
            sums.unitDays.add(c.units() * c.days());
        } else if (measure == Measure.LOST_MARGIN) {
            sums.unmet.add(c.units());
        }
    }

    private List<PlanPart> settled(Costs total) {
        List<Sums> sums = Arrays.stream(places).flatMap(Stream::ofNullable).toList();
        List<Map<CostLine, Double>> lines = new ArrayList<>();
        sums.forEach(each -> lines.add(new EnumMap<>(CostLine.class)));
        for (int l = 0; l < LINES.size(); l++) {
            int line = l;
            double[] money = sums.stream().mapToDouble(each -> each.money(line)).toArray();
            Settling.settle(money, total.get(LINES.get(line)));
            for (int i = 0; i < money.length; i++) {
                lines.get(i).put(LINES.get(line), money[i]);
            }
        }
        Axis axis = new Axis(judgment.network);
        List<PlanPart> parts = new ArrayList<>();
        int next = 0;
        for (int place = 0; place < places.length; place++) {
            Sums each = places[place];
            if (each != null) {
                Object at = place == 0 ? Axis.NOWHERE : (Object) (place - 1);
                parts.add(each.part(axis.codes(by, at), new Costs(lines.get(next++))));
            }
        }
        parts.sort(Comparator.comparing(PlanPart::codes, Parts::compare));
        return parts;
    }
}
