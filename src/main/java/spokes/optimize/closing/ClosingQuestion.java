package spokes.optimize.closing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import spokes.engine.JudgedPlan;
import spokes.model.Refused;
import spokes.model.place.Center;
import spokes.model.place.Closure;

/**
 * What is asked: a center is out of the network.
 *
 * @param plan   the plan without it
 * @param center code of the center
 * @param from   first day on which it ships nothing
 * @param to     last such day; empty = it is left for good, and has to be empty by then
 */
public record ClosingQuestion(JudgedPlan plan, String center, LocalDate from, Optional<LocalDate> to) {
    public ClosingQuestion {
        requireNonNull(plan, "plan");
        requireNonNull(center, "center");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
    }

    /** A center that is to be empty at the end of a day. */
    public static ClosingQuestion exit(JudgedPlan plan, String center, LocalDate by) {
        return new ClosingQuestion(plan, center, by.plusDays(1), Optional.empty());
    }

    /** A center that ships nothing from one day to another, both included. */
    public static ClosingQuestion outage(JudgedPlan plan, String center, LocalDate from, LocalDate to) {
        return new ClosingQuestion(plan, center, from, Optional.of(to));
    }

    /** Whether it is left for good. */
    public boolean isExit() {
        return to.isEmpty();
    }

    /** First day of the plan. */
    LocalDate planDate() {
        return plan.workspace().settings().planDate();
    }

    /** First day after the horizon. */
    LocalDate horizonEnd() {
        return planDate().plusDays(plan.evaluation().horizonDays());
    }

    /** First day after what is asked about, within the horizon: where customers are looked at. */
    LocalDate until() {
        return to.map(last -> last.plusDays(1))
                .filter(day -> day.isBefore(horizonEnd()))
                .orElse(horizonEnd());
    }

    /** Codes of the other open centers. */
    List<String> others() {
        return plan.workspace().centers().stream()
                .filter(Center::isOpen)
                .map(Center::code)
                .filter(code -> !code.equals(center))
                .toList();
    }

    /** The row of the sheet closures that says it. */
    Closure closure() {
        return new Closure(center, from, to, isExit() ? "exit" : "outage");
    }

    /** Looks whether it can be answered. */
    void check() throws Refused {
        Center asked = plan.workspace().centers().stream()
                .filter(known -> known.code().equals(center))
                .findFirst()
                .orElseThrow(() -> new Refused("there is no center %s; there are %s"
                        .formatted(
                                center,
                                plan.workspace().centers().stream()
                                        .filter(Center::isOpen)
                                        .map(Center::code)
                                        .collect(Collectors.joining(", ")))));
        if (!asked.isOpen()) {
            throw new Refused("%s is not open".formatted(center));
        }
        if (plan.workspace().closures().contains(closure())) {
            throw new Refused(
                    "%s is out then by a step that was taken already; undo that to plan it anew".formatted(center));
        }
        if (others().isEmpty()) {
            throw new Refused("%s is the only open center; nobody could take over".formatted(center));
        }
        checkDays();
    }

    private void checkDays() throws Refused {
        if (!from.isAfter(planDate())) {
            throw new Refused("%s is too early: the plan begins on %s, and something has to be done before"
                    .formatted(isExit() ? from.minusDays(1) : from, planDate()));
        }
        if (!from.isBefore(horizonEnd())) {
            throw new Refused("the plan ends before %s; it looks %d days ahead: set horizon_days to more"
                    .formatted(from, plan.evaluation().horizonDays()));
        }
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new Refused("the last day, %s, is before the first, %s".formatted(to.get(), from));
        }
    }
}
