package spokes.engine.derivation;

import spokes.engine.basis.Terms;
import spokes.model.Assumption;
import spokes.model.Settings;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Sheet;

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
        Assumption assumption = assumption(key);
        boolean own = settings.isChosen(key);
        return new Source(
                own ? Source.Kind.SETTING : Source.Kind.ASSUMPTION,
                key,
                settings.text(key),
                assumption.unit(),
                own ? instead(assumption) : assumption.source(),
                own ? "" : assumption.date());
    }

    private static String instead(Assumption assumption) {
        return assumption.value().isEmpty() ? "no default" : "default " + assumption.value();
    }

    /** A row of a sheet of the workspace. */
    Source row(Sheet sheet, String key) {
        return new Source(Source.Kind.SHEET, sheet.title() + ": " + key, "", "", "", "");
    }

    /** A row that ships with Spokes. */
    Source shipped(Sheet sheet, String key, String name) {
        String said = workspace.defaults().sourceOf(sheet, name);
        return new Source(Source.Kind.SHIPPED, sheet.title() + ": " + key, "", "", said, "");
    }

    /** The row of a product. */
    Source product(ProductKey key) {
        return row(Sheet.PRODUCTS, key.toString());
    }

    /** The row of a center. */
    Source center(String code) {
        return row(Sheet.CENTERS, code);
    }

    /** The row of a freight rate, of the workspace or shipped. */
    Source freight(FreightRate rate) {
        String key = "%s → %s by %s".formatted(rate.from(), rate.to(), rate.mode());
        return workspace.freight().contains(rate) ? row(Sheet.FREIGHT, key) : shipped(Sheet.FREIGHT, key, rate.mode());
    }

    /** A setting as a number. */
    Derivation number(String key) {
        Assumption assumption = assumption(key);
        return Derivation.given(
                assumption.label(), Terms.amount(settings.number(key)), assumption.unit(), setting(key));
    }

    private Assumption assumption(String key) {
        Assumption assumption = workspace.defaults().assumptions().get(key);
        if (assumption == null) {
            throw new IllegalArgumentException("no setting " + key);
        }
        return assumption;
    }
}
