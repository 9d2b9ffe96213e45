package spokes.engine.reverse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import spokes.model.Workspace;
import spokes.model.place.Center;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** The open centers as those that take returns under one policy or another, with the fee for it. */
final class Takers {
    private final Workspace workspace;
    private final List<Center> open;
    private final double assumedFee;

    Takers(Workspace workspace) {
        this.workspace = workspace;
        open = workspace.centers().stream().filter(Center::isOpen).toList();
        assumedFee = AssumedFee.of(workspace);
    }

    /** What a center without a fee is taken to ask: the setting, else the mean of the centers that have one, to the cent. */
    double assumedFee() {
        return assumedFee;
    }

    /** As planned first, then the nearest of all, then each open center alone, in the order of the sheet. */
    List<ReturnPolicy> policies() {
        List<ReturnPolicy> policies = new ArrayList<>(List.of(ReturnPolicy.of(ReturnPolicy.Kind.AS_PLANNED)));
        if (open.size() > 1) {
            policies.add(ReturnPolicy.of(ReturnPolicy.Kind.NEAREST_OF_ALL));
        }
        open.forEach(center -> policies.add(ReturnPolicy.central(center.code())));
        return policies;
    }

    /** Codes of open centers that take no returns. */
    List<String> refusing() {
        return open.stream()
                .filter(center -> !center.takesReturns())
                .map(Center::code)
                .toList();
    }

    /** Codes of open centers that would take returns under a policy for a fee that was assumed. */
    Set<String> assumedFees(ReturnPolicy policy) {
        return open.stream()
                .filter(center -> policy.takes(center.code(), center.takesReturns()))
                .filter(this::lacksFee)
                .map(Center::code)
                .collect(Collectors.toSet());
    }

    private boolean lacksFee(Center center) {
        return !center.takesReturns() && !(center.returnProcessing() > 0) && assumedFee > 0;
    }

    /** What becomes of the sheet of centers under a policy. */
    List<RowChange> changes(ReturnPolicy policy) {
        List<RowChange> changes = new ArrayList<>();
        for (Row row : workspace.table(Sheet.CENTERS).rows()) {
            Center center = Center.of(row);
            boolean takes = policy.takes(center.code(), center.takesReturns());
            if (center.isOpen() && takes != center.takesReturns()) {
                Row next = row.with("takes_returns", takes);
                boolean assumes = takes && lacksFee(center);
                changes.add(RowChange.changed(row, assumes ? next.with("return_processing", assumedFee) : next));
            }
        }
        return changes;
    }
}
