package spokes.ui.review.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import spokes.model.reading.ImportIssue;
import spokes.model.review.SheetChoice;
import spokes.ui.Figures;
import spokes.ui.Texts;

/** One sheet under review: what it was taken for and why, where its rows went, totals, rows, columns and form. */
public final class SheetPane extends VBox {
    private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");

    private final Texts texts;
    private final Counts counts;
    private final Consumer<String> forget;
    private final KindBox kind;
    private final PreviewTable preview;
    private final ColumnsTable columns;
    private final FormPane form;
    private final Label name = words("sheet-title");
    private final Label sureness = words("badge");
    private final Label reasons = words("muted");
    private final Label as = new Label();
    private final Label remark = words("left-out");
    private final Label account = words("account");
    private final Label leftOut = words("left-out");
    private final Label repaired = words("repaired");
    private final Label totals = words("totals-line");
    private final Label centers = words("muted");
    private final HBox memory = new HBox(8);
    private final CheckBox remember = new CheckBox();
    private final Set<String> forgetful = new HashSet<>();
    private final StackPane content = new StackPane();

    /**
     * @param chosen is told what the planner says of a sheet
     * @param forget is told the shape of a sheet whose remembered corrections are not wanted
     */
    public SheetPane(Texts texts, Figures figures, BiConsumer<SheetItem, SheetChoice> chosen, Consumer<String> forget) {
        this.texts = texts;
        this.counts = new Counts(texts, figures);
        this.forget = forget;
        kind = new KindBox(texts, chosen);
        preview = new PreviewTable(texts, figures);
        columns = new ColumnsTable(texts, chosen);
        form = new FormPane(texts, chosen);
        getStyleClass().add("sheet-pane");
        setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        as.setText(texts.get("kind"));
        as.setLabelFor(kind);
        as.setMinWidth(Region.USE_PREF_SIZE);
        sureness.setMinWidth(Region.USE_PREF_SIZE);
        account.setId("sheet-account");
        totals.setId("sheet-totals");
        sureness.setId("sheet-sureness");
        remark.setId("sheet-remark");
        remark.setWrapText(true);
        remember.setText(texts.get("memory.keep"));
        remember.setId("remember");
        VBox.setVgrow(content, Priority.ALWAYS);
        HBox accounts = line(account, leftOut, repaired);
        accounts.setSpacing(4);
        HBox why = line(sureness, reasons);
        why.managedProperty().bind(reasons.textProperty().isNotEmpty());
        getChildren().setAll(line(name, as, kind), why, remark, memory, accounts, totals, centers, parts(), content);
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(8, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label words(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(label.textProperty());
        whole.setWrapText(true);
        whole.setMaxWidth(520);
        label.setTooltip(whole);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private HBox parts() {
        ToggleGroup group = new ToggleGroup();
        List<ToggleButton> buttons = List.of(
                part("preview", preview, group, "left-pill"),
                part("columns", columns, group, "center-pill"),
                part("form", form, group, "right-pill"));
        buttons.getFirst().setSelected(true);
        content.getChildren().setAll(preview);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
        HBox pills = new HBox(buttons.toArray(Node[]::new));
        pills.getStyleClass().add("pills");
        return pills;
    }

    private ToggleButton part(String key, Node node, ToggleGroup group, String style) {
        ToggleButton button = new ToggleButton(texts.get("part." + key));
        button.setId("part-" + key);
        button.getStyleClass().add(style);
        button.setToggleGroup(group);
        button.selectedProperty().subscribe(selected -> {
            if (selected) {
                content.getChildren().setAll(node);
            }
        });
        return button;
    }

    /** Shapes of sheets whose corrections are for this time only. */
    public Set<String> forgetful() {
        return Set.copyOf(forgetful);
    }

    /** Shows a sheet in place of the one before. */
    public void show(SheetItem item) {
        String sheet = item.summary().sheet();
        String file = item.summary().file();
        name.setText(item.isAlone() ? file : texts.get("sheet.name", file, sheet));
        kind.show(item);
        kind.setVisible(item.isReadable());
        as.setVisible(item.isReadable());
        remark.setText(
                item.kind().isPresent()
                        ? ""
                        : item.remark().map(ImportIssue::message).orElse(""));
        remark.pseudoClassStateChanged(SOME, item.isRefused());
        showSureness(item);
        showMemory(item);
        account.setText(counts.account(item.summary()));
        leftOut.setText(counts.leftOut(item.summary()));
        leftOut.pseudoClassStateChanged(SOME, item.summary().rejected() > 0);
        repaired.setText(counts.repaired(item.summary()));
        String sums = counts.totals(item.finding().totals());
        totals.setText(sums.isEmpty() ? "" : texts.get("totals", sums));
        centers.setText(counts.centers(item.finding().totals()));
        preview.show(item);
        columns.show(item);
        form.show(item);
    }

    private void showSureness(SheetItem item) {
        sureness.getStyleClass().removeAll("SURE", "LIKELY", "UNSURE");
        boolean weighed = item.isWeighed() && item.kind().isPresent();
        sureness.setText(
                weighed
                        ? texts.get(
                                "sureness." + item.sureness(),
                                item.summary().guess().confidence())
                        : "");
        sureness.getStyleClass().add(item.sureness().name());
        reasons.setText(
                String.join(texts.get("reasons.and"), item.summary().guess().reasons()));
    }

    private void showMemory(SheetItem item) {
        memory.getChildren().clear();
        memory.setAlignment(Pos.CENTER_LEFT);
        String shape = item.finding().shape();
        boolean said = !item.finding().choice().isGuessed() && !shape.isEmpty();
        memory.setManaged(said);
        if (!said) {
            return;
        }
        if (item.finding().memory()) {
            Hyperlink forgets = new Hyperlink(texts.get("memory.forget"));
            forgets.setId("forget");
            forgets.setOnAction(_ -> forget.accept(shape));
            Label used = new Label(texts.get("memory.used"));
            used.getStyleClass().add("memory");
            memory.getChildren().setAll(used, forgets);
        } else {
            remember.setSelected(!forgetful.contains(shape));
            remember.setOnAction(_ -> {
                if (remember.isSelected()) {
                    forgetful.remove(shape);
                } else {
                    forgetful.add(shape);
                }
            });
            memory.getChildren().setAll(remember);
        }
    }
}
