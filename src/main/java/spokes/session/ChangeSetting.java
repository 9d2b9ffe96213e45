package spokes.session;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spokes.model.Refused;
import spokes.model.SettingRows;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.carrier.Rate;
import spokes.model.place.Center;
import spokes.model.sheet.Changes;
import spokes.model.sheet.RowChange;

/**
 * Sets one of the settings.
 *
 * @param key   a key that the assumptions have
 * @param value its new value as text; blank for the default
 */
public record ChangeSetting(String key, String value) implements Command {

    @Override
    public Changes changesTo(State state) throws Refused {
        RowChange change = SettingRows.set(state.workspace(), key, value);
        checkChoice(state.workspace());
        return Changes.of(List.of(change));
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
        return isName() ? Touched.products() : Touched.everything();
    }

    /** What is a name alone is one name in all scenarios. */
    @Override
    public boolean isForBase() {
        return isName();
    }

    /** Whether it says what amounts are called, so that none of them changes. */
    private boolean isName() {
        return key.equals("currency");
    }

    @Override
    public String label() {
        return "set %s to %s".formatted(key, value);
    }
}
