package spokes.engine.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spokes.engine.JudgedPlan;
import spokes.engine.result.ForecastLine;
import spokes.engine.result.StockTarget;
import spokes.engine.reverse.AssumedFee;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/**
 * The plan as it would be with a client's goods alone at some centers. Each product has its safety stock there, for the
 * demand that the center serves (risk pooling), and the demand of every week, the first as well, is received and becomes stock
 * at the week's begin, as a periodic review brings it; what has to reach the dock before the plan date for that does. Only safety
 * stock is there from the start, received before. What suppliers' freight to the centers costs is no part of a quote: arrivals come
 * from no supply point.
 */
final class QuoteWorld {
    private static final int DAYS_A_WEEK = 7;
    private static final double DAYS_PER_MONTH = 30.4375;

    private final JudgedPlan plan;
    private final Workspace workspace;
    private final LocalDate planDate;
    private final int horizonDays;
    private final double dockToStock;
    private final Map<ProductKey, double[]> perDayByWeek = new HashMap<>();

    QuoteWorld(JudgedPlan plan, String client) {
        this.plan = plan;
        workspace = plan.workspace();
        planDate = workspace.settings().planDate();
        horizonDays = plan.evaluation().horizonDays();
        dockToStock = workspace.settings().number("dock_to_stock_days");
        int weeks = (horizonDays + DAYS_A_WEEK - 1) / DAYS_A_WEEK;
        for (ForecastLine line : plan.listForecast()) {
            if (line.product().client().equals(client) && line.week() < weeks) {
                perDayByWeek.computeIfAbsent(line.product(), key -> new double[weeks])[line.week()] =
                        line.unitsPerDay();
            }
        }
        perDayByWeek.values().removeIf(weekly -> sum(weekly) <= 0);
    }

    /** The client's products that are asked for. */
    Set<ProductKey> products() {
        return perDayByWeek.keySet();
    }

    /** Units that the client's customers ask for over the horizon. */
    double unitsDemanded() {
        return perDayByWeek.values().stream().mapToDouble(this::sum).sum();
    }

    private double sum(double... weekly) {
        double units = 0;
        for (int week = 0; week < weekly.length; week++) {
            units += weekly[week] * daysOf(week);
        }
        return units;
    }

    private int daysOf(int week) {
        return Math.min(DAYS_A_WEEK, horizonDays - DAYS_A_WEEK * week);
    }

    /**
     * The plan at these centers, judged.
     *
     * @param fixedShare share of what the centers ask by themselves that counts
     */
    JudgedPlan at(Set<String> centers, double fixedShare) {
        Workspace bare = workspace.withTables(List.of(
                centers(centers, fixedShare),
                Table.of(Sheet.STOCK, List.of()),
                Table.of(Sheet.INBOUND, List.of()),
                Table.of(Sheet.TRANSFERS, List.of()),
                Table.of(Sheet.CLOSURES, List.of())));
        JudgedPlan empty = plan.after(bare, Touched.everything());
        List<Row> stock = new ArrayList<>();
        List<Row> inbound = new ArrayList<>();
        for (StockTarget target : empty.listTargets()) {
            double[] weekly = perDayByWeek.get(target.product());
            if (weekly != null && target.demandPerDay() > 0) {
                fill(target, weekly, stock, inbound);
            }
        }
        Workspace stocked = bare.withTables(List.of(Table.of(Sheet.STOCK, stock), Table.of(Sheet.INBOUND, inbound)));
        return empty.after(stocked, Touched.everything());
    }

    private Table centers(Set<String> open, double fixedShare) {
        List<Row> rows = new ArrayList<>();
        boolean takesReturns = takesReturns(open);
        for (Row row : workspace.table(Sheet.CENTERS).rows()) {
            Center center = Center.of(row);
            if (!open.contains(center.code())) {
                rows.add(row.with("status", "closed"));
                continue;
            }
            double opening = center.isOpen() ? 0 : center.openingCost() * DAYS_PER_MONTH / horizonDays;
            Row next = row.with("status", "open")
                    .with("fixed_cost_per_month", fixedShare * (center.fixedCostPerMonth() + opening))
                    .with("minimum_per_month", fixedShare * center.minimumPerMonth());
            rows.add(takesReturns ? next : taking(next, center));
        }
        return Table.of(Sheet.CENTERS, rows);
    }

    /** Whether any of some centers takes returns; if none does, all are taken to: else returns would cost nothing. */
    boolean takesReturns(Set<String> codes) {
        return workspace.centers().stream().anyMatch(center -> codes.contains(center.code()) && center.takesReturns());
    }

    private Row taking(Row row, Center center) {
        Row next = row.with("takes_returns", true);
        return center.returnProcessing() > 0 ? next : next.with("return_processing", AssumedFee.of(workspace));
    }

    private void fill(StockTarget target, double[] weekly, List<Row> stock, List<Row> inbound) {
        stock.add(Row.blank(Sheet.STOCK)
                .with("center", target.center())
                .with("client", target.product().client())
                .with("sku", target.product().sku())
                .with("on_hand", Math.ceil(Math.max(0, target.safetyUnits()))));
        bring(target, weekly, inbound);
    }

    /** Whole units: the sum of what came by a week is rounded up, not each week, so that nothing piles up. */
    private void bring(StockTarget target, double[] weekly, List<Row> inbound) {
        double share = target.demandPerDay() * horizonDays / sum(weekly);
        double dock = dockToStock(target.center());
        double needed = 0;
        double brought = 0;
        for (int week = 0; week < weekly.length; week++) {
            needed += share * weekly[week] * daysOf(week);
            double more = Math.ceil(needed) - brought;
            brought += more;
            if (more > 0) {
                LocalDate day = planDate.plusDays((long) Math.floor(DAYS_A_WEEK * week - dock));
                inbound.add(new Inbound(target.center(), target.product(), more, day, "", "", "").toRow());
            }
        }
    }

    private double dockToStock(String center) {
        return workspace.centers().stream()
                .filter(each -> each.code().equals(center))
                .findFirst()
                .map(each -> each.dockToStockDays().orElse(dockToStock))
                .orElse(dockToStock);
    }
}
