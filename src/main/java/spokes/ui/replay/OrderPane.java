package spokes.ui.replay;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import spokes.engine.replay.Replay;
import spokes.engine.result.ReplayedOrder;
import spokes.ui.Background;
import spokes.ui.Figures;
import spokes.ui.Latest;
import spokes.ui.Texts;

/**
 * Tells what became of one order: one that is clicked in a list of those worth a look, or one that is named by its code,
 * or by client and code with a slash between them.
 */
final class OrderPane extends VBox {
    private final Texts texts;
    private final ReplayWords words;
    private final Latest latest;
    private final TextField code = new TextField();
    private final OrderTable notable;
    private final VBox story = new VBox();
    private Optional<Replay> replay = Optional.empty();

    OrderPane(Texts texts, ReplayWords words, Figures figures, Background background) {
        this.texts = texts;
        this.words = words;
        latest = new Latest(background, texts.get("work.order"));
        getStyleClass().add("replay-order");
        code.setId("replay-order-code");
        code.setPromptText(texts.get("order.prompt"));
        code.setAccessibleText(texts.get("order.prompt"));
        code.setOnAction(_ -> find());
        HBox.setHgrow(code, Priority.ALWAYS);
        Button find = new Button(texts.get("order.find"));
        find.setId("replay-order-find");
        find.setMinWidth(USE_PREF_SIZE);
        find.setOnAction(_ -> find());
        story.setId("replay-order-story");
        story.getStyleClass().add("replay-story");
        HBox line = new HBox(code, find);
        line.getStyleClass().add("replay-order-line");
        notable = new OrderTable(texts, figures, this::tellAt);
        Label title = line(texts.get("notable"));
        title.setLabelFor(notable);
        getChildren().setAll(title, notable, line, story);
    }

    /** Tells of the orders of this replay from now on. */
    void show(Replay next, List<ReplayedOrder.Brief> worthALook) {
        latest.drop();
        replay = Optional.of(next);
        notable.getItems().setAll(worthALook);
        story.getChildren().clear();
    }

    private void tellAt(int position) {
        replay.ifPresent(known -> latest.ask(_ -> tell(known, position), this::say));
    }

    private List<String> tell(Replay known, int position) {
        return words.story(known.listOrders(position).getFirst());
    }

    private void find() {
        String asked = code.getText().strip();
        if (!asked.isEmpty()) {
            replay.ifPresent(known -> latest.ask(_ -> tell(known, asked), this::say));
        }
    }

    private List<String> tell(Replay known, String asked) {
        OptionalInt found = known.findOrder("", asked);
        int slash = asked.indexOf('/');
        if (found.isEmpty() && slash > 0) {
            found = known.findOrder(
                    asked.substring(0, slash).strip(),
                    asked.substring(slash + 1).strip());
        }
        return found.isPresent() ? tell(known, found.getAsInt()) : List.of(texts.get("order.none", asked));
    }

    private void say(List<String> lines) {
        story.getChildren().setAll(lines.stream().map(OrderPane::line).toList());
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
