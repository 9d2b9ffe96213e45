package spokes.engine.whatif;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spokes.model.Refused;
import spokes.model.SettingRows;
import spokes.model.Workspace;
import spokes.model.carrier.Rate;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;

/**
 * What if parcels went by another service: one that the card has, or a new one that is offered at a price that follows a
 * known one's. Where orders are promised days and no service is set, a new one is offered beside the others and each lane
 * takes the cheapest that keeps the promise; else the service is set.
 *
 * @param service    what it is called
 * @param like       the service whose card a new one follows; empty for one that the card has
 * @param times      what a new one's card is multiplied with
 * @param daysByZone a new one's days in zones 1 to 9; empty for those of the other
 */
public record OtherService(String service, Optional<String> like, double times, List<Double> daysByZone)
        implements WhatIf {
    private static final int ZONES = 9;

    public OtherService {
        requireNonNull(service, "service");
        requireNonNull(like, "like");
        daysByZone = List.copyOf(daysByZone);
    }

    /** A service that the card has. */
    public static OtherService known(String service) {
        return new OtherService(service, Optional.empty(), 1, List.of());
    }

    @Override
    public List<RowChange> changesTo(AskedPlan plan) throws Refused {
        Workspace workspace = plan.workspace();
        ServiceRows rows = new ServiceRows(workspace);
        if (like.isEmpty()) {
            rows.check(service);
            return List.of(SettingRows.set(workspace, "service", service));
        }
        List<RowChange> changes = new ArrayList<>(added(workspace, rows, like.get()));
        boolean isPromised = workspace.settings().findNumber("promise_days").isPresent()
                && workspace.settings().text("service").isEmpty();
        if (!isPromised) {
            changes.add(SettingRows.set(workspace, "service", service));
        }
        return changes;
    }

    private List<RowChange> added(Workspace workspace, ServiceRows rows, String other) throws Refused {
        rows.check(other);
        if (service.isBlank() || rows.names().contains(service)) {
            throw new Refused("there is a service %s already; give the new one another name".formatted(service));
        }
        if (!daysByZone.isEmpty() && daysByZone.size() != ZONES) {
            throw new Refused("give the days of all nine zones, not of %d".formatted(daysByZone.size()));
        }
        List<RowChange> changes = new ArrayList<>();
        if (workspace.rates().isEmpty()) {
            rows.rates().forEach(rate -> changes.add(RowChange.added(rate.toRow())));
            rows.names().forEach(name -> changes.add(rows.put(rows.row(name))));
        }
        for (Rate rate : rows.rates()) {
            if (rate.service().equals(other)) {
                changes.add(RowChange.added(rate.toRow().with("service", service)));
            }
        }
        changes.add(RowChange.added(offered(rows, rows.row(other))));
        changes.removeIf(change -> change.before() != null && change.before().equals(change.after()));
        return changes;
    }

    private Row offered(ServiceRows rows, Row other) {
        Row row = other.with("service", service).with("rate_factor", rows.value(other, "rate_factor") * times);
        for (int zone = 1; zone <= daysByZone.size(); zone++) {
            row = row.with("days_" + zone, daysByZone.get(zone - 1));
        }
        return row;
    }

    @Override
    public String label() {
        return like.isEmpty()
                ? "service " + service
                : "new service %s like %s%s"
                        .formatted(service, like.get(), times == 1 ? "" : ", " + Words.change(times));
    }
}
