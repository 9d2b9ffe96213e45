package spokes.engine.basis;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import spokes.model.Workspace;
import spokes.model.place.Center;
import spokes.model.place.Closure;

/** The centers that a plan may be compared with, where the planner names none. */
public final class ReferenceCenters {
    private ReferenceCenters() {}

    /**
     * Codes of the open centers that ship on all days of the horizon; of all open centers if each is closed on some. One that
     * ships nothing for a while costs little for it, and would be taken for the cheapest.
     */
    public static List<String> list(Workspace workspace) {
        List<String> open = workspace.centers().stream()
                .filter(Center::isOpen)
                .map(Center::code)
                .toList();
        Set<String> closing = closing(workspace);
        List<String> always =
                open.stream().filter(center -> !closing.contains(center)).toList();
        return always.isEmpty() ? open : always;
    }

    private static Set<String> closing(Workspace workspace) {
        LocalDate first = workspace.settings().planDate();
        LocalDate after = first.plusDays(new Terms(workspace.settings()).horizonDays);
        Set<String> closing = new HashSet<>();
        for (Closure closure : workspace.closures()) {
            boolean isOver = closure.to().filter(first::isAfter).isPresent();
            if (!isOver
                    && closure.from().isBefore(after)
                    && closure.findProblem().isEmpty()) {
                closing.add(closure.center());
            }
        }
        return closing;
    }
}
