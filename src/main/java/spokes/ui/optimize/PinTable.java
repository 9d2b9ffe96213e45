package spokes.ui.optimize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import spokes.model.place.Center;
import spokes.ui.Texts;
import spokes.ui.control.Names;

/** Of each center whether it is to be decided, has to be open or has to be closed. */
final class PinTable extends ScrollPane {
    private final Texts texts;
    private final List<Line> lines = new ArrayList<>();

    private enum Pin {
        DECIDE,
        OPEN,
        CLOSED
    }

    private record Line(Center center, ChoiceBox<Pin> choice) {}

    PinTable(List<Center> centers, Texts texts) {
        this.texts = texts;
        setId("pins");
        setFitToWidth(true);
        getStyleClass().add("pins");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("pin-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(names);
        centers.stream()
                .filter(center -> center.status() != Center.Status.CLOSED)
                .forEach(center -> add(center, grid));
        setContent(grid);
    }

    private void add(Center center, GridPane grid) {
        ChoiceBox<Pin> choice = new ChoiceBox<>();
        choice.getItems().setAll(Pin.values());
        choice.setValue(Pin.DECIDE);
        choice.setConverter(new Names<>(pin -> texts.get("pin." + pin)));
        choice.setId("pin-" + center.code());
        choice.setAccessibleText(texts.get("pin.of", center.name()));
        Label name = new Label(center.name());
        name.setLabelFor(choice);
        Label state = new Label(texts.get(center.isOpen() ? "pin.now.open" : "pin.now.candidate"));
        state.getStyleClass().add("muted");
        grid.addRow(lines.size(), name, state, choice);
        GridPane.setValignment(name, VPos.CENTER);
        lines.add(new Line(center, choice));
    }

    /** Codes of centers that have to be open. */
    Set<String> open() {
        return codes(Pin.OPEN);
    }

    /** Codes of centers that have to be closed. */
    Set<String> closed() {
        return codes(Pin.CLOSED);
    }

    /** Pins these centers. */
    void pin(Set<String> open, Set<String> closed) {
        for (Line line : lines) {
            String code = line.center().code();
            line.choice().setValue(open.contains(code) ? Pin.OPEN : closed.contains(code) ? Pin.CLOSED : Pin.DECIDE);
        }
    }

    private Set<String> codes(Pin pin) {
        Set<String> codes = new HashSet<>();
        lines.stream()
                .filter(line -> line.choice().getValue() == pin)
                .forEach(line -> codes.add(line.center().code()));
        return codes;
    }
}
