package spokes.ui.palette;

import java.util.List;
import spokes.ui.control.Action;
import spokes.ui.control.ActionGroup;

/** What can be found of the window's commands, as they are called at this moment. */
final class CommandEntries {
    private CommandEntries() {}

    /** All but one, in the order of the menus. */
    static List<Entry> list(List<ActionGroup> groups, String exceptId) {
        return groups.stream()
                .flatMap(group -> group.actions().stream()
                        .filter(action -> !action.id().equals(exceptId))
                        .map(action -> of(group, action)))
                .toList();
    }

    private static Entry of(ActionGroup group, Action action) {
        return new Entry(
                new Target.OfCommand(action),
                action.textProperty().get(),
                group.title(),
                action.tipProperty().get());
    }
}
