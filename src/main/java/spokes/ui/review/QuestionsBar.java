package spokes.ui.review;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import spokes.model.reading.FormQuestion;
import spokes.model.review.SheetChoice;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.Icon;
import spokes.ui.review.sheet.SheetItem;

/** What the files leave open and only the planner knows: each with examples, and the two ways to read them. */
final class QuestionsBar extends AskingBar {
    private final Texts texts;
    private final Figures figures;
    private final BiConsumer<SheetItem, SheetChoice> chosen;

    QuestionsBar(Texts texts, Figures figures, BiConsumer<SheetItem, SheetChoice> chosen) {
        super("review-questions", 40);
        this.texts = texts;
        this.figures = figures;
        this.chosen = chosen;
    }

    void show(List<SheetItem> sheets) {
        ask(sheets.stream()
                .flatMap(item -> item.summary().guess().questions().stream().map(question -> line(item, question)))
                .toList());
    }

    private HBox line(SheetItem item, FormQuestion question) {
        String examples = question.examples().stream().limit(2).collect(Collectors.joining(texts.get("question.or")));
        Label asked = new Label(
                texts.get(
                        "question." + question.subject(),
                        question.column(),
                        item.summary().sheet(),
                        examples),
                new Icon("help", 16));
        asked.setMinWidth(0);
        HBox.setHgrow(asked, Priority.ALWAYS);
        asked.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(8, asked);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("question");
        ToggleGroup group = new ToggleGroup();
        question.readings().forEach(reading -> line.getChildren().add(answer(item, question, reading, group)));
        return line;
    }

    private ToggleButton answer(
            SheetItem item, FormQuestion question, FormQuestion.Reading reading, ToggleGroup group) {
        String meant = reading.meant().stream()
                .limit(2)
                .map(value -> shown(question, value))
                .collect(Collectors.joining(texts.get("question.or")));
        ToggleButton button = new ToggleButton(meant);
        button.setId("answer-" + question.subject() + "-" + reading.key());
        button.setAccessibleText(texts.get("question.answer", meant, texts.get("reading." + reading.key())));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setSelected(reading.key().equals(question.chosen()));
        button.setOnAction(_ -> {
            SheetChoice choice = item.finding().choice();
            chosen.accept(item, choice.withForm(question.answered(choice.form(), reading.key())));
        });
        return button;
    }

    private String shown(FormQuestion question, String value) {
        return switch (question.subject()) {
            case DATE_ORDER -> value.matches("\\d{4}-\\d{2}-\\d{2}") ? figures.date(LocalDate.parse(value)) : value;
            case DECIMAL_MARK -> value;
        };
    }
}
