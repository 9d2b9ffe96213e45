package spokes.ui.palette;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import spokes.geo.City;
import spokes.model.Workspace;
import spokes.model.scenario.Scenario;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Latest;
import spokes.ui.Memory;
import spokes.ui.Texts;
import spokes.ui.control.ActionGroup;
import spokes.ui.dialogs.Overlay;

/**
 * Opens the palette and knows what it can find. The plan's names are looked at in the background when they are first
 * asked for; commands are there at once. Window thread only.
 */
public final class Finder {
    /** More lines than this nobody reads: one types another letter. */
    private static final int MOST = 60;

    private final List<ActionGroup> groups;
    private final String ownId;
    private final PlanEntries plan;
    private final Overlay overlay;
    private final Going going;
    private final Recents recents;
    private final Latest looking;
    private Optional<State> state = Optional.empty();
    private Known known = new Known(Optional.empty(), List.of(), Index.of(List.of()));

    /** What is done with a target that was chosen. */
    @FunctionalInterface
    public interface Going {
        /** Goes there, or does it. */
        void go(Target target);
    }

    /** What was found out of a workspace. */
    private record Known(Optional<Workspace> of, List<Scenario> scenarios, Index index) {
        /** Whether nothing that has a name changed; that is seen at once, as such lists stay the same from step to step. */
        boolean isOf(Workspace now, List<Scenario> its) {
            return of.filter(was -> was.centers().equals(now.centers())
                                    && was.products().equals(now.products())
                                    && was.areas().equals(now.areas()))
                            .isPresent()
                    && scenarios.equals(its);
        }
    }

    /**
     * A finder.
     *
     * @param groups all that the window can do
     * @param ownId  the command that opens the palette, which is not found in it
     * @param cities those that the map names
     */
    public Finder(
            List<ActionGroup> groups,
            String ownId,
            List<City> cities,
            Background background,
            Overlay overlay,
            Memory memory,
            Going going) {
        this.groups = List.copyOf(groups);
        this.ownId = ownId;
        this.overlay = overlay;
        this.going = going;
        plan = new PlanEntries(cities);
        recents = new Recents(memory);
        looking = new Latest(background, Texts.of("palette").get("work"));
    }

    /** Hears of every state. */
    public void show(State next) {
        state = Optional.of(next);
    }

    /** Opens the palette. */
    public void open() {
        Palette palette = new Palette(this::chosen);
        search(palette);
        overlay.open(palette);
        state.ifPresent(now -> look(now, palette));
    }

    private void look(State now, Palette palette) {
        Workspace workspace = now.workspace();
        List<Scenario> scenarios = now.sight().book().list();
        if (!known.isOf(workspace, scenarios)) {
            looking.ask(
                    _ -> new Known(Optional.of(workspace), scenarios, Index.of(plan.list(workspace, scenarios))),
                    found -> {
                        known = found;
                        search(palette);
                    });
        }
    }

    private void search(Palette palette) {
        Index places = known.index();
        List<Entry> commands = CommandEntries.list(groups, ownId);
        Index doing = Index.of(commands);
        palette.setSearch(typed -> Query.of(typed).isEmpty()
                ? atFirst(places, doing, commands)
                : new Palette.Found(places.search(typed, MOST, doing), 0));
    }

    /** What was found last, then all commands. */
    private Palette.Found atFirst(Index places, Index doing, List<Entry> commands) {
        List<Entry> last = recents.ids().stream()
                .flatMap(id -> places.find(id).or(() -> doing.find(id)).stream())
                .toList();
        return new Palette.Found(
                Stream.concat(last.stream(), commands.stream().filter(entry -> !last.contains(entry)))
                        .toList(),
                last.size());
    }

    private void chosen(Target target) {
        recents.add(target);
        going.go(target);
    }
}
