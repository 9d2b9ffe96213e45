package spokes.engine.derivation;

import spokes.model.Assumption;
import spokes.model.Settings;
import spokes.model.Workspace;

/** Where the numbers of a workspace come from: its own rows and settings, or what ships with Spokes. */
public final class Sources {
    private final Workspace workspace;
    private final Settings settings;

    public Sources(Workspace workspace) {
        this.workspace = workspace;
        this.settings = workspace.settings();
    }

    /**
     * The value in force of a setting, and who says so.
     *
     * @throws IllegalArgumentException if there is no such setting
     */
    public Source setting(String key) {
        Assumption assumption = workspace.defaults().assumptions().get(key);
        if (assumption == null) {
            throw new IllegalArgumentException("no setting " + key);
        }
        boolean own = settings.isChosen(key);
        return new Source(
                own ? Source.Kind.SETTING : Source.Kind.ASSUMPTION,
                key,
                settings.text(key),
                assumption.unit(),
                own ? "default %s".formatted(assumption.value()) : assumption.source(),
                own ? "" : assumption.date());
    }
}
