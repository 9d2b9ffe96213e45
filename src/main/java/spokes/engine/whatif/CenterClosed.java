package spokes.engine.whatif;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import spokes.model.Refused;
import spokes.model.Settings;
import spokes.model.Workspace;
import spokes.model.place.Center;
import spokes.model.place.Closure;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/**
 * What if a center shipped nothing for some days.
 *
 * @param closure which one, and when
 */
public record CenterClosed(Closure closure) implements WhatIf {
    public CenterClosed {
        requireNonNull(closure, "closure");
    }

    /** The last day of a closure of which only the first is said. */
    public static LocalDate lastDay(LocalDate first, Settings settings) {
        return first.plusDays((long) settings.number("closed_days") - 1);
    }

    @Override
    public List<RowChange> changesTo(AskedPlan plan) throws Refused {
        check(plan.workspace());
        Row row = closure.toRow();
        Optional<Row> before = plan.workspace().table(Sheet.CLOSURES).find(row.key());
        return List.of(before.map(old -> RowChange.changed(old, row)).orElseGet(() -> RowChange.added(row)));
    }

    private void check(Workspace workspace) throws Refused {
        TreeSet<String> open = workspace.centers().stream()
                .filter(Center::isOpen)
                .map(Center::code)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!open.contains(closure.center())) {
            throw new Refused("no open center %s; %s".formatted(closure.center(), Words.some(open)));
        }
        Optional<String> problem = closure.findProblem();
        if (problem.isPresent()) {
            throw new Refused(problem.get());
        }
        LocalDate first = workspace.settings().planDate();
        LocalDate last = first.plusDays(workspace.settings().horizonDays() - 1L);
        boolean isOver = closure.to().filter(to -> to.isBefore(first)).isPresent();
        if (isOver || closure.from().isAfter(last)) {
            throw new Refused("the plan is from %s to %s; choose days in it".formatted(first, last));
        }
    }

    @Override
    public String label() {
        return "%s closed%s%s"
                .formatted(
                        closure.center(),
                        Words.days(Optional.of(closure.from()), closure.to()),
                        closure.to().isEmpty() ? " on" : "");
    }
}
