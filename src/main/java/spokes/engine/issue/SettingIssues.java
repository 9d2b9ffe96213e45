package spokes.engine.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import spokes.engine.basis.Codes;
import spokes.engine.network.Network;
import spokes.model.Workspace;
import spokes.model.carrier.Rate;
import spokes.model.carrier.Service;
import spokes.model.carrier.WorkingDays;

/** Finds settings and services that cannot be used as they are. */
final class SettingIssues {
    private final Network network;
    private final Workspace workspace;
    private final List<PlanIssue> issues = new ArrayList<>();

    private SettingIssues(Network network, Workspace workspace) {
        this.network = network;
        this.workspace = workspace;
    }

    /** Those of a workspace. */
    static List<PlanIssue> of(Network network, Workspace workspace) {
        SettingIssues found = new SettingIssues(network, workspace);
        found.addUnknownSettings();
        found.addUnknownCarrierDays();
        return found.issues;
    }

    private void add(PlanIssue.Kind kind, String place, String message) {
        issues.add(new PlanIssue(kind, Optional.empty(), place, message));
    }

    private void addUnknownSettings() {
        workspace
                .settings()
                .listUnusable()
                .forEach((key, problem) -> add(
                        PlanIssue.Kind.SETTING_UNKNOWN,
                        key,
                        "setting %s: %s; its default stands in".formatted(key, problem)));
        addUnknownService();
        String baseline = workspace.settings().text("baseline_center");
        if (!baseline.isEmpty() && network.sites.codes.find(baseline) == Codes.NONE) {
            add(
                    PlanIssue.Kind.SETTING_UNKNOWN,
                    baseline,
                    "baseline center %s is not open; the cheapest one stands in".formatted(baseline));
        }
    }

    private void addUnknownService() {
        String chosen = workspace.settings().text("service");
        List<Rate> card = workspace.rates().isEmpty() ? workspace.defaults().rates() : workspace.rates();
        if (!chosen.isEmpty()
                && !card.isEmpty()
                && card.stream().noneMatch(rate -> rate.service().equals(chosen))) {
            add(
                    PlanIssue.Kind.SETTING_UNKNOWN,
                    chosen,
                    "service %s has no rates; %s stands in"
                            .formatted(chosen, card.getFirst().service()));
        }
    }

    private void addUnknownCarrierDays() {
        for (Service service : workspace.services()) {
            if (WorkingDays.parse(service.carrierDays()).isEmpty()) {
                add(
                        PlanIssue.Kind.CARRIER_DAYS_UNKNOWN,
                        service.name(),
                        "service %s works on “%s”, which names no weekdays; Monday to Friday stand in: write Mon-Sat or Mon,Wed,Fri"
                                .formatted(service.name(), service.carrierDays()));
            }
        }
    }
}
