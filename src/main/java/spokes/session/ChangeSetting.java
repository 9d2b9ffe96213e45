package spokes.session;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spokes.model.Assumption;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.carrier.Rate;
import spokes.model.place.Center;
import spokes.model.sheet.Changes;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/**
 * Sets one of the settings.
 *
 * @param key   a key that the assumptions have
 * @param value its new value as text; blank for the default
 */
public record ChangeSetting(String key, String value) implements Command {

    @Override
    public Changes changesTo(State state) throws Refused {
        Assumption assumption = state.workspace().defaults().assumptions().get(key);
        if (assumption == null) {
            throw new Refused("no setting " + key);
        }
        Optional<String> problem = assumption.findProblem(value);
        if (problem.isPresent()) {
            throw new Refused("%s: %s".formatted(key, problem.get()));
        }
        checkChoice(state.workspace());
        Row after = Row.blank(Sheet.SETTINGS).with("key", key).with("value", value.strip());
        Optional<Row> before = state.workspace().table(Sheet.SETTINGS).find(after.key());
        return Changes.of(
                List.of(before.map(row -> RowChange.changed(row, after)).orElseGet(() -> RowChange.added(after))));
    }

    private void checkChoice(Workspace workspace) throws Refused {
        SortedSet<String> choices = choices(workspace);
        if (!value.isBlank() && !choices.isEmpty() && !choices.contains(value.strip())) {
            throw new Refused("no %s %s; there are %s".formatted(key, value.strip(), String.join(", ", choices)));
        }
    }

    /** What there is to choose from; empty for a setting that is no choice. */
    private SortedSet<String> choices(Workspace workspace) {
        Stream<String> there = switch (key) {
            case "service" ->
                (workspace.rates().isEmpty() ? workspace.defaults().rates() : workspace.rates())
                        .stream().map(Rate::service);
            case "baseline_center" -> workspace.centers().stream().map(Center::code);
            case "default_mode" ->
                Stream.concat(workspace.freight().stream(), workspace.defaults().freight().stream())
                        .map(FreightRate::mode);
            default -> Stream.empty();
        };
        return there.collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Touched touched() {
        return Touched.everything();
    }

    @Override
    public String label() {
        return "set %s to %s".formatted(key, value);
    }
}
