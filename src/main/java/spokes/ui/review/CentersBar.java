package spokes.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import spokes.model.review.ImportChoices;
import spokes.model.review.UnknownCenter;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.ui.Texts;
import spokes.ui.control.Icon;

/** Centers that rows name and nobody knows: each can be made with the import, so that its rows become good. */
final class CentersBar extends AskingBar {
    private final Texts texts;
    private final Consumer<ImportChoices> chosen;

    CentersBar(Texts texts, Consumer<ImportChoices> chosen) {
        super("unknown-centers", 38);
        this.texts = texts;
        this.chosen = chosen;
    }

    void show(Reviewed reviewed) {
        ImportChoices choices = reviewed.choices();
        List<HBox> asked = new ArrayList<>();
        choices.aliases().forEach((code, meant) -> asked.add(alias(choices, code, meant)));
        choices.centers().forEach(center -> asked.add(made(choices, center)));
        reviewed.review().findings().unknown().forEach(center -> asked.add(unknown(choices, center)));
        ask(asked);
    }

    private HBox unknown(ImportChoices choices, UnknownCenter center) {
        String words = center.suggestion()
                .map(meant -> texts.get("center.unknown.meant", center.code(), center.rows(), meant))
                .orElse(texts.get("center.unknown", center.code(), center.rows()));
        TextField postal = new TextField();
        postal.setId("postal-" + center.code());
        postal.setPromptText(texts.get("center.postal"));
        postal.setAccessibleText(texts.get("center.postal.of", center.code()));
        postal.setPrefColumnCount(12);
        Button make = new Button(texts.get("center.make", center.code()));
        make.setId("make-" + center.code());
        make.setMinWidth(Region.USE_PREF_SIZE);
        Runnable makes = () -> {
            List<Row> centers = new ArrayList<>(choices.centers());
            centers.add(Row.blank(Sheet.CENTERS)
                    .with("center", center.code())
                    .with("postal_code", postal.getText().strip()));
            chosen.accept(choices.withCenters(centers));
        };
        make.setOnAction(_ -> makes.run());
        postal.setOnAction(_ -> makes.run());
        HBox line = line(words, "warning", postal, make);
        center.suggestion().ifPresent(meant -> {
            Button alias = new Button(texts.get("center.alias", meant));
            alias.setId("alias-" + center.code());
            alias.setMinWidth(Region.USE_PREF_SIZE);
            alias.setOnAction(_ -> chosen.accept(choices.withAlias(center.code(), meant)));
            line.getChildren().add(1, alias);
        });
        return line;
    }

    private HBox alias(ImportChoices choices, String code, String meant) {
        Button leave = new Button(texts.get("center.alias.leave"));
        leave.setId("leave-" + code);
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setOnAction(_ -> chosen.accept(choices.withoutAlias(code)));
        return line(texts.get("center.aliased", code, meant), "done", leave);
    }

    private HBox made(ImportChoices choices, Row center) {
        String postal = center.text("postal_code");
        String words = postal.isEmpty()
                ? texts.get("center.made", center.text("center"))
                : texts.get("center.made.at", center.text("center"), postal);
        Button leave = new Button(texts.get("center.leave"));
        leave.setId("leave-" + center.text("center"));
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setOnAction(_ -> chosen.accept(choices.withCenters(
                choices.centers().stream().filter(row -> !row.equals(center)).toList())));
        return line(words, "done", leave);
    }

    private static HBox line(String words, String icon, Node... controls) {
        Label told = new Label(words, new Icon(icon, 16));
        told.setMinWidth(0);
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox line = new HBox(8, told);
        line.getChildren().addAll(controls);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("question");
        return line;
    }
}
