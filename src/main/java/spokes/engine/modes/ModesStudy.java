package spokes.engine.modes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import spokes.engine.JudgedPlan;
import spokes.engine.derivation.Source;
import spokes.engine.derivation.Sources;
import spokes.engine.result.StockNeed;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.SplitShipment;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Changes;

/** Finds which modes inbound shipments should take; every choice is judged as a whole plan. For one thread. */
public final class ModesStudy {
    private static final double DAYS_PER_YEAR = 365;
    private static final List<String> ASSUMPTIONS = List.of(
            "horizon_days",
            "capital_rate",
            "inbound_pipeline_share",
            "dock_to_stock_days",
            "transfer_km_per_day",
            "service_level",
            "review_days",
            "storage_fill");

    private final ModesQuestion question;
    private final JudgedPlan plan;
    private final Workspace workspace;
    private final Shipments shipments;
    private final NeedDays needs;
    private final List<InboundShipment> all;
    private final SafetyChange safety;
    private final LocalDate planDate;
    private final double capitalPerDay;

    private ModesStudy(ModesQuestion question) {
        this.question = question;
        plan = question.plan();
        workspace = plan.workspace();
        shipments = new Shipments(workspace);
        needs = new NeedDays(plan);
        all = shipments.list();
        safety = new SafetyChange(plan, all);
        planDate = workspace.settings().planDate();
        double share = Math.clamp(workspace.settings().number("inbound_pipeline_share"), 0, 1);
        capitalPerDay = share * Math.max(0, workspace.settings().number("capital_rate")) / DAYS_PER_YEAR;
    }

    /**
     * Finds it.
     *
     * @throws Refused               if nothing arrives within the horizon from a place that is known
     * @throws CancellationException if progress says so
     */
    public static ModesAnswer find(ModesQuestion question, Progress progress) throws Refused {
        return new ModesStudy(question).find(progress);
    }

    private ModesAnswer find(Progress progress) throws Refused {
        if (all.isEmpty()) {
            throw new Refused("nothing arrives within the horizon from a supply point whose place is known");
        }
        List<ShipmentModes> found = new ArrayList<>();
        for (InboundShipment shipment : all) {
            if (!progress.report((double) found.size() / all.size(), shipment.reference())) {
                throw new CancellationException(shipment.reference());
            }
            found.add(judge(shipment));
        }
        return answer(found);
    }

    private ShipmentModes judge(InboundShipment shipment) {
        boolean hasLeft = shipment.departure().isBefore(planDate);
        Optional<LocalDate> said = shipment.rows().stream()
                .map(Inbound::reference)
                .distinct()
                .flatMap(reference -> question.findNeed(reference).stream())
                .min(Comparator.naturalOrder());
        Optional<NeedDays.Need> own =
                said.isPresent() ? Optional.empty() : needs.find(shipment, shipments.dockToStock(shipment));
        Optional<LocalDate> needBy = said.or(() -> own.map(NeedDays.Need::day));
        List<ModeOption> options = shipments.modes(shipment).stream()
                .map(mode -> option(shipment, mode, needBy))
                .toList();
        List<ModeOption> sorted = new ArrayList<>(options.subList(1, options.size()));
        sorted.sort(Comparator.comparingInt(ModeOption::days).thenComparing(ModeOption::mode, ProductKey::codePoints));
        sorted.addFirst(options.getFirst());
        return new ShipmentModes(shipment, sorted, needBy, own.map(NeedDays.Need::product), hasLeft);
    }

    private ModeOption option(InboundShipment shipment, String mode, Optional<LocalDate> needBy) {
        boolean isPresent = mode.equals(shipment.mode());
        int days = shipments.days(shipment, mode);
        LocalDate arrival = shipment.departure().plusDays(days);
        ModeOption.Fit fit = fit(arrival, needBy);
        boolean isJudged = !isPresent && fit != ModeOption.Fit.BEYOND;
        JudgedPlan judged = isJudged ? after(shipment.rows(), shipment.by(mode, arrival)) : plan;
        StockNeed need =
                isPresent ? StockNeed.NONE : safety.of(shipment, days - shipments.days(shipment, shipment.mode()));
        return new ModeOption(
                mode,
                days,
                arrival,
                fit,
                shipments.freight(shipment, mode),
                shipment.value() * capitalPerDay * days,
                need.safetyUnits(),
                need.safetyCost(),
                judged.evaluation().costs().total() - plan.evaluation().costs().total(),
                judged.evaluation().unitsUnmet() - plan.evaluation().unitsUnmet(),
                judged.evaluation().co2eKg() - plan.evaluation().co2eKg());
    }

    private ModeOption.Fit fit(LocalDate arrival, Optional<LocalDate> needBy) {
        if (!arrival.isBefore(planDate.plusDays(plan.evaluation().horizonDays()))) {
            return ModeOption.Fit.BEYOND;
        }
        return needBy.filter(arrival::isAfter).isPresent() ? ModeOption.Fit.LATE : ModeOption.Fit.IN_TIME;
    }

    private JudgedPlan after(List<Inbound> before, List<Inbound> after) {
        Changes changes = SplitShipment.changes(workspace, before, after);
        Set<ProductKey> products = before.stream().map(Inbound::product).collect(Collectors.toSet());
        return plan.after(workspace.with(changes), new Touched.Products(products));
    }

    private ModesAnswer answer(List<ShipmentModes> found) {
        List<Inbound> before = new ArrayList<>();
        List<Inbound> after = new ArrayList<>();
        double pipeline = 0;
        double safetyCost = 0;
        for (ShipmentModes each : found) {
            if (each.changes()) {
                ModeOption chosen = each.recommended();
                before.addAll(each.shipment().rows());
                after.addAll(each.shipment().by(chosen.mode(), chosen.arrival()));
                pipeline += chosen.pipeline() - each.present().pipeline();
                safetyCost += chosen.safetyCost();
            }
        }
        JudgedPlan judged = before.isEmpty() ? plan : after(before, after);
        return new ModesAnswer(
                found,
                lanes(found),
                shipments.unplaced(),
                SplitShipment.changes(workspace, before, after).rows(),
                judged.evaluation().costs().total() - plan.evaluation().costs().total(),
                pipeline,
                safetyCost,
                assumptions());
    }

    private record LaneKey(String from, String to, String mode) {}

    private static List<LaneMode> lanes(List<ShipmentModes> found) {
        Map<LaneKey, LaneMode> lanes = new LinkedHashMap<>();
        Set<LaneKey> beyond = new HashSet<>();
        for (ShipmentModes each : found) {
            InboundShipment shipment = each.shipment();
            for (ModeOption option : each.hasLeft() ? List.<ModeOption>of() : each.options()) {
                LaneMode one = new LaneMode(
                        shipment.supplyPoint(),
                        shipment.center(),
                        option.mode(),
                        1,
                        option.fit() == ModeOption.Fit.IN_TIME ? 1 : 0,
                        option.freight(),
                        option.pipeline(),
                        option.safetyCost(),
                        option.more(each.present()));
                LaneKey key = new LaneKey(one.supplyPoint(), one.center(), one.mode());
                lanes.merge(key, one, LaneMode::plus);
                if (option.fit() == ModeOption.Fit.BEYOND) {
                    beyond.add(key);
                }
            }
        }
        lanes.keySet().removeAll(beyond);
        return lanes.values().stream()
                .sorted(Comparator.comparing(LaneMode::supplyPoint, ProductKey::codePoints)
                        .thenComparing(LaneMode::center, ProductKey::codePoints)
                        .thenComparing(lane -> !lane.isInTime())
                        .thenComparingDouble(LaneMode::more))
                .toList();
    }

    private List<Source> assumptions() {
        Sources sources = new Sources(workspace);
        return ASSUMPTIONS.stream().map(sources::setting).toList();
    }
}
