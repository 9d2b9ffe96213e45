package spokes.optimize.closing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.measure.CapacityOverrun;
import spokes.engine.transfer.Leaving;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.TransferTrial;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.goods.Inbound;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.optimize.StockCurve;

/**
 * Empties a center until a day. All that is left leaves on one day: on the last one, when most is sold down, or some weeks
 * earlier where the engine says that this costs less. Inbound that would become stock after the trucks is re-addressed,
 * planned transfers that no longer make sense are called off.
 */
public final class ExitSearch {
    private static final int DAYS = 7;

    /** So many days of departure are tried at most. */
    private static final int MOST_DAYS = 6;

    /** So many times a center that has no room is made dearer. */
    private static final int MOST_RELIEFS = 24;

    private static final double WHOLE = 1e-6;

    private final ClosingQuestion question;
    private final Prepared idle;

    private ExitSearch(ClosingQuestion question) {
        this.question = question;
        idle = Prepared.closed(question);
    }

    /** A plan in which the trucks leave on a day. */
    private record Plan(LocalDate day, Prepared prepared, List<Transfer> calledOff, Map<ProductKey, Double> standing) {}

    /**
     * Finds how to leave.
     *
     * @throws Refused if it cannot be left: it is not open, there is no other one, or the days are not within the plan's
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    public static ClosingStudy find(ClosingQuestion question, Progress progress) throws Refused {
        question.check();
        return new ExitSearch(question).find(new Watch(progress, 0, 1, "leave " + question.center()));
    }

    private ClosingStudy find(Watch watch) {
        List<LocalDate> days = days();
        List<DepartureDay> tried = new ArrayList<>();
        Optional<Plan> best = Optional.empty();
        for (int i = 0; i < days.size(); i++) {
            Watch part = watch.part(0.6 * i / days.size(), 0.6 * (i + 1) / days.size(), "leave on " + days.get(i));
            Plan plan = leave(days.get(i), false, part);
            tried.add(told(plan));
            if (best.isEmpty() || evaluation(plan).isCheaper(evaluation(best.get()))) {
                best = Optional.of(plan);
            }
        }
        Plan plan = leave(best.orElseThrow().day(), true, watch.part(0.6, 0.8, watch.what()));
        tried.replaceAll(day -> day.day().equals(plan.day()) ? told(plan) : day);
        watch.goOn(0.8);
        return new StudyMaker(question, idle.plan, plan.prepared(), plan.calledOff(), watch.part(0.8, 1, "who is hit"))
                .make(tried, plan.standing(), plan.day());
    }

    private static Evaluation evaluation(Plan plan) {
        return plan.prepared().plan.evaluation();
    }

    /** The last day, and earlier ones by the week; of many some that lie evenly. */
    private List<LocalDate> days() {
        List<LocalDate> all = new ArrayList<>();
        for (LocalDate day = question.from().minusDays(1);
                !day.isBefore(question.planDate());
                day = day.minusDays(DAYS)) {
            all.add(day);
        }
        List<LocalDate> some = new ArrayList<>();
        int count = Math.min(MOST_DAYS, all.size());
        for (int i = 0; i < count; i++) {
            some.add(all.get(count == 1 ? 0 : i * (all.size() - 1) / (count - 1)));
        }
        return some;
    }

    private DepartureDay told(Plan plan) {
        double units = plan.standing().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        return new DepartureDay(
                plan.day(),
                units,
                plan.prepared().plan.evaluation().costs().total()
                        - question.plan().evaluation().costs().total());
    }

    private Plan leave(LocalDate day, boolean isLast, Watch watch) {
        List<Transfer> off = calledOff(day);
        Prepared open = idle.withoutTransfers(off);
        Prepared readdressed = new InboundChoice(question)
                .readdress(open, lateInbound(open, day), false, watch.part(0, 0.5, watch.what()));
        Map<ProductKey, Double> standing = standing(readdressed.plan, day);
        watch.goOn(0.5);
        TransferTrial trial = readdressed.plan.trial(new Leaving(question.center(), day));
        List<Transfer> moves = moves(trial, standing, isLast, watch);
        watch.goOn(0.9);
        return new Plan(day, readdressed.withTransfers(moves), off, standing);
    }

    /** Planned transfers that would bring stock after the trucks, or leave after them: all that is there goes anyway. */
    private List<Transfer> calledOff(LocalDate day) {
        return idle.plan.listDepartures().stream()
                .filter(departure -> (departure.transfer().to().equals(question.center())
                                && departure.sellable().isAfter(day))
                        || (departure.transfer().from().equals(question.center())
                                && departure.leaves().isAfter(day)))
                .map(departure -> departure.transfer())
                .toList();
    }

    private List<Inbound> lateInbound(Prepared plan, LocalDate day) {
        double dock = plan.plan.workspace().centers().stream()
                .filter(center -> center.code().equals(question.center()))
                .findFirst()
                .orElseThrow()
                .dockToStockDays()
                .orElse(plan.plan.workspace().settings().number("dock_to_stock_days"));
        return plan.inbound().stream()
                .filter(row -> row.center().equals(question.center()))
                .filter(row ->
                        row.arrivalDate().plusDays((long) Math.ceil(dock)).isAfter(day))
                .toList();
    }

    /** Units that stand at the center on a day when all others have left and arrived. */
    private Map<ProductKey, Double> standing(JudgedPlan plan, LocalDate day) {
        double at = ChronoUnit.DAYS.between(question.planDate(), day);
        Map<ProductKey, Double> units = new LinkedHashMap<>();
        plan.workspace().products().forEach(product -> {
            double there = StockCurve.at(plan.stockCurve(product.key(), question.center()), at);
            if (there > WHOLE) {
                units.put(product.key(), there);
            }
        });
        return units;
    }

    private List<Transfer> moves(TransferTrial trial, Map<ProductKey, Double> standing, boolean isLast, Watch watch) {
        LotOptions lots = new LotOptions(trial, trial.centers().indexOf(question.center()));
        List<List<LotOption>> options = trial.goods().parallelStream()
                .filter(good -> whole(standing.getOrDefault(good.key(), 0.0)) > 0)
                .map(good -> lots.list(good, whole(standing.getOrDefault(good.key(), 0.0))))
                .filter(list -> !list.isEmpty())
                .toList();
        TransferTrial chosen = trial.with(relieved(trial, new Clearing(trial, options)));
        TransferTrial better = isLast ? new Polish(trial, options, () -> !watch.isWanted()).better(chosen) : chosen;
        return transfers(better, options);
    }

    private static double whole(double units) {
        return Math.floor(units + WHOLE);
    }

    /** Lots that bring no center more than it can take, as far as there is room elsewhere. */
    private static Map<Integer, List<Lot>> relieved(TransferTrial trial, Clearing clearing) {
        Map<Integer, List<Lot>> lots = clearing.choose();
        Map<Integer, List<Lot>> best = lots;
        double least = Double.MAX_VALUE;
        double price = 1;
        for (int i = 0; i < MOST_RELIEFS && trial.hasLimits(); i++) {
            TransferTrial tried = trial.with(lots);
            List<CapacityOverrun> overruns = Overruns.more(trial.listOverruns(), tried.listOverruns());
            double excess = Overruns.excess(trial, tried);
            if (excess < least) {
                least = excess;
                best = lots;
            }
            if (overruns.isEmpty()) {
                break;
            }
            for (CapacityOverrun over : overruns) {
                clearing.addPrice(trial.centers().indexOf(over.center()), price);
            }
            price *= 2;
            lots = clearing.choose();
        }
        return best;
    }

    private static List<Transfer> transfers(TransferTrial trial, List<List<LotOption>> options) {
        List<Transfer> made = new ArrayList<>();
        for (List<LotOption> those : options) {
            int product = those.getFirst().good().number();
            trial.lots(product).forEach(lot -> made.add(trial.transfer(product, lot)));
        }
        made.sort(Comparator.comparing(Transfer::to).thenComparing(Transfer::product));
        return made;
    }
}
