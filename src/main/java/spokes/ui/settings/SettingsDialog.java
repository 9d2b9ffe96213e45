package spokes.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import spokes.ui.Texts;
import spokes.ui.control.Stylesheet;
import spokes.ui.dialogs.Dialog;
import spokes.ui.words.Units;

/** The one page of settings. Each choice is in force and kept as soon as it is made; there is nothing to confirm. */
public final class SettingsDialog extends Dialog {
    private final Texts texts = Texts.of("settings");
    private final GridPane rows = new GridPane();
    private final Choices does;
    private Preferences now;

    /** What follows a choice. */
    public interface Choices {
        /** Likes something else from now on. */
        void prefer(Preferences preferences);

        /** Counts the workspace's money in another currency. */
        void count(String currencyCode);
    }

    /**
     * The page.
     *
     * @param currencyCode ISO 4217 code of the workspace's money
     */
    public SettingsDialog(Preferences now, String currencyCode, Choices does) {
        super("settings", Texts.of("settings").get("title"), () -> {});
        this.now = now;
        this.does = does;
        setId("settings-page");
        Stylesheet.apply(this, SettingsDialog.class);
        rows.getStyleClass().add("settings-rows");
        Control language = row("language", choice(List.of(Language.values()), now.language(), this::name, this::speak));
        row("theme", choice(List.of(ThemeChoice.values()), now.theme(), this::name, this::wear));
        row("text", choice(Preferences.SIZES, now.textPercent(), size -> texts.get("percent", size), this::size));
        row("distances", choice(List.of(Units.Length.values()), now.units().length(), this::name, this::measure));
        row("weights", choice(List.of(Units.Mass.values()), now.units().mass(), this::name, this::weigh));
        row("currency", currency(currencyCode));
        setContent(rows);
        setFirst(language);
        setLight();
        addCancel(texts.get("close"));
    }

    private Control row(String key, Control control) {
        Label name = new Label(texts.get(key));
        name.setLabelFor(control);
        name.setMinWidth(USE_PREF_SIZE);
        Label hint = new Label(texts.get(key + ".hint"));
        hint.getStyleClass().add("cell-detail");
        hint.setWrapText(true);
        hint.setMaxWidth(250);
        control.setId("setting-" + key);
        control.setAccessibleText(texts.get(key));
        control.setAccessibleHelp(texts.get(key + ".hint"));
        rows.addRow(rows.getRowCount(), name, control, hint);
        return control;
    }

    private ComboBox<String> currency(String code) {
        List<String> codes = Currencies.listCodes(code);
        ComboBox<String> box = choice(codes, code, Currencies::name, does::count);
        box.setVisibleRowCount(14);
        return box;
    }

    private static <T> ComboBox<T> choice(List<T> choices, T chosen, Function<T, String> name, Consumer<T> follows) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setConverter(new Named<>(name));
        box.getSelectionModel().select(chosen);
        box.setPrefWidth(230);
        box.valueProperty().addListener((_, _, next) -> follows.accept(next));
        return box;
    }

    private String name(Enum<?> choice) {
        return texts.get(choice.getDeclaringClass().getSimpleName() + "." + choice.name());
    }

    private void speak(Language language) {
        prefer(now.with(language));
    }

    private void wear(ThemeChoice theme) {
        prefer(now.with(theme));
    }

    private void size(int percent) {
        prefer(now.withText(percent));
    }

    private void measure(Units.Length length) {
        prefer(now.with(new Units(length, now.units().mass())));
    }

    private void weigh(Units.Mass mass) {
        prefer(now.with(new Units(now.units().length(), mass)));
    }

    private void prefer(Preferences next) {
        now = next;
        does.prefer(next);
    }

    /** Shows a choice by its name; nothing is typed. */
    private static final class Named<T> extends StringConverter<T> {
        private final Function<T, String> name;

        Named(Function<T, String> name) {
            this.name = name;
        }

        @Override
        public String toString(T choice) {
            return choice == null ? "" : name.apply(choice);
        }

        @Override
        public T fromString(String typed) {
            throw new UnsupportedOperationException(typed);
        }
    }
}
